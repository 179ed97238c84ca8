import type { ProfileSheet } from '../../../messages/profile.ts';
import { fold } from '../../people/fold.ts';
import type { ProfileWords } from '../words/words.ts';
import { isOneOf } from './language.ts';
import { firstNumber, plainDigits } from './numbers.ts';

type Head = Pick<ProfileSheet, 'top' | 'contact' | 'name' | 'named'>;

/** The degree of a connection ("2nd", "· 2.º", "3rd+"), which LinkedIn puts after the name and pronouns. */
const nearness = /^\D{0,3}[123]\s?[^\s\d]{0,4}\+?$/u;
/** Words people ask to be called by; those in words of their own are told from headlines by where they stand. */
const pronoun =
  '(?:she|hers?|he|him|his|they|them|theirs?|ze|zir|xe|xem|any|all|er|ihn|ihm|sie|ihr|dey|elle|il|lui|iel|ella|[eé]l|elle|ela|dela|ele|dele|elu|lei|loro|zij|ze|haar|hij|hem|hen|hun|die|diens)';
const pronouns = new RegExp(`^\\(?${pronoun}(?:\\s?/\\s?${pronoun}){1,3}\\)?$`, 'iu');
/** At most this many short texts stand between a name and the degree. */
const mostBeside = 4;

/** The headline: the first line below the name that is about the person. "--" is none, and an empty one. */
export function headlineOf(head: Head): string | null {
  const line = head.top.slice(besideName(head)).find((each) => each !== head.name && !isNear(each));
  if (line === undefined) return null;
  return /^-+$/.test(line) ? '' : line;
}

/** How many lines belong to the name. Where they stand says it; only where that is not told, what they say. */
function besideName({ top, name, named, contact }: Head): number {
  const near = top.slice(0, mostBeside).findIndex(isNear);
  if (near >= 0 && (named === undefined || near < named)) return near + 1;
  // A block of a name and a headline alone is followed by the place.
  const leaves = (contact ?? 0) - (named ?? 0);
  if (named !== undefined && leaves >= 2) return named;
  const first = top.findIndex((line) => line !== name);
  return first >= 0 && pronouns.test(top[first] ?? '') ? first + 1 : 0;
}

function isNear(line: string): boolean {
  return nearness.test(plainDigits(line));
}

/** Where somebody lives: the line in front of the link to the contact details. */
export function placeOf(head: Head): string | null {
  const { top, contact } = head;
  const before = contact === null ? undefined : top.slice(0, contact).findLast((line) => /\p{L}/u.test(line));
  if (before === undefined || before === headlineOf(head)) return null;
  return before;
}

/**
 * The number of connections, 500 for "500+". Only a line of nothing but the number and the word counts: mutual connections, and
 * connections who follow a page, are told in longer ones.
 */
export function connectionsOf(head: Head, words: readonly ProfileWords[]): number | null {
  const found = connectionCount(head, words);
  return found && Math.min(500, found.count);
}

/** The number of connections as it is shown; `open`: so many or more. */
export function connectionCount(
  { top }: Head,
  words: readonly ProfileWords[],
): { readonly count: number; readonly open: boolean } | null {
  for (const [at, line] of top.entries()) {
    // The number may stand on a line of its own.
    const next = /^[\d.,+\s]+$/.test(plainDigits(line)) ? (top[at + 1] ?? '') : '';
    for (const text of [line, `${line} ${next}`]) {
      const count = firstNumber(text);
      if (count !== null && saysConnections(text, words)) return { count, open: isOpen(text, words) };
    }
    // Only connections are counted up to five hundred.
    if (/^(?:500\s?\+|\+\s?500)(?!\d)/.test(plainDigits(line)) && line.length <= 40)
      return { count: 500, open: true };
  }
  return null;
}

/** "500+", "more than 500". */
function isOpen(text: string, words: readonly ProfileWords[]): boolean {
  const plain = fold(plainDigits(text));
  return (
    /\+/.test(plain) || words.some(({ moreThan = [] }) => moreThan.some((word) => plain.includes(fold(word))))
  );
}

function saysConnections(text: string, words: readonly ProfileWords[]): boolean {
  const rest = fold(plainDigits(text).replace(/[\d.,٬:]/g, ' '));
  return words.some(({ connections, moreThan = [] }) => {
    const bare = moreThan.reduce((left, word) => left.replace(fold(word), ' '), rest);
    const parts = bare.split(/[\s+]+/).filter((part) => part !== '');
    return parts.length > 0 && parts.every((part) => isOneOf(connections, part));
  });
}
