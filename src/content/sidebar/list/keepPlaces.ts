import type { StoreRow } from '../../store/types.ts';

/**
 * The rows as they are now, and those that are gone and to be kept in the places they had.
 * @param before as they were last shown
 */
export function keepPlaces(
  before: readonly StoreRow[],
  now: readonly StoreRow[],
  isKept: (id: string) => boolean,
): readonly StoreRow[] {
  const left = new Set(now.map(({ id }) => id));
  const shown = [...now];
  let previous: string | null = null;
  for (const row of before) {
    if (!left.has(row.id)) {
      if (!isKept(row.id)) continue;
      shown.splice(shown.findIndex(({ id }) => id === previous) + 1, 0, row);
    }
    previous = row.id;
  }
  return shown;
}
