import { useEffect, useState } from 'preact/hooks';
import type { HistoryFilter } from '../../messages/history.ts';
import type { Failure, Output } from '../../messages.ts';
import type { Outside } from '../../ui/outside/outside.ts';
import { paced } from './paced.ts';

type Page = Output<'history.list'>;
type Place = Page['next'];

/** Entries of one page. */
const perPage = 50;

/** Between two looks at a history that keeps changing, in milliseconds. */
const gap = 300;

/** The history as it is leafed through. */
export interface HistoryControl {
  /** Null until the first answer. */
  readonly page: Page | null;
  readonly failure: Failure['error'] | null;
  /** An answer is under way; what is shown is of before. */
  readonly busy: boolean;
  /** Counts the pages from 1. */
  readonly place: number;
  readonly filter: HistoryFilter;
  readonly sift: (change: (filter: HistoryFilter) => HistoryFilter) => void;
  /** Null where there is nothing that way. */
  readonly older: (() => void) | null;
  readonly newer: (() => void) | null;
}

/** Asks for a page of the history, and again when the filter, the page or the data is another. */
export function useHistory(outside: Outside, initial: HistoryFilter): HistoryControl {
  const [filter, setFilter] = useState(initial);
  const [places, setPlaces] = useState<readonly Place[]>([null]);
  const [page, setPage] = useState<Page | null>(null);
  const [failure, setFailure] = useState<Failure['error'] | null>(null);
  const [busy, setBusy] = useState(true);
  const after = places.at(-1) ?? null;
  useEffect(() => {
    let waiting = true;
    setBusy(true);
    const read = async (): Promise<void> => {
      const answer = await outside.ask('history.list', { filter, after, limit: perPage });
      if (!waiting) return;
      setBusy(false);
      setFailure(answer.ok ? null : answer.error);
      if (answer.ok) setPage(answer.value);
    };
    const reading = paced(read, gap);
    reading.ask();
    const unfollow = outside.onData('history', reading.ask);
    return () => {
      waiting = false;
      unfollow();
      reading.stop();
    };
  }, [outside, filter, after]);
  const next = page?.next ?? null;
  return {
    page,
    failure,
    busy,
    place: places.length,
    filter,
    sift(change) {
      setPlaces([null]);
      setFilter(change);
    },
    older: next && (() => setPlaces([...places, next])),
    newer: places.length > 1 ? () => setPlaces(places.slice(0, -1)) : null,
  };
}
