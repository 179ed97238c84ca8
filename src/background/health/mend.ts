import { Dexie } from 'dexie';
import type { Refusal } from '../refusal.ts';
import { workerState } from '../worker-state.ts';
import { checkRows } from './check.ts';

/** Milliseconds before rows are checked again after a fault that no damaged row explained. */
const patience = 60_000;

const lastInVain = workerState(() => Number.NEGATIVE_INFINITY);

/**
 * Something failed that should not: looks whether a damaged row is the cause. True when one was found, so that it is worth
 * trying again.
 */
export async function mendAfter(refusal: Refusal): Promise<boolean> {
  if (!mayBeDamage(refusal) || performance.now() - lastInVain.current < patience) return false;
  const damaged = await checkRows().catch(() => 0);
  if (damaged === 0) lastInVain.current = performance.now();
  return damaged > 0;
}

/** A value that is no key, or a field that is not what the code takes it for; not a full disk or a database that is closed. */
function mayBeDamage({ code, cause }: Refusal): boolean {
  if (code === 'internal') return true;
  return code === 'storage' && cause instanceof Error && keyErrors.includes(cause.name);
}

const keyErrors: readonly string[] = [Dexie.errnames.Data, Dexie.errnames.InvalidArgument, 'BulkError'];

/** One invitation could not be judged by what is known of it: looks for the cause when the answer is out. */
export function mendSoon(): void {
  setTimeout(() => void checkRows().catch(() => undefined), 0);
}
