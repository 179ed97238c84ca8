import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Row } from '../../../src/background/backup/tables.ts';
import { closeDatabase } from '../../../src/background/database/open.ts';
import { copy } from './arbitrary.ts';
import { type Copy, merged } from './copies.ts';

afterEach(async () => {
  await closeDatabase();
});

/** A copy as a device holds it: of whom it has forgotten, it holds nothing from before. */
const inUse = (drawn: Copy): Promise<Copy> => merged(drawn);

const runs = { numRuns: Number(process.env['ANTEROOM_RUNS'] ?? 8) };

describe('merging two copies that have gone different ways', () => {
  it('gives the same whichever is merged into which', async () => {
    await fc.assert(
      fc.asyncProperty(copy, copy, async (one, other) => {
        const [a, b] = [await inUse(one), await inUse(other)];
        expect(await merged(a, b)).toEqual(await merged(b, a));
      }),
      runs,
    );
  }, 900_000);

  it('gives the same in whatever order three come together', async () => {
    await fc.assert(
      fc.asyncProperty(copy, copy, copy, async (one, other, third) => {
        const [a, b, c] = [await inUse(one), await inUse(other), await inUse(third)];
        expect(await merged(await merged(a, b), c)).toEqual(await merged(a, await merged(b, c)));
      }),
      runs,
    );
  }, 900_000);

  it('changes nothing when it is done again, or with itself', async () => {
    await fc.assert(
      fc.asyncProperty(copy, copy, async (one, other) => {
        const [a, b] = [await inUse(one), await inUse(other)];
        expect(await merged(a, a)).toEqual(a);
        expect(await merged(a, b, b, a)).toEqual(await merged(a, b));
      }),
      runs,
    );
  }, 900_000);

  it('keeps every event, and every version of a policy the user saved', async () => {
    await fc.assert(
      fc.asyncProperty(copy, copy, async (a, b) => {
        const both = await merged({ ...a, forgotten: [] }, { ...b, forgotten: [] });
        const ids = (of: readonly Row[] = []): unknown[] => of.map(({ id }) => id);
        expect(ids(both.events)).toEqual([...new Set([...ids(a.events), ...ids(b.events)])].sort());
        const titles = (of: readonly Row[] = []): string[] =>
          of.map(
            (row) =>
              `${String(row['id']).split('-')[0]} ${row['version']} ${Reflect.get(Object(row['policy']), 'title')}`,
          );
        expect(new Set(titles(both.policies))).toEqual(
          new Set([...titles(a.policies), ...titles(b.policies)]),
        );
      }),
      runs,
    );
  }, 900_000);
});
