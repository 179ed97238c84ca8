import { Dexie } from 'dexie';
import { Refusal } from '../refusal.ts';

/**
 * What a failed transaction is told as. Dexie wraps the cause one or more levels deep (`AbortError` around
 * `QuotaExceededError`), so the whole chain is looked at.
 */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const causes = chain(error);
  if (causes.some((each) => each.name === Dexie.errnames.QuotaExceeded)) {
    return new Refusal('storage', 'The disk or the storage quota is full. Nothing was written.', error);
  }
  if (causes.some((each) => each instanceof Dexie.DexieError || each instanceof DOMException)) {
    const names = causes.map((each) => each.name);
    return new Refusal('storage', `The database cannot be used (${names.join(', ')}).`, error);
  }
  return new Refusal('internal', error instanceof Error ? error.message : String(error), error);
}

function chain(error: unknown): Error[] {
  const found: Error[] = [];
  let next = error;
  while (next instanceof Error && !found.includes(next)) {
    found.push(next);
    next = 'inner' in next ? next.inner : next.cause;
  }
  return found;
}
