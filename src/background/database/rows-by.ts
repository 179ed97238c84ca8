import type { Table } from 'dexie';

/**
 * Up to so many keys are asked for one by one, all at once; more are found in one walk over the index, whose every step costs
 * a turn (for 300 invitations it took 27 times as long).
 */
const few = 5000;

/** The rows whose indexed value (or one of its values) is among the keys, each row once. */
export async function rowsBy<T extends { readonly id: string }, Key>(
  table: Table<T, Key>,
  index: string,
  keys: readonly string[],
): Promise<T[]> {
  if (keys.length === 0) return [];
  if (keys.length > few)
    return table
      .where(index)
      .anyOf([...keys])
      .distinct()
      .toArray();
  const found = await Promise.all(keys.map((key) => table.where(index).equals(key).toArray()));
  return [...new Map(found.flat().map((row) => [row.id, row])).values()];
}
