import type { AnteroomDatabase, HistoryKey } from '../database/database.ts';
import type { HistoryRow } from '../database/rows.ts';
import { AnyOf, common, compareKeys, Postings, type Walk } from './postings.ts';

/** Of each of these groups an entry is to have one term. */
type Groups = readonly (readonly string[])[];

/** Reads so many entries from a key on, fewer only when there are no more. To be asked for ever later ones. */
type Read = (from: HistoryKey, count: number) => Promise<HistoryRow[]>;

/** Entries that may be none of those looked for are read in no smaller pieces. */
const piece = 128;

/** Reads the entries with one term of each group: one list as it is, several walked together. */
export function reader(database: AnteroomDatabase, groups: Groups, to: number): Read {
  const { history } = database;
  if (groups.length === 0) {
    return (from, count) =>
      history.where('[order+id]').between(from, [to, '\uffff'], true, true).limit(count).toArray();
  }
  const [only, ...others] = groups.flat();
  if (only !== undefined && others.length === 0)
    return (from, count) => readList(database, only, { from, to, count });
  const walks = groups.map((group) => new AnyOf(group.map((term) => new Postings(database, term, to))));
  return async (from, count) => {
    await Promise.all(walks.map((walk) => walk.ahead(from) === undefined && walk.read(from)));
    const few = shortest(walks);
    if (few && groups.length > 1)
      return sift(
        database,
        groups,
        few.filter((key) => compareKeys(key, from) >= 0),
        count,
      );
    return rowsOf(database, await common(walks, from, count));
  };
}

/** Reads off one term's list. Entries of one moment that come before `from` are read besides, and left out. */
async function readList(
  { history }: AnteroomDatabase,
  term: string,
  { from, to, count }: { readonly from: HistoryKey; readonly to: number; readonly count: number },
): Promise<HistoryRow[]> {
  for (let limit = count; ; limit *= 2) {
    const range = history.where('terms').between([term, from[0]], [term, to], true, true);
    const rows = await range.limit(limit).toArray();
    const kept = rows.filter(({ order, id }) => compareKeys([order, id], from) >= 0);
    if (kept.length >= count || rows.length < limit) return kept.slice(0, count);
  }
}

/** The shortest list that is read to its end; null while none is. */
function shortest(walks: readonly Walk[]): readonly HistoryKey[] | null {
  const ended = walks.flatMap((walk) => {
    const rest = walk.rest();
    return rest ? [rest] : [];
  });
  return ended.sort((one, other) => one.length - other.length)[0] ?? null;
}

/** Looks at the entries of a short list themselves; the others' lists may be very long. */
async function sift(
  database: AnteroomDatabase,
  groups: Groups,
  keys: readonly HistoryKey[],
  count: number,
): Promise<HistoryRow[]> {
  const found: HistoryRow[] = [];
  for (let at = 0; at < keys.length && found.length < count; at += piece) {
    const rows = await rowsOf(database, keys.slice(at, at + piece));
    found.push(...rows.filter((row) => hasAll(row, groups)));
  }
  return found.slice(0, count);
}

function hasAll({ terms }: HistoryRow, groups: Groups): boolean {
  const has = new Set(terms.map(([term]) => term));
  return groups.every((group) => group.some((term) => has.has(term)));
}

async function rowsOf({ history }: AnteroomDatabase, keys: readonly HistoryKey[]): Promise<HistoryRow[]> {
  return (await history.bulkGet([...keys])).flatMap((row) => row ?? []);
}
