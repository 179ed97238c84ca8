import type { InvitationReading } from '../../messages/reading.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { PersonRow } from '../database/rows.ts';
import { rowsBy } from '../database/rows-by.ts';
import { namePairs } from './name.ts';
import { slugOf } from './slug.ts';

/** Who sent which invitation: person ids by invitation id, and the rows of `people` that are new or have learned an alias. */
interface Inviters {
  readonly personOf: ReadonlyMap<string, string>;
  readonly learned: readonly PersonRow[];
  /** Ids of those who were met before: of nobody else can any log know. */
  readonly met: ReadonlySet<string>;
}

/**
 * Finds the inviters by their profile slug; one who was never met gets a row, a known one a new name as an alias. An
 * inviter without a link is nobody's row: a name alone tells no one apart. Call it inside a transaction on `people`.
 */
export async function resolveInviters(
  database: AnteroomDatabase,
  readings: readonly InvitationReading[],
): Promise<Inviters> {
  const slugs = new Map<string, string>();
  for (const { id, profileUrl } of readings) {
    const slug = profileUrl.known ? slugOf(profileUrl.value) : null;
    if (slug !== null) slugs.set(id, slug);
  }
  if (slugs.size === 0) return { personOf: new Map(), learned: [], met: new Set() };

  const met = await rowsBy(database.people, 'slugs', [...new Set(slugs.values())]);
  const bySlug = new Map(met.flatMap((person) => person.slugs.map((slug) => [slug, person])));
  const learned = new Map<string, PersonRow>();
  const personOf = new Map<string, string>();
  for (const reading of readings) {
    const slug = slugs.get(reading.id);
    if (slug === undefined) continue;
    const before = bySlug.get(slug) ?? { id: `in:${slug}`, slugs: [slug], names: [], namePairs: [] };
    const person = withName(before, reading.name.known ? reading.name.value : '');
    if (person !== bySlug.get(slug)) learned.set(person.id, person);
    bySlug.set(slug, person);
    personOf.set(reading.id, person.id);
  }
  return { personOf, learned: [...learned.values()], met: new Set(met.map(({ id }) => id)) };
}

function withName(person: PersonRow, name: string): PersonRow {
  if (name === '' || person.names.includes(name)) return person;
  return {
    ...person,
    names: [...person.names, name],
    namePairs: [...new Set([...person.namePairs, ...namePairs(name)])],
  };
}
