import type { AnteroomDatabase } from '../database/database.ts';

/** What of the named lists is to go. */
interface Gone {
  readonly person?: (entry: string) => boolean;
  readonly word?: (entry: string) => boolean;
}

/** Takes entries off all named lists. Call it inside a read-write transaction on `namedLists`. */
export async function dropEntries({ namedLists }: AnteroomDatabase, gone: Gone): Promise<void> {
  const { person = () => false, word = () => false } = gone;
  const rows = await namedLists.toArray();
  const changed = rows.flatMap((row) => {
    const people = row.people.filter((entry) => !person(entry));
    const words = row.words.filter((entry) => !word(entry));
    const same = people.length === row.people.length && words.length === row.words.length;
    return same ? [] : [{ ...row, people, words }];
  });
  await namedLists.bulkPut(changed);
}
