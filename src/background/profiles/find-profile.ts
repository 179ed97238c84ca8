import { transact } from '../database/open.ts';
import type { ProfileRow } from '../database/rows.ts';
import { slugOf } from '../people/slug.ts';

/** What is remembered of the profile at this address, however old. */
export async function findProfile(slug: string): Promise<ProfileRow | null> {
  const address = slugOf(`https://www.linkedin.com/in/${slug}/`);
  if (address === null) return null;
  return await transact('r', ['people', 'profiles'], async ({ people, profiles }) => {
    const person = await people.where('slugs').equals(address).first();
    return (person && (await profiles.get(person.id))) ?? null;
  });
}
