import type { InvitationReading, PageReading } from '../../messages/reading.ts';
import type { Output } from '../../messages.ts';
import type { Snapshot } from '../watch/snapshot.ts';
import { type Outcome, request } from './request.ts';

/** At most so many rows in one report: the first suggestions need not wait for the last row. */
const rowsPerReport = 60;

/** So few rows are judged ahead of their report: one that just appeared should not wait for the disk. */
const rowsAhead = 8;

/** A report lets these be judged first, but no longer than so, in milliseconds: both at once would wait for one another. */
const courtesy = 250;

/** The contract's own cap on ids. */
const presentAtMost = 2000;

/** Pauses before a failed report is sent again, in milliseconds; the last one repeats. */
const retries = [2_000, 5_000, 15_000, 30_000];

/** Who hears what came of the reports of one visit. */
export interface ReporterEvents {
  /** What a few rows are judged to be while their report is on its way; `revision` is older than the report's answer. */
  judged(suggestions: Output<'page.judge'>['suggestions'], revision: number): void;
  answered(answer: Output<'page.report'>): void;
  /** Not answered well; sent again by itself, unless the code is `gone`. */
  failed(error: (Outcome<'page.report'> & { ok: false })['error']): void;
}

/** Reports what a visit reads, in order, one report at a time. */
export interface Reporter {
  /**
   * Takes the latest snapshot; what the background does not have yet is sent as soon as the report before is answered. True
   * when a few new rows are being judged ahead: their suggestions are a moment away.
   */
  take(snapshot: Snapshot): boolean;
}

/**
 * A reporter for one visit, until the signal. Rows count as delivered only when their report was answered, so that nothing
 * is lost when the background stops half-way: the next report brings them again.
 */
export function createReporter(visit: string, events: ReporterEvents, signal: AbortSignal): Reporter {
  const delivered = new Map<string, InvitationReading>();
  /** Ids asked for again; once each is enough, or a background that keeps asking would be answered forever. */
  const resent = new Set<string>();
  /** Readings judged ahead, or about to be. */
  const asked = new WeakSet<InvitationReading>();
  let sent: { page: PageReading; present: readonly string[] } | null = null;
  let latest: Snapshot | null = null;
  let turn = 0;
  let failures = 0;
  let revision = 0;
  let busy = false;
  let timer: number | undefined;
  signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true });

  /** The next report, or null when everything was delivered. */
  const next = () => {
    if (!latest) return null;
    const { page, rows } = latest;
    const changed = rows.flatMap(({ id, reading }) => (delivered.get(id) === reading ? [] : reading));
    const present = rows.slice(0, presentAtMost).map(({ id }) => id);
    const news = changed.length > 0 || sent?.page !== page || !sameOrder(sent.present, present);
    return news ? { page, present, changed: changed.slice(0, rowsPerReport) } : null;
  };

  /** Asks about rows that just came while there are few, whatever report is still on its way; null when there are none. */
  const ahead = ({ rows }: Snapshot): Promise<void> | null => {
    const fresh = rows.flatMap(({ id, reading }) =>
      delivered.get(id) === reading || asked.has(reading) ? [] : reading,
    );
    if (fresh.length === 0 || fresh.length > rowsAhead) return null;
    for (const reading of fresh) asked.add(reading);
    const before = revision;
    return request('page.judge', { rows: fresh }).then((outcome) => {
      if (outcome.ok && !signal.aborted) events.judged(outcome.value.suggestions, before);
    });
  };
  const run = async () => {
    if (busy || signal.aborted) return;
    busy = true;
    for (let report = next(); report && !signal.aborted; report = next()) {
      const outcome = await request('page.report', { visit, turn, ...report });
      if (signal.aborted) return;
      turn += 1;
      if (!outcome.ok) {
        events.failed(outcome.error);
        const pause = retries[Math.min(failures, retries.length - 1)];
        failures += 1;
        if (outcome.error.code !== 'gone') timer = window.setTimeout(retry, pause);
        break;
      }
      failures = 0;
      revision = outcome.value.revision;
      for (const reading of report.changed) delivered.set(reading.id, reading);
      for (const id of outcome.value.resend) {
        if (resent.has(id) || !delivered.delete(id)) continue;
        resent.add(id);
      }
      sent = report;
      events.answered(outcome.value);
    }
    busy = false;
  };
  const retry = () => {
    timer = undefined;
    void run();
  };

  return {
    take(snapshot) {
      if (signal.aborted) return false;
      latest = snapshot;
      const judging = ahead(snapshot);
      // While a failed report waits for its next attempt, new rows wait with it.
      const report = () => {
        if (timer === undefined) void run();
      };
      if (judging)
        void Promise.race([judging, new Promise((resolve) => setTimeout(resolve, courtesy))]).then(report);
      else report();
      return judging !== null;
    },
  };
}

function sameOrder(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((id, index) => id === after[index]);
}
