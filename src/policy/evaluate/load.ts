import { stays } from '../facts/code.ts';
import type { Evidence } from '../facts/evidence.ts';
import { codeIn, entryIn } from '../facts/reader.ts';
import type { QuotedFact } from '../suggestion.ts';
import type { Plan } from './plan.ts';
import type { Values } from './slot.ts';
import { answersOf } from './text-questions.ts';

/**
 * Reads the facts a policy names into its slots and returns how many of those that the verdict can depend on are unknown.
 * With `quotes`, reads all of them and quotes each by slot; without, only those that decide.
 */
export function load(
  { slots, deciding }: Plan,
  evidence: Evidence,
  values: Values,
  quotes: QuotedFact[] | null,
): number {
  const count = quotes === null ? deciding : slots.length;
  let unknown = 0;
  for (let i = 0; i < count; i++) {
    const slot = slots[i];
    if (slot === undefined) break;
    const known = entryIn(evidence, slot.reader);
    let code = codeIn(known, slot.reader);
    if (code < 0 || known === undefined) {
      if (slot.askedKnown) code = stays;
      if (i < deciding) unknown++;
      if (quotes !== null) quotes.push(slot.unknownQuote);
    } else {
      const { value, from, at, quote = null } = known;
      if (slot.questions.length > 0) code = answersOf(slot.questions, String(value));
      if (quotes !== null) quotes.push({ fact: slot.name, value, from, at, quote });
    }
    values[i] = code;
  }
  return unknown;
}
