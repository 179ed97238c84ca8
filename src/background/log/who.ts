import type { Who } from '../../messages/log/entries.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { PersonRow } from '../database/rows.ts';
import { identify } from '../people/identify.ts';
import { learn, newPerson } from '../people/learn.ts';
import { comparableSlug, slugOf } from '../people/slug.ts';
import { Refusal } from '../refusal.ts';

/**
 * The id of somebody the user names; a stranger gets a row, `spare` being its id where the name alone tells nobody apart.
 * Call it inside a read-write transaction on `identifyTables`.
 */
export async function whoIs(database: AnteroomDatabase, who: Who, spare: string): Promise<string> {
  if (who.id !== null && (await database.people.get(who.id))) return who.id;
  const slug = who.profile === null || who.profile === '' ? null : slugGiven(who.profile);
  if (slug === null && who.name === '') throw new Refusal('malformed', 'Nobody is named.');
  const [id] = await identify(database, [{ slug, name: who.name }]);
  if (id) return id;
  const row = (await database.people.get(spare)) ?? newPerson(spare);
  await database.people.put(learn(row, { name: who.name }));
  return spare;
}

/** The slug in what a user pastes: an address of a profile in any of its forms, or the slug itself; else refused. */
export function slugGiven(text: string): string {
  const address = text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:[a-z]{2,3}\.|m\.)?linkedin\.com\/in\//i, 'https://www.linkedin.com/in/');
  const slug = slugOf(address);
  if (slug !== null) return slug;
  if (/^[^\s/?#@]{3,200}$/u.test(text.trim())) return comparableSlug(text.trim());
  throw new Refusal('malformed', `“${text}” is no address of a profile.`);
}

/** A row of `people` as our pages show it. */
export function shownWho(id: string, row: PersonRow | undefined): Who {
  return { id, name: row?.names.at(-1) ?? row?.slugs[0] ?? '', profile: row?.slugs.at(-1) ?? null };
}
