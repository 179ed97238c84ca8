import type { InvitationKind } from '../../../messages/reading.ts';
import { type Verdict, verdicts } from '../../../policy/suggestion.ts';
import type { StoreRow } from '../../store/types.ts';
import { knownValue } from '../entry/heading.ts';
import { finder } from './search.ts';

/** What the list can be sorted by, in the order in which the key for it goes round. */
export const sorts = ['page', 'verdict', 'score', 'age'] as const;
export type Sort = (typeof sorts)[number];

/** Which invitations the user wants to see, and in which order; null: any. */
export interface ListView {
  readonly verdict: Verdict | null;
  readonly kind: InvitationKind | null;
  readonly certain: boolean | null;
  readonly search: string;
  readonly sort: Sort;
}

/** Everything, as the page has it. */
export const everything: ListView = { verdict: null, kind: null, certain: null, search: '', sort: 'page' };

/** The rows a view leaves, in its order, and the verdict that is really filtered by. */
export interface Listed {
  readonly rows: readonly StoreRow[];
  readonly verdict: Verdict | null;
}

/**
 * Applies a view. A verdict that would leave nothing is lifted: its last entry was just decided. The other filters are
 * not: they were asked for in so many words, and nothing found is an answer.
 */
export function applyView(rows: readonly StoreRow[], view: ListView): Listed {
  const fits = finder(view.search);
  const { kind, certain } = view;
  const isFree = kind === null && certain === null && view.search.trim() === '';
  const left = isFree
    ? rows
    : rows.filter(
        (row) =>
          (kind === null || row.reading.kind === kind) &&
          (certain === null || row.suggestion?.certain === certain) &&
          fits(row.reading),
      );
  const ofVerdict = view.verdict && left.filter((row) => row.suggestion?.verdict === view.verdict);
  const isLifted = !ofVerdict || (ofVerdict.length === 0 && left.length > 0);
  const shown = isLifted ? left : ofVerdict;
  return { rows: sorted(shown, view.sort), verdict: isLifted ? null : view.verdict };
}

/** True while a view hides rows for another reason than their verdict. */
export const isNarrowed = ({ kind, certain, search }: ListView): boolean =>
  kind !== null || certain !== null || search.trim() !== '';

type Rank = (row: StoreRow) => number;

/** A score says nothing about what is not a person, so those come last, like what has not been weighed. */
const byScore: Rank = ({ reading, suggestion }) =>
  suggestion && reading.kind === 'person' ? -suggestion.leanScore : 1;

/** Each sort's ranks: smaller comes first, equal ones are told apart by the next, then by the page's order. */
const ranks: Readonly<Record<Exclude<Sort, 'page'>, readonly Rank[]>> = {
  verdict: [
    ({ suggestion }) => (suggestion ? verdicts.indexOf(suggestion.verdict) : verdicts.length),
    byScore,
  ],
  score: [byScore],
  // Who has waited longest comes first.
  age: [({ reading }) => -(knownValue(reading.ageDays) ?? -1)],
};

function sorted(rows: readonly StoreRow[], sort: Sort): readonly StoreRow[] {
  if (sort === 'page') return rows;
  const by = ranks[sort];
  return [...rows].sort((a, b) => by.reduce((order, rank) => order || rank(a) - rank(b), 0));
}
