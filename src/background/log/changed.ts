import { announce } from '../announce.ts';
import { reevaluateOpenPages } from '../pages/reevaluate.ts';

/** After a change of what is known: our own pages follow it, and the pages on LinkedIn are judged anew. */
export async function logChanged(): Promise<void> {
  await Promise.all([announce('log'), reevaluateOpenPages()]);
}
