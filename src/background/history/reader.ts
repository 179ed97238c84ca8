import type { AnteroomDatabase, HistoryKey } from '../database/database.ts';
import type { HistoryRow } from '../database/rows.ts';
import { AnyOf, common, compareKeys, following, Postings, type Walk } from './postings.ts';

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
  const walks = groups.map((terms) => ({
    terms,
    walk: new AnyOf(terms.map((term) => new Postings(database, term, to))),
  }));
  return async (from, count) => {
    await Promise.all(walks.map(({ walk }) => walk.ahead(from) === undefined && walk.read(from)));
    const few = groups.length > 1 ? shortest(walks) : null;
    if (!few)
      return rowsOf(
        database,
        await common(
          walks.map(({ walk }) => walk),
          from,
          count,
        ),
      );
    const [term, ...more] = few.terms;
    // Off the index rows come several times as quickly as one by one.
    const read: Read =
      term !== undefined && more.length === 0
        ? (at, most) => readList(database, term, { from: at, to, count: most })
        : (at, most) => rowsOf(database, few.keys.filter((key) => compareKeys(key, at) >= 0).slice(0, most));
    return sift(read, groups, from, count);
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

/** One group's walk. */
interface GroupWalk {
  readonly terms: readonly string[];
  readonly walk: Walk;
}

/** The shortest list that is read to its end; null while none is. */
function shortest(
  walks: readonly GroupWalk[],
): { readonly terms: readonly string[]; readonly keys: readonly HistoryKey[] } | null {
  const ended = walks.flatMap(({ terms, walk }) => {
    const keys = walk.rest();
    return keys ? [{ terms, keys }] : [];
  });
  return ended.sort((one, other) => one.keys.length - other.keys.length)[0] ?? null;
}

/** Looks at the entries of a short list themselves; the others' lists may be very long. */
async function sift(read: Read, groups: Groups, from: HistoryKey, count: number): Promise<HistoryRow[]> {
  const found: HistoryRow[] = [];
  for (let at: HistoryKey | null = from; at !== null && found.length < count; ) {
    const rows: HistoryRow[] = await read(at, piece);
    found.push(...rows.filter((row) => hasAll(row, groups)));
    const last = rows.at(-1);
    at = last && rows.length === piece ? following([last.order, last.id]) : null;
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
