import type { AnteroomDatabase } from '../database/database.ts';
import type { MatchRow } from '../database/rows.ts';
import { rowsBy } from '../database/rows-by.ts';

/** Which rows of `people` are one person, and which the user said are not. */
export interface Links {
  /** Everybody who is this person, themselves included. */
  readonly oneWith: (person: string) => ReadonlySet<string>;
  /** Whether the user said that they are two. */
  readonly areTwo: (person: string, other: string) => boolean;
}

/** Chains of links are short; a longer one is a hostile file's. */
const longestChain = 8;

/** Looks up the links of these people, over as many rows as it takes. Call it inside a transaction on `matches`. */
export async function loadLinks(database: AnteroomDatabase, people: readonly string[]): Promise<Links> {
  const rows = new Map<string, MatchRow>();
  const asked = new Set<string>();
  let open = [...new Set(people)];
  for (let round = 0; open.length > 0 && round < longestChain; round++) {
    for (const id of open) asked.add(id);
    const found = await Promise.all([
      rowsBy(database.matches, 'person', open),
      rowsBy(database.matches, 'other', open),
    ]);
    for (const row of found.flat()) rows.set(row.id, row);
    open = [
      ...new Set(found.flat().flatMap(({ same, person, other }) => (same ? [person, other] : []))),
    ].filter((id) => !asked.has(id));
  }
  return linksOf([...rows.values()]);
}

function linksOf(rows: readonly MatchRow[]): Links {
  const neighbours = new Map<string, string[]>();
  const apart = new Set<string>();
  for (const { person, other, same } of rows) {
    if (!same) apart.add(`${person} ${other}`).add(`${other} ${person}`);
    else {
      neighbours.set(person, [...(neighbours.get(person) ?? []), other]);
      neighbours.set(other, [...(neighbours.get(other) ?? []), person]);
    }
  }
  const oneWith = (person: string): ReadonlySet<string> => {
    // A set grows while it is walked.
    const found = new Set([person]);
    for (const each of found) for (const next of neighbours.get(each) ?? []) found.add(next);
    return found;
  };
  return {
    oneWith,
    areTwo: (person, other) => {
      const others = oneWith(other);
      return [...oneWith(person)].some((one) => [...others].some((each) => apart.has(`${one} ${each}`)));
    },
  };
}
