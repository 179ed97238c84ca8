import { isAdmissible } from '../facts/catalogue.ts';
import type { Evidence } from '../facts/evidence.ts';
import type { Plan } from './plan.ts';
import type { Values } from './slot.ts';
import { answersOf } from './text-questions.ts';

/**
 * Reads facts into the first `count` slots and returns how many of those that the verdict can depend on are unknown. A
 * value the catalogue does not allow (of another type, NaN, out of range) is no knowledge.
 */
export function load({ slots, deciding }: Plan, evidence: Evidence, values: Values, count: number): number {
  let unknown = 0;
  for (let i = 0; i < count; i++) {
    const slot = slots[i];
    if (slot === undefined) break;
    const value = evidence[slot.name]?.value;
    if (value !== undefined && isAdmissible(slot.fact, value)) {
      values[i] =
        typeof value === 'string' && slot.fact.type === 'text' ? answersOf(slot.questions, value) : value;
    } else {
      values[i] = slot.askedKnown ? null : undefined;
      if (i < deciding) unknown++;
    }
  }
  return unknown;
}
