import type { Ledger } from '../forgetting/ledger.ts';
import { slugIn } from '../lists/person-entry.ts';
import type { BackedTable, Row } from './tables.ts';

/**
 * A backup's rows without what it knows of who somebody is from before they were forgotten: `theirs` are the forgettings the
 * backup has followed, `all` those to follow now. What they were called is entered in `all`.
 */
export function newerSelves(
  table: BackedTable,
  rows: readonly Row[],
  theirs: Ledger,
  all: Ledger,
): readonly Row[] {
  if (all.isEmpty) return rows;
  if (table === 'lists') {
    return rows.filter(({ kind, value }) => kind !== 'person' || !all.forgetsSlug(String(value), theirs));
  }
  if (table === 'namedLists') return rows.map((row) => withoutForgotten(row, theirs, all));
  if (table !== 'people') return rows;
  return rows.filter((row) => {
    const id = String(row['id']);
    const until = all.until('person', id);
    if (until <= theirs.until('person', id)) return true;
    all.forgetNames({ id, names: texts(row['names']), slugs: texts(row['slugs']) }, until);
    return false;
  });
}

function withoutForgotten(row: Row, theirs: Ledger, all: Ledger): Row {
  const people = texts(row['people']);
  const left = people.filter((entry) => !all.forgetsSlug(slugIn(entry) ?? '', theirs));
  return left.length === people.length ? row : { ...row, people: left };
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
