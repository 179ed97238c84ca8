import { cmp } from 'dexie';
import type { HistoryFilter } from '../../messages/history.ts';
import type { AnteroomDatabase, HistoryKey } from '../database/database.ts';
import type { HistoryRow } from '../database/rows.ts';
import { agreementOf } from './entry.ts';
import { common, following, Postings } from './postings.ts';
import { agreementTerm, facetTerm, matchesWord, needsTerm, replyTerm, stemOf, wordsOf } from './terms.ts';

/** What is looked for, in the index's words. */
interface Sought {
  readonly terms: readonly string[];
  /** Every one of them is to be in the entry. */
  readonly words: readonly string[];
}

/** One page of the history. */
export interface HistoryPage {
  readonly rows: readonly HistoryRow[];
  /** Where the next page begins; null after the last. */
  readonly next: HistoryKey | null;
}

/**
 * The entries a filter leaves, newest first, from `after` on. Every filter is one term of the index, every word another;
 * where there are several, their lists are walked together. Call it inside a transaction on `history`.
 */
export async function listHistory(
  database: AnteroomDatabase,
  filter: HistoryFilter,
  after: HistoryKey | null,
  limit: number,
): Promise<HistoryPage> {
  const sought = soughtBy(filter);
  if (sought === null) return { rows: [], next: null };
  const from: HistoryKey = [filter.until === undefined ? -Infinity : -filter.until, ''];
  const to = filter.since === undefined ? Infinity : -filter.since;
  const start = after ? following(after) : from;
  const wanted = limit + 1;
  const rows: HistoryRow[] = [];
  const read = reader(database, sought.terms, to);
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

type Read = (from: HistoryKey, count: number) => Promise<HistoryRow[]>;

/** Reads entries with all the terms, from a key on: one list as it is, several walked together. */
function reader(database: AnteroomDatabase, terms: readonly string[], to: number): Read {
  const { history } = database;
  const [first] = terms;
  if (first === undefined) {
    return (from, count) =>
      history.where('[order+id]').between(from, [to, '\uffff'], true, true).limit(count).toArray();
  }
  if (terms.length === 1) return (from, count) => readList(database, first, { from, to, count });
  const postings = terms.map((term) => new Postings(database, term, to));
  return async (from, count) => {
    const keys = await common(postings, from, count);
    return (await history.bulkGet(keys)).flatMap((row) => row ?? []);
  };
}

/** Reads off one term's list. Entries of one moment that come before `from` are read besides, and left out. */
async function readList(
  { history }: AnteroomDatabase,
  term: string,
  { from, to, count }: { readonly from: HistoryKey; readonly to: number; readonly count: number },
): Promise<HistoryRow[]> {
  for (let limit = count; ; limit *= 2) {
    const range = history.where('terms').between([term, from[0]], [term, to], true, true);
    const rows = await range.limit(limit).toArray();
    const kept = rows.filter(({ order, id }) => cmp([order, id], from) >= 0);
    if (kept.length >= count || rows.length < limit) return kept.slice(0, count);
  }
}

/** The filter in terms; null when nothing can be left by it. */
function soughtBy({ text, verdict, outcome, kind, agreement, reply, needs }: HistoryFilter): Sought | null {
  const words = wordsOf(text ?? '');
  const terms = new Set(words.map(stemOf));
  if (reply) terms.add(replyTerm(reply));
  if (needs) terms.add(needsTerm);
  if (agreement && verdict === undefined && outcome === undefined) {
    terms.add(agreementTerm(agreement, kind));
  } else if (agreement) {
    // Of the two that agree (or not), each follows from the other.
    const pair = pairOf(agreement, verdict, outcome);
    if (!pair) return null;
    terms.add(facetTerm({ ...pair, kind }));
  } else if (verdict ?? outcome ?? kind) {
    terms.add(facetTerm({ verdict, outcome, kind }));
  }
  return { terms: [...terms], words };
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
