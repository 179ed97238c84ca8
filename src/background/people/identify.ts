import type { AnteroomDatabase } from '../database/database.ts';
import type { PersonRow } from '../database/rows.ts';
import { rowsBy } from '../database/rows-by.ts';
import { PeopleIndex } from './people-index.ts';
import { type Clues, cluesOf, newId, type Sighting } from './sighting.ts';

/** The tables {@link identify} reads and writes. */
export const identifyTables = ['people', 'matches'] as const;

/**
 * Whom earlier sightings were, so that one import asks about each of them once. Made for one import and thrown away with it,
 * also when a transaction it was used in failed: it may name rows that were never written.
 */
export type IdentifyMemory = Map<string, string | null>;

/** When there are at least so many keys for each row of the table, reading the whole table is quicker than asking. */
const worthAll = 0.125;

/**
 * Who each sighting is: ids in `people`, null where nothing tells somebody apart. Strangers get rows, people met before
 * learn new names, slugs, addresses and employers; two rows that turn out to be one person are linked in `matches`. The
 * same sightings again give the same ids and change nothing, whatever batches they come in. Call it inside a
 * read-write transaction on {@link identifyTables}.
 */
export async function identify(
  database: AnteroomDatabase,
  sightings: readonly Sighting[],
  memory: IdentifyMemory = new Map(),
): Promise<readonly (string | null)[]> {
  const all = sightings.map((sighting) => {
    const clues = cluesOf(sighting);
    return { clues, key: JSON.stringify(clues) };
  });
  const fresh = all.filter(({ key }) => !memory.has(key));
  if (fresh.length > 0) {
    const index = new PeopleIndex(
      await candidates(
        database,
        fresh.map(({ clues }) => clues),
      ),
    );
    // In their order, repetitions too: a slug may have changed hands in between.
    for (const { key, clues } of fresh) memory.set(key, index.identify(clues));
    await Promise.all([
      index.changed.length > 0 && database.people.bulkPut(index.changed),
      keepLinks(database, index),
    ]);
  }
  return all.map(({ key }) => memory.get(key) ?? null);
}

/** Every row that one of the sightings could be, and every row whose id a new one could get. */
async function candidates(database: AnteroomDatabase, clues: readonly Clues[]): Promise<PersonRow[]> {
  const { people } = database;
  const slugs = distinct(clues.map(({ slug }) => slug));
  const members = distinct(clues.map(({ memberId }) => memberId));
  const emails = distinct(clues.map(({ email }) => email));
  const ids = distinct(clues.map(newId));
  const asked = slugs.length + members.length + emails.length + ids.length;
  if (asked > 100 && asked >= (await people.count()) * worthAll) return people.toArray();
  const found = await Promise.all([
    rowsBy(people, 'slugs', slugs),
    rowsBy(people, 'memberId', members),
    rowsBy(people, 'emails', emails),
    people.bulkGet(ids).then((rows) => rows.flatMap((row) => row ?? [])),
  ]);
  return [...new Map(found.flat().map((row) => [row.id, row])).values()];
}

/** What the user said about two rows stays as it is. */
async function keepLinks({ matches }: AnteroomDatabase, { links }: PeopleIndex): Promise<void> {
  if (links.length === 0) return;
  const present = await matches.bulkGet(links.map(({ id }) => id));
  const at = Date.now();
  await matches.bulkAdd(
    links
      .filter((_, index) => present[index] === undefined)
      .map((link) => ({ ...link, same: true, by: 'identity' as const, at })),
  );
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.flatMap((value) => value ?? []))];
}
