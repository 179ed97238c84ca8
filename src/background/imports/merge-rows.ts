interface Imported {
  readonly id: string;
  readonly imports?: readonly string[];
}

/** The part of a table that is used here. */
interface Store<T> {
  bulkGet(ids: string[]): PromiseLike<(T | undefined)[]>;
  bulkPut(rows: T[]): PromiseLike<unknown>;
}

/** What came of {@link mergeRows}. */
interface Merged {
  readonly added: number;
  readonly written: number;
}

/** Adds rows; one that is there already learns that it came with this import, too. Answers how many are new, and were written. */
export async function mergeRows<T extends Imported>(
  table: Store<T>,
  rows: readonly T[],
  newer: (known: T, row: T) => T = (known) => known,
): Promise<Merged> {
  if (rows.length === 0) return { added: 0, written: 0 };
  const unique = [...new Map(rows.map((row) => [row.id, row])).values()];
  const known = await table.bulkGet(unique.map(({ id }) => id));
  let added = 0;
  const changed = unique.flatMap((row, index) => {
    const before = known[index];
    if (!before) {
      added += 1;
      return [row];
    }
    const merged = newer(before, row);
    // The user's own entry stays theirs.
    const imports = before.imports && [...new Set([...before.imports, ...(row.imports ?? [])])];
    const same = merged === before && imports?.length === before.imports?.length;
    return same ? [] : [imports ? { ...merged, imports } : merged];
  });
  if (changed.length > 0) await table.bulkPut(changed);
  return { added, written: changed.length };
}
