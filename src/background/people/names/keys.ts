import { employerKey } from './employer.ts';
import { nicknameCircle } from './nicknames.ts';
import { remembering } from './remembering.ts';
import { skeletonOf, soundOf } from './sound.ts';
import { isWhole, namePartsOf } from './words.ts';

/** So many employers of a person make keys; the latest count. */
const employersThatCount = 8;

/** Joined particles of surnames, as in Vandermeer, Devries, O'Neill. */
const joined =
  /^(?:vanden|vander|vande|van|von|de|da|dos|do|du|di|d(?=[aeiou])|mak|mk|o(?=[^aeiou])|abdul|abdel|al|el)(?=.{3})/;

/** Feminine endings of surnames. */
const feminine = /(?:ova|eva)$|(?<=sk)[ai]$|(?:aite|eite|eit|ien|iene|ite|it|ute|ut|as|is|us)$/;

/** What a word is looked up by: its circle of nicknames, else the consonants of its sound. */
const codeOf = remembering((word: string): string => {
  const sound = soundOf(word);
  const circle = nicknameCircle(sound);
  if (circle !== undefined) return `~${circle}`;
  // Novák and Nováková, Petrov and Petrova: the v of the ending goes with it.
  return skeletonOf(sound.replace(joined, '').replace(feminine, '')).replace(/(?<=..)v$/, '');
});

/** The keys a name is stored under and looked up by; see {@link nameKeys} and {@link keysToAsk}. */
interface NameKeys {
  /** Pairs of words, in alphabetical order. */
  readonly pairs: readonly string[];
  /** A word with the first letter of another. */
  readonly abridged: readonly string[];
  /** Whether the name itself is abridged. */
  readonly isAbridged: boolean;
}

const keysOf = remembering((name: string): NameKeys => {
  const { words, initials } = namePartsOf(name);
  const codes = words.map(codeOf);
  const pairs = new Set<string>();
  const pair = (one: string, other: string) => pairs.add([one, other].sort().join(' '));
  codes.forEach((code, at) => {
    for (const other of codes.slice(at + 1)) pair(code, other);
  });
  if (words.length > 1 && words.length <= 4) {
    // Min-jun and Minjun, Anna Lena and Annalena.
    for (let at = 0; at + 1 < words.length; at++) {
      const both = codeOf(`${words[at]}${words[at + 1]}`);
      codes.forEach((code, other) => {
        if (other !== at && other !== at + 1) pair(both, code);
      });
    }
  }
  const whole = words.join('');
  if (words.length === 1) pairs.add(whole);
  // Scripts without spaces, and the same with them.
  if (whole !== '' && !/[a-z]/.test(whole)) pairs.add(whole);
  for (const word of words) if (isWhole(word)) pairs.add(word);
  const letters = initials.length > 0 ? initials : words.map((word) => word[0] ?? '');
  const abridged = new Set(
    words.flatMap((word) =>
      letters
        .filter((letter) => initials.length > 0 || letter !== word[0])
        .map((letter) => `${codeOf(word)} ${letter}`),
    ),
  );
  return { pairs: [...pairs], abridged: [...abridged], isAbridged: words.length < 2 && initials.length > 0 };
});

/** Given name and employer, for surnames that changed. */
function placeKeys(name: string, places: readonly string[]): readonly string[] {
  const [first] = namePartsOf(name).words;
  if (first === undefined) return [];
  return places
    .slice(-employersThatCount)
    .map(employerKey)
    .filter((key) => key !== '')
    .map((key) => `${codeOf(first)}@${key}`);
}

/** The keys of somebody in the index of names. Whoever shares one with {@link keysToAsk} is looked at more closely. */
export function nameKeys(names: readonly string[], places: readonly string[] = []): readonly string[] {
  const keys = names.flatMap((name) => {
    const { pairs, abridged, isAbridged } = keysOf(name);
    return [
      ...pairs,
      ...abridged.map((key) => `${isAbridged ? 'i' : 'f'}:${key}`),
      ...placeKeys(name, places),
    ];
  });
  return [...new Set(keys)];
}

/** The keys under which people of such a name are found. */
export function keysToAsk(name: string, places: readonly string[] = []): readonly string[] {
  const { pairs, abridged, isAbridged } = keysOf(name);
  const short = abridged.flatMap((key) => (isAbridged ? [`f:${key}`, `i:${key}`] : [`i:${key}`]));
  return [...new Set([...pairs, ...short, ...placeKeys(name, places)])];
}
