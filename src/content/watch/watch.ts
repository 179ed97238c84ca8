import type { PageReading } from '../../messages/reading.ts';
import { answeredAmong } from './answered.ts';
import { batch } from './batch.ts';
import { observed, touchedBy } from './mutations.ts';
import type { InvitationsReader, PageFacts } from './reader.ts';
import { RowBook } from './row-book.ts';
import { RowReader } from './row-reader.ts';
import { settle } from './settle.ts';
import type { Snapshot, WatchedRow } from './snapshot.ts';

/** Generations whose lists keep every row in the document. */
const unvirtualised: ReadonlySet<string | null> = new Set(['g0', 'g1', 'g2']);

/** How soon to look again, in milliseconds, whether a row that nobody could see has come into sight. */
const again = 1000;

/** A watcher's view of the page's elements, for as long as it watches. */
export interface Watcher {
  /** The element a pending invitation is rendered in now, or null. */
  elementOf(id: string): Element | null;
  /** Reads at once what has changed: who presses something must not press what has come into its place. */
  catchUp(): void;
  /** A control of this row is being pressed: the page's count will go down for it. */
  pressed(id: string): void;
  /** Takes a row that was answered off the list, unless the page still shows it as pending. */
  answered(id: string): void;
}

/**
 * Watches the invitations page until the signal: reads every row once, then only what changed, and hands out a snapshot
 * whenever what was read is no longer the same. Reads only; nothing on the page can tell.
 */
export function watchPage(
  reader: InvitationsReader,
  root: Document,
  onSnapshot: (snapshot: Snapshot) => void,
  signal: AbortSignal,
): Watcher {
  const book = new RowBook();
  const rowReader = new RowReader(reader, root);
  let facts: PageFacts | null = null;
  let appeared: Element[] = [];
  let changed = performance.now();
  let bare: number | null = changed;
  let settled = false;
  let answered = false;
  let snapshot: Snapshot | null = null;
  let timer: number | undefined;

  const flushes = batch(flush, signal);
  const observer = new MutationObserver(notice);
  observer.observe(root, observed);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  flushes.schedule();
  return {
    elementOf: (id) => book.elementOf(id),
    catchUp() {
      if (signal.aborted) return;
      notice(observer.takeRecords());
      if (rowReader.isCurrent) return;
      while (!rowReader.run());
      flush();
    },
    pressed: (id) => book.pressed(id, performance.now()),
    answered(id) {
      // What is rendered speaks for itself.
      if (signal.aborted || book.elementOf(id)) return;
      book.answered(id, performance.now());
      answered = true;
      flushes.schedule();
    },
  };

  function notice(mutations: readonly MutationRecord[]): void {
    if (mutations.length === 0) return;
    const touched = touchedBy(mutations, (element) => rowReader.isRow(element));
    for (const row of touched.rows) rowReader.touch(row);
    if (touched.structure) rowReader.touchStructure();
    if (touched.words) facts = null;
    appeared.push(...touched.appeared);
    flushes.schedule();
  }

  function flush(): void {
    // Half of the rows read would look as if the other half had gone.
    if (!rowReader.run()) {
      flushes.proceed();
      return;
    }
    const rowsBefore = book.rows();
    facts ??= reader.readPage(root);
    const now = performance.now();
    book.render(rowReader.rendered(), !unvirtualised.has(facts.generation), now);
    book.count(facts.announced, now);
    const vanished = rowsBefore.filter(({ id, rendered }) => rendered && book.elementOf(id) === null);
    const answeredNow = answeredAmong(vanished, appeared, reader);
    for (const id of answeredNow) book.answered(id, now);
    if (vanished.length > 0) answered = answeredNow.length === vanished.length;
    appeared = [];
    const doubt = book.sweep(now);
    const wait = conclude(facts, book.rows(), now);
    window.clearTimeout(timer);
    const unseen = reader.hasUnseen();
    const soonest = Math.min(
      doubt ?? Number.POSITIVE_INFINITY,
      wait ?? Number.POSITIVE_INFINITY,
      unseen ? again : Number.POSITIVE_INFINITY,
    );
    if (!Number.isFinite(soonest)) return;
    timer = window.setTimeout(() => {
      if (unseen) rowReader.touchStructure();
      flushes.schedule();
    }, soonest + 1);
  }

  /** Hands out what was read if it is no longer the same; returns when to look at the clock again. */
  function conclude(page: PageFacts, rows: readonly WatchedRow[], now: number): number | null {
    const unread = rowReader.unread();
    const { saysEmpty, ...facts } = page;
    const known = { ...facts, unread };
    const before = snapshot;
    const sameRows = before !== null && isSameList(before.rows, rows);
    if (!sameRows || !isSame(before.page, known)) changed = now;
    bare = rows.length > 0 ? null : (bare ?? now);
    const outcome = settle(
      {
        read: rows.length,
        unread,
        announced: facts.announced,
        saysEmpty,
        answered,
        sinceChange: now - changed,
        sinceBare: now - (bare ?? now),
      },
      settled,
    );
    settled ||= outcome.settled;
    const reading: PageReading = { ...known, state: outcome.state, settled: outcome.settled };
    const samePage = before !== null && isSame(before.page, reading);
    if (!sameRows || !samePage) {
      snapshot = { page: samePage ? before.page : reading, rows: sameRows ? before.rows : rows };
      onSnapshot(snapshot);
    }
    return outcome.wait;
  }
}

/** True when everything `after` says stood in `before` already. */
function isSame(before: object, after: object): boolean {
  return Object.entries(after).every(([key, value]) => Reflect.get(before, key) === value);
}

function isSameList<T>(before: readonly T[], after: readonly T[]): boolean {
  return before.length === after.length && before.every((each, index) => each === after[index]);
}
