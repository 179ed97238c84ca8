import type { ProfileRecord } from '../../messages/profile.ts';
import { transact } from '../database/open.ts';
import { identify, identifyTables } from '../people/identify.ts';
import { mergeReading } from './merge.ts';
import { readSheet } from './read/profile.ts';

/** Remembers what an opened profile shows, for the person whose it is. The same reading again is written again, the same. */
export async function recordProfile({ slug, sheet }: ProfileRecord, now: number): Promise<void> {
  const read = readSheet(sheet);
  const { experiences, educations } = read.profile;
  const places = [...(experiences ?? []), ...(educations ?? [])].map(({ name }) => name);
  const { name, memberId } = sheet;
  await transact('rw', [...identifyTables, 'profiles'], async (database) => {
    const [person] = await identify(database, [{ slug, memberId, name, places }]);
    if (person === undefined || person === null) return;
    const before = await database.profiles.get(person);
    await database.profiles.put(mergeReading(before, person, read, sheet.end, now));
  });
}
