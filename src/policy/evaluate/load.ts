import { isAdmissible } from '../facts/catalogue.ts';
import type { Evidence } from '../facts/evidence.ts';
import type { Plan } from './plan.ts';
import type { Values } from './slot.ts';
import { answersOf } from './text-questions.ts';

/**
 * Reads the facts a policy names into its slots and returns how many are unknown. A value the catalogue does not allow
 * (of another type, NaN, out of range) is no knowledge.
 */
export function load({ slots }: Plan, evidence: Evidence, values: Values): number {
  let unknown = 0;
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i];
    if (slot === undefined) continue;
    const value = evidence[slot.name]?.value;
    if (value !== undefined && isAdmissible(slot.fact, value)) {
      values[i] =
        typeof value === 'string' && slot.fact.type === 'text' ? answersOf(slot.questions, value) : value;
    } else {
      values[i] = slot.askedKnown ? null : undefined;
      unknown++;
    }
  }
  return unknown;
}
