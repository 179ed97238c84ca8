import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { databaseName } from '../../../src/background/database/database.ts';
import { closeDatabase } from '../../../src/background/database/open.ts';
import { currentVersion } from '../../../src/background/database/versions.ts';
import { type Dump, dump, restore, rowsOf } from '../database/dump.ts';
import { report } from '../readings.ts';
import { Extension, good } from '../worker.ts';

/** By hand: `ROWS=300 npx vitest run …/corruption.test.ts`. */
const runs = Number(process.env['ROWS'] ?? 60);

const now = Date.UTC(2026, 10, 20, 12);
const file = new URL(`../database/shipped/v${currentVersion}.json`, import.meta.url);
const whole: Dump = JSON.parse(readFileSync(fileURLToPath(file), 'utf8'));

type Path = readonly (string | number)[];

/** Every place in a value, its own first. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || path.length > 4) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]))];
}

/** Every row with every place in it. */
const places = whole.stores.flatMap(({ name, rows }) =>
  rows.flatMap((row, index) =>
    placesIn(row)
      .filter((path) => path.length > 0)
      .map((path) => ({ name, index, path })),
  ),
);

const damage = fc.constantFrom<unknown>(null, undefined, 'x', '', -1, 1e308, Number.NaN, true, [], {}, [
  null,
]);

function damaged(value: unknown, [first, ...rest]: Path, by: unknown): unknown {
  if (first === undefined) return by;
  const copy = Array.isArray(value) ? [...value] : { ...Object(value) };
  copy[first] = damaged(copy[first], rest, by);
  return copy;
}

function withDamage({ name, index, path }: (typeof places)[number], by: unknown): Dump {
  return {
    ...whole,
    stores: whole.stores.map((store) =>
      store.name === name
        ? { ...store, rows: store.rows.map((row, at) => (at === index ? damaged(row, path, by) : row)) }
        : store,
    ),
  };
}

async function extensionOn(data: Dump): Promise<Extension | null> {
  const extension = await Extension.fresh();
  await closeDatabase();
  indexedDB.deleteDatabase(databaseName);
  try {
    await restore(databaseName, data);
  } catch {
    // The database itself would not have taken such a key.
    return null;
  }
  await extension.wake();
  await extension.asPopup('clock.set', { now });
  return extension;
}

/** What pages and our own pages ask for in their first moments. */
async function everythingAsked(extension: Extension): Promise<void> {
  const ids = ['7300000000000000001', 'sam-lee'];
  const seen = report(0, 'ab', { visit: 'visit-cc' });
  const changed = ids.map((id, index) => ({
    ...(seen.changed[index] ?? expect.unreachable()),
    id,
    profileUrl: { known: true as const, value: 'https://www.linkedin.com/in/sam-lee/' },
  }));
  const { suggestions } = good(
    await extension.asPage('page.report', {
      ...seen,
      changed: [...seen.changed, ...changed],
      present: ['a', 'b', ...ids],
    }),
  );
  expect(Object.keys(suggestions).sort()).toEqual([...ids, 'a', 'b'].sort());
  const { record } = { record: await extension.record() };
  expect(record.pages[0]?.invitations).toHaveLength(4);
  good(
    await extension.asPage('act.record', {
      act: 'act-00009',
      invitation: 'sam-lee',
      decision: 'decline',
      by: 'page',
      outcome: 'done',
      because: null,
      at: now,
      advice: null,
    }),
  );
  const { entries } = good(await extension.asPopup('history.list', { filter: {}, after: null, limit: 50 }));
  expect(entries.map(({ id }) => id)).toContain('sam-lee');
  good(await extension.asPopup('history.entry', { invitation: 'sam-lee' }));
  good(await extension.asPopup('policy.list', {}));
  good(await extension.asPopup('imports.list', {}));
  good(await extension.asPopup('lists.list', {}));
  good(await extension.asPopup('backup.head', {}));
  good(await extension.asPopup('data.state', {}));
}

it('no damaged row stops anything, and nothing else is lost with it', async () => {
  const total = { rows: 0, aside: 0 };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), damage, async (place, by) => {
      const extension = await extensionOn(withDamage(place, by));
      if (!extension) return;
      await everythingAsked(extension);
      const after = await dump(databaseName);
      for (const { name, rows } of whole.stores) {
        if (['pages', 'sightings', 'history', 'networkCounts', 'staged', 'unfinished'].includes(name))
          continue;
        const lost = rows.length - rowsOf(after, name).length;
        expect([name, Math.max(0, lost)]).toEqual([
          name,
          name === place.name ? Math.min(1, Math.max(0, lost)) : 0,
        ]);
      }
      total.rows += 1;
      total.aside += rowsOf(after, 'setAside').length - rowsOf(whole, 'setAside').length;
    }),
    { numRuns: runs },
  );
  if (process.env['ROWS']) console.info(total);
}, 1_200_000);

it('a damaged row is said to be set aside, and can be deleted', async () => {
  const [place] = places.filter(({ name, path }) => name === 'people' && path[0] === 'names');
  const extension = await extensionOn(withDamage(place ?? expect.unreachable(), 7));
  if (!extension) expect.unreachable();
  await everythingAsked(extension);
  expect(good(await extension.asPopup('data.state', {})).setAside).toBe(2);
  good(await extension.asPopup('data.setAside.drop', {}));
  expect(good(await extension.asPopup('data.state', {})).setAside).toBe(0);
});
