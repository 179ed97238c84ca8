import { Dexie } from 'dexie';
import { databaseName } from '../database/database.ts';
import { transact } from '../database/open.ts';
import { rowsBy } from '../database/rows-by.ts';
import { remembered } from '../remembered.ts';
import { indexOf, type ListIndex } from './index-of.ts';
import { slugIn } from './person-entry.ts';

const index = remembered(load);

/** What the index is made of; people are called by what imports told of them. */
const sources = ['namedLists', 'imports'].map((table) => `idb://${databaseName}/${table}/`);

Dexie.on('storagemutated', (parts) => {
  if (Object.keys(parts).some((part) => sources.some((source) => part.startsWith(source)))) index.forget();
});

/** The named lists, ready to be looked in; null while there is none. Made once, and again after one has changed. */
export function listIndex(): Promise<ListIndex | null> {
  return index.get();
}

/** Lets go of it: something else is stored. */
export const forgetListIndex = index.forget;

function load(): Promise<ListIndex | null> {
  return transact('r', ['namedLists', 'people'], async ({ namedLists, people }) => {
    const lists = await namedLists.toArray();
    if (lists.length === 0) return null;
    const trusted = lists
      .filter((list) => list.trusted)
      .flatMap((list) => list.people.flatMap((person) => slugIn(person) ?? []));
    const known = await rowsBy(people, 'slugs', [...new Set(trusted)]);
    const named = known.flatMap(({ slugs, names }) => slugs.map((slug) => [slug, names] as const));
    return indexOf(lists, new Map(named));
  });
}
