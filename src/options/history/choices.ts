import type { HistoryFilter } from '../../messages/history.ts';
import type { InvitationKind } from '../../messages/reading.ts';
import type { Verdict } from '../../policy/suggestion.ts';

export type { HistoryFilter };

/** What the history is leafed through for; each is a filter of its own. */
export const views = [
  { view: 'all', key: 'history_view_all' },
  { view: 'needs', key: 'history_view_needs' },
  { view: 'asked', key: 'history_view_asked' },
  { view: 'answered', key: 'history_view_answered' },
] as const;

/** One of {@link views}. */
export type View = (typeof views)[number]['view'];

/** The view a filter belongs to. */
export function viewOf({ needs, reply }: HistoryFilter): View {
  return needs ? 'needs' : (reply ?? 'all');
}

/** The filter in another view. */
export function viewFilter({ needs: _, reply: __, ...rest }: HistoryFilter, view: View): HistoryFilter {
  if (view === 'all') return rest;
  return view === 'needs' ? { ...rest, needs: true } : { ...rest, reply: view };
}

/** The verdicts, as they are offered. */
export const verdicts: readonly Verdict[] = ['accept', 'reply', 'decline', 'wait'];

/** What can have become of an invitation, and the message that says so. */
export const outcomes = [
  { value: 'pending', key: 'history_pending' },
  { value: 'accept', key: 'history_accepted' },
  { value: 'decline', key: 'history_declined' },
  { value: 'gone', key: 'history_gone' },
] as const;

/** Whether user and policy agreed, and the message that says so. */
export const agreements = [
  { value: 'agreed', key: 'history_agreed' },
  { value: 'disagreed', key: 'history_disagreed' },
] as const;

/** The kinds, as they are offered. */
export const kinds: readonly InvitationKind[] = [
  'person',
  'company',
  'school',
  'group',
  'event',
  'newsletter',
  'other',
];

const day = 86_400_000;

/** The first moment of a day as a date field writes it, in the user's own time zone; undefined for none. */
export function startOf(written: string): number | undefined {
  const at = new Date(`${written}T00:00:00`).getTime();
  return Number.isNaN(at) ? undefined : at;
}

/** The last moment of that day. */
export function endOf(written: string): number | undefined {
  const start = startOf(written);
  if (start === undefined) return undefined;
  // Days are not all equally long.
  return (startOf(dayOf(start + day + day / 2)) ?? start + day) - 1;
}

/** A moment's day, as a date field writes it. */
export function dayOf(at: number | undefined): string {
  if (at === undefined) return '';
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
