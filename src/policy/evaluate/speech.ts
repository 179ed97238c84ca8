import { knownFactAt, type Params, setDateParam, setParam } from '../facts/by-place.ts';
import { open } from '../facts/code.ts';
import type { Evidence } from '../facts/evidence.ts';
import type { QuotedFact, Sentence } from '../suggestion.ts';
import { isoDateBefore } from './iso-date.ts';
import type { Plan } from './plan.ts';
import type { Slot, Values } from './slot.ts';
import type { Speaker, Subject } from './speaker.ts';

/**
 * What is to be said, and of what: one evaluation's facts. Each is quoted once however many reasons quote it, and reasons
 * that speak of the same facts share their quotations and parameters.
 */
export interface Speech {
  readonly plan: Plan;
  readonly values: Values;
  readonly evidence: Evidence;
  readonly now: number;
  /** By slot. */
  readonly quoted: (QuotedFact | undefined)[];
  /** By subject. */
  readonly quotes: (readonly QuotedFact[] | undefined)[];
  readonly params: (Params | undefined)[];
}

/** A speech about one evaluation. */
export function speechOf(plan: Plan, values: Values, evidence: Evidence, now: number): Speech {
  const { slots, subjects } = plan;
  return {
    plan,
    values,
    evidence,
    now,
    quoted: new Array<undefined>(slots.length),
    quotes: new Array<undefined>(subjects),
    params: new Array<undefined>(subjects),
  };
}

/** The facts a gate or rule speaks of as they stand; value null where unknown. */
export function quote(speech: Speech, { index, slots }: Subject): readonly QuotedFact[] {
  const before = speech.quotes[index];
  if (before !== undefined) return before;
  const [one = 0] = slots;
  // Most speak of one fact; a list that begins empty and grows would reserve room for seventeen.
  const fresh =
    slots.length === 1
      ? [quoteAt(speech, one)]
      : slots.length === 2
        ? [quoteAt(speech, one), quoteAt(speech, slots[1] ?? 0)]
        : slots.map((at) => quoteAt(speech, at));
  speech.quotes[index] = fresh;
  return fresh;
}

function quoteAt(speech: Speech, at: number): QuotedFact {
  const before = speech.quoted[at];
  if (before !== undefined) return before;
  const slot = speech.plan.slots[at];
  const fresh = slot === undefined ? unknownFact('') : quoteOf(speech, slot);
  speech.quoted[at] = fresh;
  return fresh;
}

function quoteOf({ evidence, values }: Speech, { name, index, reader }: Slot): QuotedFact {
  const known = (values[index] ?? open) < 0 ? undefined : knownFactAt(evidence, reader.place);
  if (known === undefined) return unknownFact(name);
  return { fact: name, value: known.value, from: known.from, at: known.at, quote: known.quote ?? null };
}

function unknownFact(fact: string): QuotedFact {
  return { fact, value: null, from: null, at: null, quote: null };
}

/** The sentence of a gate or rule, with the parameters that a policy's `Wording` promises. */
export function sentenceOf(speech: Speech, speaker: Speaker): Sentence {
  if (speaker.fixed !== null) return speaker.fixed;
  if (speaker.wordSlot === -1) return freshSentence(speech, speaker);
  const code = speech.values[speaker.wordSlot] ?? open;
  if (code < 0) return freshSentence(speech, speaker);
  const before = speaker.byWord[code];
  if (before !== undefined) return before;
  const fresh = freshSentence(speech, speaker);
  Object.freeze(fresh.params);
  speaker.byWord[code] = Object.freeze(fresh);
  return fresh;
}

function freshSentence(speech: Speech, { keyed, words, without, lacking, subject }: Speaker): Sentence {
  const params = paramsOf(speech, subject);
  const said = lacking.length > 0 && lacks(speech.values, lacking) ? without : words;
  return keyed ? { key: said, params } : { text: said, params };
}

function lacks(values: Values, slots: readonly number[]): boolean {
  return slots.some((slot) => (values[slot] ?? open) < 0);
}

function paramsOf(speech: Speech, { index, slots }: Subject): Params {
  const before = speech.params[index];
  if (before !== undefined) return before;
  const { plan, now } = speech;
  const count = firstNumber(speech, slots);
  const params: Params = count === null ? {} : { count };
  for (const at of slots) {
    const value = speech.quoted[at]?.value ?? null;
    const slot = plan.slots[at];
    if (value === null || typeof value === 'boolean' || slot === undefined) continue;
    setParam(params, slot.reader.place, value);
    const date = typeof value === 'number' && slot.speaksDate ? isoDateBefore(now, value) : null;
    if (date !== null) setDateParam(params, slot.reader.place, date);
  }
  speech.params[index] = params;
  return params;
}

function firstNumber({ quoted }: Speech, slots: readonly number[]): number | null {
  for (const at of slots) {
    const value = quoted[at]?.value;
    if (typeof value === 'number') return value;
  }
  return null;
}
