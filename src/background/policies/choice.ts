import { readSettings } from '../settings/settings.ts';
import type { Choice } from './list.ts';
import { managedState } from './managed.ts';

/** Which policy is active, and what an organisation has settled; read before a transaction, which waits for nothing else. */
export async function currentChoice(): Promise<Choice> {
  const [{ policy }, managed] = await Promise.all([readSettings(), managedState()]);
  return { active: policy, managed };
}
