import { distance } from 'fastest-levenshtein';
import { employerKey } from './employer.ts';
import { areNicknames } from './nicknames.ts';
import { soundOf } from './sound.ts';
import { isWhole, type NameParts, namePartsOf } from './words.ts';

/** Somebody as far as names and employers tell. */
export interface Named {
  readonly names: readonly string[];
  readonly places: readonly string[];
}

/**
 * Whether two may be one person, going by their names and, where these are not enough, by a common employer or school. Never
 * more than *may*: two people can have one name and one employer.
 */
export function mayBeOne(one: Named, other: Named): boolean {
  const shared = sharePlace(one.places, other.places);
  return one.names.some((name) => other.names.some((written) => namesAgree(name, written, shared)));
}

/** Whether two names can be one person's; `shared`: they have an employer or school in common. */
export function namesAgree(one: string, other: string, shared = false): boolean {
  const [a, b] = [namePartsOf(one), namePartsOf(other)];
  if (a.words.length === 0 || b.words.length === 0) return false;
  if (a.words.join('') === b.words.join(''))
    return a.initials.length + b.initials.length < 2 || wordless(a, b);
  if (a.words.some((word) => isWhole(word) && b.words.includes(word))) return true;
  const matched = pairUp(a.words, b.words);
  const restA = a.words.length - matched.ofA;
  const restB = b.words.length - matched.ofB;
  const byInitials = initialsCover(a, b, restB) + initialsCover(b, a, restA);
  // One name has nothing that the other lacks.
  const contained = restA - initialsCover(b, a, restA) <= 0 || restB - initialsCover(a, b, restB) <= 0;
  if (matched.count >= 2 && contained) return true;
  if (matched.count === 1 && contained && byInitials > 0) return shared || matched.first;
  return shared && matched.first && matched.count >= 1;
}

function wordless(a: NameParts, b: NameParts): boolean {
  return a.initials.some((letter) => b.initials.includes(letter));
}

/** How many of the words left on one side stand as initials on the other. */
function initialsCover(short: NameParts, long: NameParts, rest: number): number {
  if (short.initials.length === 0 || rest === 0) return 0;
  return Math.min(
    rest,
    short.initials.filter((letter) => long.words.some((word) => word[0] === letter)).length,
  );
}

interface Matched {
  readonly count: number;
  readonly ofA: number;
  readonly ofB: number;
  /** The given names, as far as the order tells, are one. */
  readonly first: boolean;
}

/** Pairs each word with one it can be, also where one side writes two words as one. */
function pairUp(a: readonly string[], b: readonly string[]): Matched {
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  let count = 0;
  let first = false;
  const take = (as: readonly number[], bs: readonly number[]) => {
    for (const each of as) usedA.add(each);
    for (const each of bs) usedB.add(each);
    count += 1;
    if (as.includes(0) && bs.includes(0)) first = true;
  };
  const free = (at: number, used: ReadonlySet<number>) => !used.has(at);
  for (const equal of [isSame, isLike]) {
    a.forEach((word, at) => {
      const found = b.findIndex((other, index) => free(index, usedB) && equal(word, other));
      if (free(at, usedA) && found >= 0) take([at], [found]);
    });
  }
  for (let at = 0; at + 1 < a.length; at++) {
    const both = `${a[at]}${a[at + 1]}`;
    const found = b.findIndex((other, index) => free(index, usedB) && isLike(both, other));
    if (free(at, usedA) && free(at + 1, usedA) && found >= 0) take([at, at + 1], [found]);
  }
  for (let at = 0; at + 1 < b.length; at++) {
    const both = `${b[at]}${b[at + 1]}`;
    const found = a.findIndex((other, index) => free(index, usedA) && isLike(both, other));
    if (free(at, usedB) && free(at + 1, usedB) && found >= 0) take([found], [at, at + 1]);
  }
  return { count, ofA: usedA.size, ofB: usedB.size, first };
}

function isSame(one: string, other: string): boolean {
  return one === other || soundOf(one) === soundOf(other);
}

/** From this length on, one letter more, less or other is a slip. */
const longEnough = 6;

function isLike(one: string, other: string): boolean {
  const [a, b] = [soundOf(one), soundOf(other)];
  if (a === b || areNicknames(one, other) || stemOf(one) === stemOf(other)) return true;
  // Andrea and Andreas, Martin and Martina are two people; so is a change in a short name.
  if (genderOf(one) !== genderOf(other)) return false;
  const longer = Math.max(a.length, b.length);
  if (longer < longEnough) return false;
  return distance(a, b) <= (longer >= 10 ? 2 : 1);
}

/** A surname without joined particles and feminine endings. */
function stemOf(word: string): string {
  const bare = word.replace(
    /^(?:vanden|vander|vande|van|von|de|mac|mc|o(?=[^aeiou])|abdul|al|el)(?=.{4})/,
    '',
  );
  return soundOf(
    bare
      .replace(/(?<=..[vn])a$|(?<=.{3})ova$/, '')
      .replace(/(?<=sk|ck)[aiy]$/, 'i')
      .replace(/(?:aite|iene|yte|ute)$/, 'as'),
  );
}

function genderOf(word: string): string {
  return word.match(/(?:elle|ine|ette|us|os|[aoe])$/)?.[0].at(-1) ?? '';
}

/** Whether they have an employer or school in common. */
function sharePlace(one: readonly string[], other: readonly string[]): boolean {
  const keys = new Set(one.map(employerKey).filter((key) => key !== ''));
  return other.some((place) => keys.has(employerKey(place)));
}
