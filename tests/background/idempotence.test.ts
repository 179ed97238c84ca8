import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { databaseName } from '../../src/background/database/database.ts';
import type { Input } from '../../src/messages.ts';
import { type Dump, dump } from './database/dump.ts';
import { failWrites } from './database/fail-writes.ts';
import { pageOf, person } from './readings.ts';
import { Extension } from './worker.ts';

type Report = Input<'page.report'>;

/** What can go wrong with one delivery before the page has its answer. */
type Mishap =
  | { readonly kind: 'killed'; readonly afterWrites: number }
  /** The worker dies after the transaction and before its answer. */
  | { readonly kind: 'answer lost' }
  /** Some earlier report arrives again. */
  | { readonly kind: 'repeated'; readonly which: number };

const ids = ['a', 'b', 'c', 'd'];
const mutual = fc.integer({ min: 0, max: 40 });

/** A visit's reports as a page makes them: turns count up, every row that changed is in the next report. */
const story: fc.Arbitrary<readonly Report[]> = fc
  .array(
    fc.record({
      leaveFirst: fc.boolean(),
      rows: fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), mutual), {
        selector: ([id]) => id,
        minLength: 1,
      }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((steps) => {
    let visit = 0;
    let turn = 0;
    let present: string[] = [];
    return steps.map(({ leaveFirst, rows }): Report => {
      if (leaveFirst) {
        visit += 1;
        turn = 0;
        present = [];
      }
      present = [...new Set([...present, ...rows.map(([id]) => id)])];
      const changed = rows.map(([id, count]) =>
        person(id, { mutualConnections: { known: true, value: count } }),
      );
      return { visit: `visit-${visit}-aaaa`, turn: turn++, page: pageOf(present.length), changed, present };
    });
  });

const mishaps: fc.Arbitrary<readonly Mishap[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('killed' as const), afterWrites: fc.integer({ min: 0, max: 14 }) }),
    fc.record({ kind: fc.constant('answer lost' as const) }),
    fc.record({ kind: fc.constant('repeated' as const), which: fc.nat() }),
  ),
  { maxLength: 2 },
);

/** Delivers every report in order, each with its mishaps first, until each has been answered. */
async function deliver(reports: readonly Report[], trouble: readonly (readonly Mishap[])[]): Promise<Dump> {
  const extension = await Extension.fresh();
  await extension.asPopup('settings.set', { policy: 'client-friendly' });
  await extension.asPopup('clock.set', { now: Date.UTC(2026, 10, 20) });
  for (const [index, report] of reports.entries()) {
    for (const mishap of trouble[index] ?? []) {
      if (mishap.kind === 'repeated') {
        const earlier = reports[mishap.which % (index + 1)];
        if (earlier && earlier !== report) await extension.asPage('page.report', earlier);
      } else if (mishap.kind === 'answer lost') {
        await extension.asPage('page.report', report);
        await extension.wake();
      } else {
        const works = failWrites(mishap.afterWrites);
        await extension.asPage('page.report', report);
        works();
        await extension.wake();
      }
    }
    const answer = await extension.asPage('page.report', report);
    expect(answer.ok).toBe(true);
  }
  return withoutSession(await dump(databaseName));
}

/** The browser session's name is random; everything else must be the same. */
function withoutSession(from: Dump): Dump {
  return JSON.parse(JSON.stringify(from, (key, value) => (key === 'session' ? 'session' : value)));
}

it('the same reports give the same database, however often they are repeated and the worker is killed', async () => {
  await fc.assert(
    fc.asyncProperty(story, fc.array(mishaps, { maxLength: 5 }), async (reports, trouble) => {
      const calm = await deliver(reports, []);
      const rough = await deliver(reports, trouble);
      expect(rough).toEqual(calm);
    }),
    { numRuns: 12 },
  );
}, 120_000);
