import type { InvitationReading } from '../../messages/reading.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { PersonRow } from '../database/rows.ts';
import { rowsBy } from '../database/rows-by.ts';
import { PeopleIndex } from './people-index.ts';
import { cluesOf } from './sighting.ts';
import { slugOf } from './slug.ts';

/** Who sent which invitation: person ids by invitation id, and the rows of `people` that are new or have learned an alias. */
interface Inviters {
  readonly personOf: ReadonlyMap<string, string>;
  readonly learned: readonly PersonRow[];
}

/**
 * Finds the inviters who were met before, by their profile slug: of nobody else can any log know. Call it inside a
 * transaction on `people`.
 */
export async function findInviters(
  database: AnteroomDatabase,
  readings: readonly InvitationReading[],
): Promise<ReadonlyMap<string, string>> {
  const slugs = slugsOf(readings);
  const bySlug = holders(await rowsBy(database.people, 'slugs', [...new Set(slugs.values())]));
  return new Map(
    [...slugs].flatMap(([id, slug]) => {
      const person = bySlug.get(slug);
      return person ? [[id, person.id]] : [];
    }),
  );
}

/**
 * Finds the inviters by their profile slug; one who was never met gets a row, a known one a new name as an alias. An
 * inviter without a link is nobody's row: a name alone tells no one apart. Call it inside a transaction on `people`.
 */
export async function resolveInviters(
  database: AnteroomDatabase,
  readings: readonly InvitationReading[],
): Promise<Inviters> {
  const slugs = slugsOf(readings);
  const met = await rowsBy(database.people, 'slugs', [...new Set(slugs.values())]);
  const bySlug = holders(met);
  const strangers = [...new Set(slugs.values())].filter((slug) => !bySlug.has(slug));
  // An id made of a slug may be taken by somebody who had that slug before.
  const taken = await database.people.bulkGet(strangers.map((slug) => `in:${slug}`));
  const index = new PeopleIndex([...met, ...taken.flatMap((row) => row ?? [])]);
  const personOf = new Map<string, string>();
  for (const { id, name } of readings) {
    const slug = slugs.get(id);
    if (slug === undefined) continue;
    const person = index.identify(cluesOf({ slug, name: name.known ? name.value : null }));
    if (person !== null) personOf.set(id, person);
  }
  return { personOf, learned: index.changed };
}

function slugsOf(readings: readonly InvitationReading[]): ReadonlyMap<string, string> {
  return new Map(
    readings.flatMap(({ id, profileUrl }) => {
      const slug = profileUrl.known ? slugOf(profileUrl.value) : null;
      return slug === null ? [] : [[id, slug]];
    }),
  );
}

function holders(people: readonly PersonRow[]): ReadonlyMap<string, PersonRow> {
  return new Map(people.flatMap((person) => person.slugs.map((slug) => [slug, person])));
}
