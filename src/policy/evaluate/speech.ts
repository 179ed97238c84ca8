import { factOf, isAdmissible } from '../facts/catalogue.ts';
import type { Evidence } from '../facts/evidence.ts';
import type { Fact } from '../facts/fact.ts';
import type { Wording } from '../policy.ts';
import type { QuotedFact, Sentence } from '../suggestion.ts';

const dayMs = 86_400_000;

/** The farthest a date can be from 1970, in milliseconds. */
const farthest = 8.64e15;

/** A fact as sentences speak of it. */
interface Spoken {
  readonly fact: Fact;
  /** The name of its parameter; null for yes/no facts, which have none. */
  readonly param: string | null;
  readonly dateParam: string | null;
}

const spoken = new Map<string, Spoken | null>();

function spokenOf(name: string): Spoken | null {
  const before = spoken.get(name);
  if (before !== undefined) return before;
  const fact = factOf(name);
  const entry =
    fact === undefined
      ? null
      : {
          fact,
          param: fact.type === 'boolean' ? null : fact.param,
          dateParam: fact.type === 'number' ? (fact.dateParam ?? null) : null,
        };
  spoken.set(name, entry);
  return entry;
}

/** Quotes facts from one evidence, each once however many reasons quote it. */
export class Quotes {
  readonly #evidence: Evidence;
  readonly #quoted = new Map<string, QuotedFact>();

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
  }

  /** The fact as it stands; value null when it is unknown. */
  of(name: string): QuotedFact {
    const before = this.#quoted.get(name);
    if (before !== undefined) return before;
    const known = this.#evidence[name];
    const fact = spokenOf(name)?.fact;
    const quoted: QuotedFact =
      known && fact !== undefined && isAdmissible(fact, known.value)
        ? { fact: name, value: known.value, from: known.from, at: known.at, quote: known.quote ?? null }
        : { fact: name, value: null, from: null, at: null, quote: null };
    this.#quoted.set(name, quoted);
    return quoted;
  }
}

/**
 * The sentence of a gate or rule, with the parameters that {@link Wording} promises; `facts` are those it speaks of, in the
 * order named.
 */
export function sentenceOf(
  say: Wording,
  facts: readonly QuotedFact[],
  points: number | null,
  now: number,
): Sentence {
  const params: Record<string, string | number> = {};
  if (points !== null) params['points'] = points;
  for (const { fact: name, value } of facts) {
    if (value === null || typeof value === 'boolean') continue;
    const about = spokenOf(name);
    if (about === null || about.param === null) continue;
    params[about.param] = value;
    if (typeof value !== 'number') continue;
    params['count'] ??= value;
    if (about.dateParam !== null) {
      const date = isoDate(now - value * dayMs);
      if (date !== null) params[about.dateParam] = date;
    }
  }
  const { without } = say;
  const lacks =
    without !== undefined &&
    say.with?.some((name) => facts.some((fact) => fact.fact === name && fact.value === null));
  if ('key' in say) return { key: lacks ? without : say.key, params };
  return { text: lacks ? without : say.text, params };
}

/** The UTC day of a time, `2026-05-03`, or null when it is outside what a date can be. */
function isoDate(time: number): string | null {
  return Math.abs(time) <= farthest ? new Date(time).toISOString().slice(0, 10) : null;
}
