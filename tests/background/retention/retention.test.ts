import { beforeEach, describe, expect, it } from 'vitest';
import { databaseName } from '../../../src/background/database/database.ts';
import { transact } from '../../../src/background/database/open.ts';
import { dump, rowsOf } from '../database/dump.ts';
import { report } from '../readings.ts';
import { Extension, good } from '../worker.ts';

const start = Date.UTC(2026, 0, 31);
const day = 86_400_000;

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
  await extension.asPopup('clock.set', { now: start });
  await extension.asPage('page.report', report(0, 'abc'));
  for (const [invitation, at] of [
    ['a', start],
    ['b', start + 40 * day],
  ] as const) {
    await extension.asPopup('clock.set', { now: at });
    const decided = {
      decision: 'accept',
      by: 'sidebar',
      outcome: 'done',
      because: null,
      advice: null,
    } as const;
    await extension.asPage('act.record', { act: `act-0000${invitation}`, invitation, at, ...decided });
  }
});

async function apply(now: number): Promise<void> {
  await extension.asPopup('clock.set', { now });
  const { applyRetentionDaily } = await import('../../../src/background/retention/apply.ts');
  await applyRetentionDaily();
}

const left = async (): Promise<string[]> => {
  const { entries } = good(await extension.asPopup('history.list', { filter: {}, after: null, limit: 50 }));
  return entries.map(({ id }) => id).sort();
};

describe('the retention period', () => {
  it('removes what was decided before it, whole, and leaves what is pending', async () => {
    await extension.asPopup('settings.set', { keepMonths: 1 });
    await apply(start + 50 * day);
    expect(await left()).toEqual(['b', 'c']);
    // What a tab shows goes with the tab.
    const kept = (await dump(databaseName)).stores.filter(({ name }) => name !== 'sightings');
    expect(JSON.stringify(kept)).not.toContain('person-a');
    expect(rowsOf(await dump(databaseName), 'people')).toHaveLength(2);
    await apply(start + 90 * day);
    expect(await left()).toEqual(['b', 'c']);
    await extension.asPage('page.report', { ...report(1, 'd'), present: ['b', 'c', 'd'] });
    await apply(start + 91 * day);
    await apply(start + 92 * day);
    expect(await left()).toEqual(['c', 'd']);
  });

  it.each([1, 24, 365 * 24, 40 * 365 * 24])(
    'deletes nothing for a clock that is %i hours ahead',
    async (hours) => {
      await extension.asPopup('settings.set', { keepMonths: 3 });
      const ahead = start + 41 * day + hours * 3_600_000;
      await extension.asPopup('clock.set', { now: ahead });
      await extension.asPage('page.report', { ...report(1, 'd'), present: ['c', 'd'] });
      await apply(ahead);
      expect(await left()).toEqual(['a', 'b', 'c', 'd']);
      // Right again, it counts on from where it was.
      await apply(start + 42 * day);
      expect(await left()).toEqual(['a', 'b', 'c', 'd']);
    },
  );

  it('keeps everything while there is none', async () => {
    await apply(start + 4000 * day);
    expect(await left()).toEqual(['a', 'b', 'c']);
  });

  it('keeps a person whom something else tells of', async () => {
    await transact('rw', ['conversations'], ({ conversations }) =>
      conversations.add({
        id: 'c1',
        person: 'in:person-a',
        time: start,
        minutes: 5,
        channel: 'phone',
        place: null,
      }),
    );
    await extension.asPopup('settings.set', { keepMonths: 1 });
    await apply(start + 50 * day);
    expect(rowsOf(await dump(databaseName), 'people')).toHaveLength(3);
  });

  it('is looked at once a day', async () => {
    await apply(start + 50 * day);
    await extension.asPopup('settings.set', { keepMonths: 1 });
    await apply(start + 50 * day + 1000);
    expect(await left()).toEqual(['a', 'b', 'c']);
    await apply(start + 51 * day);
    expect(await left()).toEqual(['b', 'c']);
  });

  it.each([
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2026-01-15', 12, '2025-01-15'],
    ['2026-05-31', 3, '2026-02-28'],
  ])('ends, for %s and %i months, on %s', async (today, months, end) => {
    const { monthsBefore } = await import('../../../src/background/retention/apply.ts');
    expect(new Date(monthsBefore(Date.parse(today), months)).toISOString().slice(0, 10)).toBe(end);
  });
});
