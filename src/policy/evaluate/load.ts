import { stays } from '../facts/code.ts';
import type { Evidence, KnownFact } from '../facts/evidence.ts';
import { codeIn, entryIn } from '../facts/reader.ts';
import type { QuotedFact } from '../suggestion.ts';
import type { Plan } from './plan.ts';
import type { Slot, Values } from './slot.ts';
import { answersOf } from './text-questions.ts';

/** Reads the facts that the verdict can depend on into their slots and returns how many of them are unknown. */
export function load({ slots, deciding }: Plan, evidence: Evidence, values: Values): number {
  let unknown = 0;
  for (let i = 0; i < deciding; i++) {
    const slot = slots[i];
    if (slot === undefined) break;
    const known = entryIn(evidence, slot.reader);
    const code = codeIn(known, slot.reader);
    if (code < 0) unknown++;
    values[i] = code < 0 || slot.questions.length > 0 ? otherCode(slot, known, code) : code;
  }
  return unknown;
}

/**
 * {@link load}, and all other facts that a policy speaks of as well; quotes each by slot. (Two loops, because neither is
 * as fast when it does the other's work.)
 */
export function loadAndQuote(
  { slots, deciding }: Plan,
  evidence: Evidence,
  values: Values,
  quotes: QuotedFact[],
): number {
  let unknown = 0;
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i];
    if (slot === undefined) break;
    const known = entryIn(evidence, slot.reader);
    const code = codeIn(known, slot.reader);
    values[i] = code < 0 || slot.questions.length > 0 ? otherCode(slot, known, code) : code;
    if (code < 0 || known === undefined) {
      if (i < deciding) unknown++;
      quotes.push(slot.unknownQuote);
    } else {
      quotes.push({
        fact: slot.name,
        value: known.value,
        from: known.from,
        at: known.at,
        quote: known.quote ?? null,
      });
    }
  }
  return unknown;
}

/** The code of a fact that is unknown, or of a text. */
function otherCode({ askedKnown, questions }: Slot, known: KnownFact | undefined, code: number): number {
  if (code < 0) return askedKnown ? stays : code;
  return answersOf(questions, String(known?.value));
}
