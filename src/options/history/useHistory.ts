import { useEffect, useMemo, useState } from 'preact/hooks';
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
  const [read, setRead] = useState<{ readonly page: Page; readonly of: unknown } | null>(null);
  const [failure, setFailure] = useState<Failure['error'] | null>(null);
  const [busy, setBusy] = useState(true);
  const after = places.at(-1) ?? null;
  // Of another filter or page the way on leads somewhere else.
  const asked = useMemo(() => ({ filter, after }), [filter, after]);
  useEffect(() => {
    let waiting = true;
    setBusy(true);
    const look = async (): Promise<void> => {
      const answer = await outside.ask('history.list', { ...asked, limit: perPage });
      if (!waiting) return;
      setBusy(false);
      setFailure(answer.ok ? null : answer.error);
      if (answer.ok) setRead({ page: answer.value, of: asked });
    };
    const reading = paced(look, gap);
    reading.ask();
    const unfollow = outside.onData('history', reading.ask);
    return () => {
      waiting = false;
      unfollow();
      reading.stop();
    };
  }, [outside, asked]);
  const next = read?.of === asked ? read.page.next : null;
  return {
    page: read?.page ?? null,
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
