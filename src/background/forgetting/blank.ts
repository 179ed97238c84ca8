import { halfBetween, halfOf, phraseBetween, sumsOf, type Word, wordsOf } from './fingerprint.ts';

/** What stands in the place of a forgotten name. */
export const blank = '…';

/** A text of some moment without the names that are to be forgotten in it. */
export type Blank = (text: string, time: number) => string;

/** So many texts without names are remembered. */
const mostClean = 10_000;

/**
 * Takes names out of texts. `phrases`: until when each phrase is forgotten. A name of several words is found wherever it stands, in
 * whatever order its words are; one of a single word, which may be any word of the language, only where it stands alone,
 * or alone between commas, or in the address of a profile.
 */
export function blankOf(phrases: ReadonlyMap<string, number>): Blank {
  const halves = new Map<number, Set<number>>();
  for (const phrase of phrases.keys()) {
    const many = Number.parseInt(phrase, 10);
    if (many > 0) halves.set(many, (halves.get(many) ?? new Set()).add(halfOf(phrase)));
  }
  const counts = [...halves].sort(([a], [b]) => b - a);
  // Reading, evidence and reasons of one invitation hold the same texts.
  const clean = new Set<string>();
  return (text, time) => {
    if (clean.has(text)) return text;
    const words = wordsOf(text);
    const sums = sumsOf(words);
    let isClean = true;
    const isForgotten = (from: number, to: number): boolean => {
      const until = phrases.get(phraseBetween(sums, from, to));
      if (until !== undefined) isClean = false;
      return until !== undefined && until >= time;
    };
    const spans: { from: number; to: number }[] = [];
    for (let at = 0; at < words.length; ) {
      const [count] =
        counts.find(
          ([many, firsts]) =>
            at + many <= words.length &&
            firsts.has(halfBetween(sums, at, at + many)) &&
            (many > 1 || standsAlone(text, words, at)) &&
            isForgotten(at, at + many),
        ) ?? [];
      const [first, last] = [words[at], words[at + (count ?? 1) - 1]];
      if (count !== undefined && first && last) spans.push({ from: first.from, to: last.to });
      at += count ?? 1;
    }
    if (isClean) {
      if (clean.size >= mostClean) clean.clear();
      clean.add(text);
    }
    return spans.reduceRight((rest, { from, to }) => rest.slice(0, from) + blank + rest.slice(to), text);
  };
}

function standsAlone(text: string, words: readonly Word[], at: number): boolean {
  const { from = 0, to = 0 } = words[at] ?? {};
  const before = text.slice(words[at - 1]?.to ?? 0, from);
  const after = text.slice(to, words[at + 1]?.from ?? text.length);
  const begins =
    at === 0 || /[,;]/.test(before) || before.includes('/in/') || text.slice(0, from).endsWith('/in/');
  return begins && (at === words.length - 1 || /[,;/]/.test(after));
}

/** Names of fields whose texts are ids or fixed words, never said by anybody. */
const fixed = new Set([
  'id',
  'rule',
  'fact',
  'from',
  'key',
  'verdict',
  'settledBy',
  'policy',
  'templates',
  'couldBe',
]);

/** A value without the names in any of its texts; the very same value where there are none. */
export function blanked<T>(value: T, time: number, without: Blank): T;
export function blanked(value: unknown, time: number, without: Blank): unknown {
  if (typeof value === 'string') return without(value, time);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const next = value.map((each: unknown) => blanked(each, time, without));
    return next.some((each, index) => each !== value[index]) ? next : value;
  }
  const entries = Object.entries(value).map(([name, each]): [string, unknown] => [
    name,
    fixed.has(name) || isCode(name, each) ? each : blanked(each, time, without),
  ]);
  return entries.some(([name, each]) => each !== Reflect.get(value, name))
    ? Object.fromEntries(entries)
    : value;
}

/** A fact's value that is one of a fixed set of words; texts that pages say are longer. */
const isCode = (name: string, value: unknown): boolean =>
  name === 'value' && typeof value === 'string' && !value.includes(' ');
