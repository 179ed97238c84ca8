import type { FactValue } from './evidence.ts';
import type { Fact } from './fact.ts';

/** The code of a fact that is unknown. */
export const open = -1;

/** The code of a fact taken to stay unknown, which only matters where a policy asks `known`. */
export const stays = -2;

/**
 * A value as evaluation counts with it: no is 0, yes is 1, a word its place among the fact's words, a number itself; for
 * text, which has no code of its own, 0. {@link open} for a value that the fact cannot have (of another type, NaN, out of
 * range): it is no knowledge. No fact goes below 0, so a code does exactly when nothing is known.
 */
export function codeOf(fact: Fact, value: unknown): number {
  switch (fact.type) {
    case 'boolean':
      return value === true ? 1 : value === false ? 0 : open;
    case 'enum':
      for (let i = 0; i < fact.values.length; i++) if (fact.values[i] === value) return i;
      return open;
    case 'number': {
      if (typeof value !== 'number' || !(value >= fact.min) || value > (fact.max ?? Number.MAX_VALUE))
        return open;
      return fact.integer && Math.floor(value) !== value ? open : value;
    }
    case 'text':
      return typeof value === 'string' ? 0 : open;
  }
}

/** The value with this code; null for text and for unknown. */
export function decoded(fact: Fact, code: number): FactValue | null {
  if (code < 0) return null;
  if (fact.type === 'boolean') return code === 1;
  if (fact.type === 'enum') return fact.values[code] ?? null;
  return fact.type === 'number' ? code : null;
}
