import type { NamedList } from '../../messages/lists.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { NamedListRow } from '../database/rows.ts';
import { fold } from '../people/fold.ts';
import { Refusal } from '../refusal.ts';

/** Every named list without its entries, in alphabetical order. */
export async function summarize({ namedLists }: AnteroomDatabase) {
  const rows = await namedLists.toArray();
  return rows
    .map(({ id, name, trusted, people, companies, words }) => ({
      id,
      name,
      trusted,
      entries: people.length + companies.length + words.length,
    }))
    .sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1));
}

/** Keeps a list; each entry once, however it is spelled. Fails with `conflict` where another has that name. */
export async function saveList(
  { namedLists }: AnteroomDatabase,
  list: NamedList,
  now: number,
): Promise<NamedListRow> {
  const others = await namedLists.toArray();
  if (others.some(({ id, name }) => id !== list.id && fold(name) === fold(list.name)))
    throw new Refusal('conflict', `There is a list called ${list.name} already.`);
  const row: NamedListRow = {
    ...list,
    people: distinct(list.people),
    companies: distinct(list.companies),
    words: distinct(list.words),
    changed: now,
  };
  await namedLists.put(row);
  return row;
}

/** Takes a list away and answers it, to be saved again when the user thinks better of it; null: it was not there. */
export async function deleteList({ namedLists }: AnteroomDatabase, id: string): Promise<NamedList | null> {
  const row = await namedLists.get(id);
  await namedLists.delete(id);
  return row ? plain(row) : null;
}

/** A list as the contract has it. */
export function plain({ changed: _, people, companies, words, ...row }: NamedListRow): NamedList {
  return { ...row, people: [...people], companies: [...companies], words: [...words] };
}

function distinct(entries: readonly string[]): string[] {
  return [...new Map(entries.map((entry) => [fold(entry), entry])).values()];
}
