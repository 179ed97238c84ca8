import type { HistoryFilter } from '../../src/messages/history.ts';

/** What the history is asked for: the name of its row, the filter, and which page of it. */
export interface Shape {
  readonly name: string;
  readonly filter: HistoryFilter;
  /** Counted from 1; left out: the first. */
  readonly page?: number;
  /** Fewest and most entries the asked page may have, so that a question that finds nothing does not pass for a quick one. */
  readonly finds: readonly [least: number, most: number];
}

/** Entries of one page, as the history asks for them. */
export const perPage = 50;

const full = [perPage, perPage] as const;
const none = [0, 0] as const;
const [since, until] = [Date.UTC(2020, 2, 1), Date.UTC(2020, 2, 31)];

/** Leafing and filtering. */
export const queries: readonly Shape[] = [
  { name: 'first-page', filter: {}, finds: full },
  { name: 'page-50', filter: {}, page: 50, finds: full },
  { name: 'verdict', filter: { verdict: 'accept' }, finds: full },
  { name: 'verdict-page-50', filter: { verdict: 'wait' }, page: 50, finds: full },
  { name: 'decision', filter: { outcome: 'accept' }, finds: full },
  { name: 'kind', filter: { kind: 'company' }, finds: full },
  { name: 'date', filter: { since, until }, finds: full },
  { name: 'agreement', filter: { agreement: 'disagreed' }, finds: full },
  { name: 'needs', filter: { needs: true }, finds: [1, perPage] },
  { name: 'asked', filter: { reply: 'asked' }, finds: full },
  { name: 'decision-kind-date', filter: { outcome: 'decline', kind: 'person', since, until }, finds: full },
  { name: 'verdict-decision-kind', filter: { verdict: 'wait', outcome: 'gone', kind: 'event' }, finds: full },
  { name: 'agreement-kind', filter: { agreement: 'agreed', kind: 'person' }, finds: full },
  { name: 'needs-kind', filter: { needs: true, kind: 'person' }, finds: [1, perPage] },
];

/** Searching, alone and together with a filter. */
export const searches: readonly Shape[] = [
  { name: 'common-word', filter: { text: 'engineer' }, finds: full },
  { name: 'rare-word', filter: { text: 'karendor' }, finds: [1, perPage] },
  { name: 'missing-word', filter: { text: 'zzyzx' }, finds: none },
  // Begins like a word that a fifth of all entries have.
  { name: 'missing-like-common', filter: { text: 'enginewright' }, finds: none },
  { name: 'two-words', filter: { text: 'sales northwind' }, finds: full },
  { name: 'two-common-apart', filter: { text: 'designer recruiter' }, finds: none },
  { name: 'given-and-surname', filter: { text: 'ana kakaka' }, finds: [1, perPage] },
  { name: 'one-letter', filter: { text: 'z' }, finds: full },
  { name: 'word-and-decision', filter: { text: 'engineer', outcome: 'gone' }, finds: full },
  { name: 'word-and-rare-filter', filter: { text: 'engineer', reply: 'asked' }, finds: [1, perPage] },
  { name: 'word-and-date', filter: { text: 'lantern', since, until }, finds: full },
];
