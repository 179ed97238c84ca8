import { stays } from '../facts/code.ts';
import type { Evidence } from '../facts/evidence.ts';
import { readCode } from '../facts/reader.ts';
import type { Plan } from './plan.ts';
import type { Values } from './slot.ts';
import { answersOf } from './text-questions.ts';

/** Reads facts into the first `count` slots and returns how many of those that the verdict can depend on are unknown. */
export function load({ slots, deciding }: Plan, evidence: Evidence, values: Values, count: number): number {
  let unknown = 0;
  for (let i = 0; i < count; i++) {
    const slot = slots[i];
    if (slot === undefined) break;
    let code = readCode(evidence, slot.reader);
    if (code < 0) {
      if (slot.askedKnown) code = stays;
      if (i < deciding) unknown++;
    } else if (slot.questions.length > 0) {
      const text = evidence[slot.name]?.value;
      if (typeof text === 'string') code = answersOf(slot.questions, text);
    }
    values[i] = code;
  }
  return unknown;
}
