import type { NamedListRow } from '../database/rows.ts';
import { fold } from '../people/fold.ts';
import { nameWords } from '../people/name.ts';
import { employerKey } from '../people/names/employer.ts';
import { slugIn } from './person-entry.ts';

/** The named lists by what is looked for in a card or profile, so that a list of thousands costs no more than one of ten. */
export interface ListIndex {
  /** Names of the lists by a person's slug. */
  readonly slugs: Lists;
  /** By the words of a person's name, sorted. */
  readonly names: Lists;
  /** The same, of lists of trusted people. */
  readonly trusted: Lists;
  /** By the words of a company's name in comparable form. */
  readonly companies: Lists;
  /** By folded words. */
  readonly words: Lists;
  /** The most words any company or phrase has. */
  readonly longest: number;
}

type Lists = ReadonlyMap<string, ReadonlySet<string>>;

/** Phrases of more words are looked for by so many. */
const mostWords = 12;

/** Makes the index. `nameOf` gives the names of those trusted people who are listed by profile, by slug. */
export function indexOf(
  lists: readonly NamedListRow[],
  namesOf: ReadonlyMap<string, readonly string[]>,
): ListIndex {
  const slugs = new Map<string, Set<string>>();
  const names = new Map<string, Set<string>>();
  const trusted = new Map<string, Set<string>>();
  const companies = new Map<string, Set<string>>();
  const words = new Map<string, Set<string>>();
  let longest = 1;
  const addPhrase = (to: Map<string, Set<string>>, text: string, list: string): void => {
    const found = wordsIn(text).slice(0, mostWords);
    longest = Math.max(longest, found.length);
    add(to, found.join(' '), list);
  };
  for (const list of lists) {
    for (const person of list.people) {
      const slug = slugIn(person);
      if (slug !== null) add(slugs, slug, list.name);
      const called = slug === null ? [person] : (namesOf.get(slug) ?? []);
      if (slug === null) add(names, nameKey(person), list.name);
      if (list.trusted) for (const name of called) add(trusted, nameKey(name), list.name);
    }
    for (const company of list.companies) addPhrase(companies, employerKey(company), list.name);
    for (const word of list.words) addPhrase(words, word, list.name);
  }
  return { slugs, names, trusted, companies, words, longest };
}

/** A name in comparable form: its words in whatever order. One word alone names nobody. */
export function nameKey(name: string): string {
  const words = nameWords(name);
  return words.length < 2 ? '' : [...words].sort().join(' ');
}

/** The words of a text as they are compared. */
export function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function add(to: Map<string, Set<string>>, key: string, list: string): void {
  if (key === '') return;
  const found = to.get(key);
  if (found) found.add(list);
  else to.set(key, new Set([list]));
}
