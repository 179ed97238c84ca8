import type { Input } from '../../messages.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { fold } from '../people/fold.ts';
import { slugGiven } from './who.ts';

/** Adds an entry to one of the user's lists. One that says the same of the same is that entry, on whichever list it was. */
export async function saveEntry(
  { lists }: AnteroomDatabase,
  { list, kind, value }: Input<'entry.save'>,
): Promise<{ id: string }> {
  const comparable = kind === 'person' ? slugGiven(value) : fold(value);
  const id = `${kind}:${comparable}`;
  const same = (await lists.toArray()).filter((row) => row.kind === kind && row.value === comparable);
  await lists.bulkDelete(same.map((row) => row.id));
  await lists.put({ id, list, kind, value: comparable });
  return { id };
}
