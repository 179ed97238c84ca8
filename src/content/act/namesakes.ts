import type { StoreRow } from '../store/types.ts';

/** Names more than one invitation of a visit bears: what the page says of such a name may be about either. */
export interface Namesakes {
  note(rows: readonly StoreRow[]): void;
  has(name: string): boolean;
}

/** Makes an empty one. */
export function createNamesakes(): Namesakes {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  return {
    note(rows) {
      for (const { id, reading } of rows) {
        if (!reading.name.known) continue;
        const name = plain(reading.name.value);
        const known = first.get(name) ?? id;
        first.set(name, known);
        if (known !== id) shared.add(name);
      }
    },
    has: (name) => shared.has(plain(name)),
  };
}

/** True for the same name, however it is typed. */
export const isSameName = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (name: string): string => name.normalize('NFKC').toLowerCase();
