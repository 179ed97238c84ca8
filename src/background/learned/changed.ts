import { announce } from '../announce.ts';
import { logChanged } from '../log/changed.ts';

/** After what is imported changed: our own pages follow it, and the pages on LinkedIn are judged anew. */
export async function learnedChanged(): Promise<void> {
  await Promise.all([announce('imports'), logChanged()]);
}
