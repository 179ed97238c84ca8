import { open } from '../facts/code.ts';
import type { Evidence } from '../facts/evidence.ts';
import type { Wording } from '../policy.ts';
import type { QuotedFact, Sentence } from '../suggestion.ts';
import type { Plan } from './plan.ts';
import type { Slot, Values } from './slot.ts';

const dayMs = 86_400_000;

/** The farthest a date can be from 1970, in milliseconds. */
const farthest = 8.64e15;

/** What is to be said, and of what: one evaluation's facts, each quoted once however many reasons quote it. */
export interface Speech {
  readonly plan: Plan;
  readonly values: Values;
  readonly evidence: Evidence;
  readonly now: number;
  readonly quoted: (QuotedFact | undefined)[];
}

/** The facts of these slots as they stand; value null where unknown. */
export function quote(speech: Speech, slots: readonly number[]): QuotedFact[] {
  const quotes: QuotedFact[] = [];
  for (const at of slots) {
    const before = speech.quoted[at];
    if (before !== undefined) {
      quotes.push(before);
      continue;
    }
    const slot = speech.plan.slots[at];
    if (slot === undefined) continue;
    const fresh = quoteOf(speech, slot);
    speech.quoted[at] = fresh;
    quotes.push(fresh);
  }
  return quotes;
}

function quoteOf({ evidence, values }: Speech, { name, index }: Slot): QuotedFact {
  const known = (values[index] ?? open) < 0 ? undefined : evidence[name];
  if (known === undefined) return { fact: name, value: null, from: null, at: null, quote: null };
  return { fact: name, value: known.value, from: known.from, at: known.at, quote: known.quote ?? null };
}

/**
 * The sentence of a gate or rule, with the parameters that {@link Wording} promises; `quotes` are of the facts in `slots`.
 */
export function sentenceOf(
  { plan, now }: Speech,
  say: Wording,
  slots: readonly number[],
  quotes: readonly QuotedFact[],
  points: number | null,
): Sentence {
  const params: Record<string, string | number> = {};
  if (points !== null) params['points'] = points;
  for (let i = 0; i < quotes.length; i++) {
    const value = quotes[i]?.value;
    const fact = plan.slots[slots[i] ?? -1]?.fact;
    if (value === undefined || value === null || fact === undefined || fact.type === 'boolean') continue;
    params[fact.param] = value === true || value === false ? String(value) : value;
    if (typeof value !== 'number' || fact.type !== 'number') continue;
    params['count'] ??= value;
    if (fact.dateParam === undefined) continue;
    const date = isoDate(now - value * dayMs);
    if (date !== null) params[fact.dateParam] = date;
  }
  const { without } = say;
  const other = without !== undefined && lacks(say, quotes) ? without : null;
  return 'key' in say ? { key: other ?? say.key, params } : { text: other ?? say.text, params };
}

function lacks(say: Wording, quotes: readonly QuotedFact[]): boolean {
  return say.with?.some((name) => quotes.some(({ fact, value }) => fact === name && value === null)) ?? false;
}

/** The UTC day of a time, `2026-05-03`, or null when it is outside what a date can be. */
function isoDate(time: number): string | null {
  return Math.abs(time) <= farthest ? new Date(time).toISOString().slice(0, 10) : null;
}
