import type { HistoryFilter } from '../../messages/history.ts';
import type { AnteroomDatabase, HistoryKey } from '../database/database.ts';
import type { HistoryRow } from '../database/rows.ts';
import { agreementOf } from './entry.ts';
import { following } from './postings.ts';
import { reader } from './reader.ts';
import {
  agreementTerm,
  facetTerm,
  isLong,
  matchesWord,
  needsTerm,
  replyTerm,
  stemOf,
  wordsOf,
} from './terms.ts';
import { wordsBeginning } from './vocabulary.ts';

/** What is looked for, in the index's words. */
interface Sought {
  /** Of each of these groups the entry is to have one term. */
  readonly groups: readonly (readonly string[])[];
  /** What the terms cannot tell: every one of these words is to be in the entry. */
  readonly words: readonly string[];
}

/** One page of the history. */
export interface HistoryPage {
  readonly rows: readonly HistoryRow[];
  /** Where the next page begins; null after the last. */
  readonly next: HistoryKey | null;
}

/**
 * The entries a filter leaves, newest first, from `after` on. Every filter is one term of the index, every word another, or
 * a few; where there are several, their lists are walked together. Call it inside a transaction on `history`.
 */
export async function listHistory(
  database: AnteroomDatabase,
  filter: HistoryFilter,
  after: HistoryKey | null,
  limit: number,
): Promise<HistoryPage> {
  const terms = termsFor(filter);
  const sought = terms && (await soughtBy(database, terms, wordsOf(filter.text ?? '')));
  if (!sought) return { rows: [], next: null };
  const from: HistoryKey = [filter.until === undefined ? -Infinity : -filter.until, ''];
  const to = filter.since === undefined ? Infinity : -filter.since;
  const start = after ? following(after) : from;
  const wanted = limit + 1;
  const rows: HistoryRow[] = [];
  const read = reader(database, sought.groups, to);
  for (let at: HistoryKey | null = start; at !== null && rows.length < wanted; ) {
    const batch: HistoryRow[] = await read(at, wanted);
    rows.push(...batch.filter((row) => sought.words.every((word) => matchesWord(row, word))));
    const last = batch.at(-1);
    at = last && batch.length === wanted ? following([last.order, last.id]) : null;
  }
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, next: rows.length > limit && last ? [last.order, last.id] : null };
}

/** What is looked for; null when some word is in no entry at all. */
async function soughtBy(
  database: AnteroomDatabase,
  terms: readonly string[],
  words: readonly string[],
): Promise<Sought | null> {
  const stems = new Set(words.filter((word) => !isLong(word)));
  const groups: string[][] = [];
  const unsure: string[] = [];
  for (const word of words.filter(isLong)) {
    const whole = await wordsBeginning(database, word);
    if (whole?.length === 0) return null;
    if (whole) {
      groups.push(whole);
    } else {
      // So many words begin so that most entries with the stem are meant.
      stems.add(stemOf(word));
      unsure.push(word);
    }
  }
  return { groups: [...groups, ...[...terms, ...stems].map((term) => [term])], words: unsure };
}

/** The filter without its words, in terms; null when nothing can be left by it. */
function termsFor({ verdict, outcome, kind, agreement, reply, needs }: HistoryFilter): string[] | null {
  const terms: string[] = [];
  if (reply) terms.push(replyTerm(reply, kind));
  if (needs) terms.push(needsTerm(kind));
  if (agreement && verdict === undefined && outcome === undefined) {
    terms.push(agreementTerm(agreement, kind));
  } else if (agreement) {
    // Of the two that agree (or not), each follows from the other.
    const pair = pairOf(agreement, verdict, outcome);
    if (!pair) return null;
    terms.push(facetTerm({ ...pair, kind }));
    // Replies and needs tell of the kind already.
  } else if (verdict ?? outcome ?? (terms.length === 0 ? kind : undefined)) {
    terms.push(facetTerm({ verdict, outcome, kind }));
  }
  return terms;
}

function pairOf(
  agreement: NonNullable<HistoryFilter['agreement']>,
  verdict: HistoryFilter['verdict'],
  outcome: HistoryFilter['outcome'],
): { readonly verdict: 'accept' | 'decline'; readonly outcome: 'accept' | 'decline' } | null {
  const both = ['accept', 'decline'] as const;
  const pairs = both.flatMap((advised) => both.map((done) => ({ verdict: advised, outcome: done })));
  return (
    pairs.find(
      (pair) =>
        agreementOf(pair.outcome, pair) === agreement &&
        (verdict ?? pair.verdict) === pair.verdict &&
        (outcome ?? pair.outcome) === pair.outcome,
    ) ?? null
  );
}
