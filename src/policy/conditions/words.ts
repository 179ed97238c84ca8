const marks = /\p{M}+/gu;
const wordCharacter = /[\p{L}\p{N}]/u;
/** Scripts written without spaces between words: there, a word may stand right beside another. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const spaces = /\s+/gu;

/** Text as words are compared: no case, no accents, compatibility forms unified, runs of white space as one space. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(marks, '').toLowerCase().replace(spaces, ' ').trim();
}

/** A word or phrase made ready to be looked for, or null when nothing of it is left after folding. */
export interface Needle {
  readonly folded: string;
  /** Whether its first and last character must not touch another letter or digit. */
  readonly bounded: readonly [start: boolean, end: boolean];
}

/** Makes a word or phrase ready for {@link contains}. */
export function needle(word: string): Needle | null {
  const folded = fold(word);
  const characters = [...folded];
  const first = characters[0];
  const last = characters.at(-1);
  if (first === undefined || last === undefined) return null;
  return { folded, bounded: [isBounded(first), isBounded(last)] };
}

const isBounded = (character: string): boolean => wordCharacter.test(character) && !unspaced.test(character);

/** True when the folded text has the word as a whole: "AI" is in "AI, mostly" and not in "maintainer". */
export function contains(folded: string, { folded: word, bounded: [start, end] }: Needle): boolean {
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
    const free =
      (!start || !wordCharacter.test(before(folded, at))) &&
      (!end || !wordCharacter.test(after(folded, at + word.length)));
    if (free) return true;
  }
  return false;
}

/** True when the folded names, one after the other, have this one as a whole: "clients" is not in "former clients, friends". */
export function containsName(folded: string, { folded: name }: Needle, separator: string): boolean {
  for (let at = folded.indexOf(name); at !== -1; at = folded.indexOf(name, at + 1)) {
    const starts = at === 0 || folded.endsWith(separator, at);
    const end = at + name.length;
    if (starts && (end === folded.length || folded.startsWith(separator, end))) return true;
  }
  return false;
}

/** The character that ends at `at`, whole even where it takes two code units. */
function before(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff
    ? text.slice(Math.max(0, at - 2), at)
    : text.slice(Math.max(0, at - 1), at);
}

function after(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}
