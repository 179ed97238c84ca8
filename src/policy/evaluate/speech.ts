import { type Params, setDateParam, setParam } from '../facts/by-place.ts';
import { open } from '../facts/code.ts';
import type { QuotedFact, Reason, Sentence } from '../suggestion.ts';
import { isoDateBefore } from './iso-date.ts';
import type { Plan } from './plan.ts';
import type { Values } from './slot.ts';
import { mostKept, type Speaker, type Subject } from './speaker.ts';

/** What is to be said about one evaluation, and of what; reasons that speak of the same facts share what there is to say. */
export interface Speech {
  readonly plan: Plan;
  readonly values: Values;
  /** In milliseconds since the epoch. */
  readonly now: number;
  /** The facts as they stand, by slot; value null where unknown. */
  readonly quoted: readonly QuotedFact[];
  /** By subject. */
  readonly said: (Said | undefined)[];
}

/** What there is to say of the facts that a gate or rule speaks of. */
interface Said {
  readonly evidence: readonly QuotedFact[];
  /** Null until asked for. */
  params: Params | null;
}

/** A speech about one evaluation. */
export function speechOf(plan: Plan, values: Values, quoted: readonly QuotedFact[], now: number): Speech {
  return { plan, values, now, quoted, said: new Array<undefined>(plan.subjects) };
}

/** What a gate or rule has to say; `points` as a `Reason` has them. */
export function reasonOf(speech: Speech, speaker: Speaker, points: number | null): Reason {
  const said = saidOf(speech, speaker.subject);
  const sentence = sentenceOf(speech, speaker, said);
  return { rule: speaker.id, points, verdict: speaker.verdict, sentence, evidence: said.evidence };
}

function saidOf({ quoted, said }: Speech, { index, slots }: Subject): Said {
  const before = said[index];
  if (before !== undefined) return before;
  const [first = 0, second = 0] = slots;
  // Most speak of one or two facts; a list that begins empty and grows would reserve room for seventeen.
  const evidence =
    slots.length === 1
      ? [quoteAt(quoted, first)]
      : slots.length === 2
        ? [quoteAt(quoted, first), quoteAt(quoted, second)]
        : slots.map((at) => quoteAt(quoted, at));
  const fresh = { evidence, params: null };
  said[index] = fresh;
  return fresh;
}

const nothing: QuotedFact = { fact: '', value: null, from: null, at: null, quote: null };

function quoteAt(quoted: readonly QuotedFact[], slot: number): QuotedFact {
  return quoted[slot] ?? nothing;
}

/** The sentence of a gate or rule, with the parameters that a policy's `Wording` promises. */
function sentenceOf(speech: Speech, speaker: Speaker, said: Said): Sentence {
  if (speaker.fixed !== null) return speaker.fixed;
  const code = speaker.onlySlot === -1 ? open : (speech.values[speaker.onlySlot] ?? open);
  if (code < 0 || code >= mostKept || Math.floor(code) !== code) return freshSentence(speech, speaker, said);
  const before = speaker.byCode[code];
  if (before !== undefined) return before;
  const fresh = freshSentence(speech, speaker, said);
  Object.freeze(fresh.params);
  speaker.byCode[code] = Object.freeze(fresh);
  return fresh;
}

function freshSentence(
  speech: Speech,
  { keyed, words, without, lacking, quoting, subject }: Speaker,
  said: Said,
): Sentence {
  said.params ??= paramsOf(speech, subject);
  const { params } = said;
  const lacksSome = lacking.length > 0 && lacks(speech.values, lacking);
  const quote = quoting.length > 0 && !lacksSome ? quoteOf(speech.quoted, quoting) : null;
  const spoken = lacksSome ? without : words;
  if (quote === null) return keyed ? { key: spoken, params } : { text: spoken, params };
  const quoted = { ...params, quote };
  return keyed ? { key: `${words}_quoted`, params: quoted } : { text: words, params: quoted };
}

/** The longest quotation inside a sentence, in characters. */
const longestQuote = 60;

/** The words that led to the first of these facts that has any. */
function quoteOf(facts: readonly QuotedFact[], slots: readonly number[]): string | null {
  for (const slot of slots) {
    const quote = facts[slot]?.quote?.trim();
    if (quote)
      return quote.length > longestQuote ? `${[...quote].slice(0, longestQuote - 1).join('')}…` : quote;
  }
  return null;
}

function lacks(values: Values, slots: readonly number[]): boolean {
  return slots.some((slot) => (values[slot] ?? open) < 0);
}

function paramsOf({ plan, quoted, now }: Speech, { slots }: Subject): Params {
  const count = firstNumber(quoted, slots);
  const params: Params = count === null ? {} : { count };
  for (let i = 0; i < slots.length; i++) {
    const at = slots[i] ?? 0;
    const value = quoted[at]?.value ?? null;
    const slot = plan.slots[at];
    if (value === null || typeof value === 'boolean' || slot === undefined) continue;
    setParam(params, slot.reader.place, value);
    const date = typeof value === 'number' && slot.speaksDate ? isoDateBefore(now, value) : null;
    if (date !== null) setDateParam(params, slot.reader.place, date);
  }
  return params;
}

function firstNumber(quoted: readonly QuotedFact[], slots: readonly number[]): number | null {
  for (let i = 0; i < slots.length; i++) {
    const value = quoted[slots[i] ?? 0]?.value;
    if (typeof value === 'number') return value;
  }
  return null;
}
