/** Marks that steer bidirectional layout or line breaking and are never part of a name or a sentence. */
const marks = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
/** Control characters, spaces but the plain one, and marks; two spaces, or one at an end. */
const needsWork =
  /[\p{Cc}\u00A0\u00AD\u061C\u1680\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]| {2}|^ | $/u;
const spaces = /\s+/g;

/**
 * Text as a reader sees it: every kind of space is one plain space, bidi and zero-width marks are gone, ends are
 * trimmed. Joiners inside emoji and Persian words stay.
 */
export function clean(text: string): string {
  const short = text.length > longest ? cut(text, longest) : text;
  if (!needsWork.test(short)) return short;
  return short.replace(marks, '').replace(spaces, ' ').trim();
}

/** No field is longer; what a page writes beyond that is cut before anything is done with it. */
export const longest = 5_000;

/** Text that folding leaves as it is: most of what a page shows. */
const plain = /^[\x20-\x5F\x61-\x7E]*$/;
const apostrophes = /[\u2018\u2019\u02BC\u02B9\uFF07\u00B4`]/g;

/** Cleaned text made comparable: lower case, one apostrophe, composed accents. For comparing, never for showing. */
export function fold(text: string): string {
  const lower = clean(text).toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(apostrophes, "'")
    .replace(/i\u0307/g, 'i');
}

/** Cuts at a cap without leaving half a surrogate pair behind. */
export function cut(text: string, cap: number): string {
  if (text.length <= cap) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(cap - 1)) ? cap - 1 : cap;
  return text.slice(0, end).trimEnd();
}

/** The separators a page puts between a name and what follows it: dots, dashes, colons, commas. */
const separator = /[\s·•|,:;–—-]/;

/** Text without the separators at its ends. */
export function trimSeparators(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && separator.test(text.charAt(from))) from += 1;
  while (to > from && separator.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** True where the text says something: at least one letter, digit or symbol besides punctuation and spaces. */
export function saysSomething(text: string): boolean {
  return /[A-Za-z0-9]/.test(text) || /[\p{L}\p{N}\p{S}\p{Extended_Pictographic}]/u.test(text);
}
