import type { ProfileSheet } from '../../../messages/profile.ts';
import { fold } from '../../people/fold.ts';
import type { ProfileWords } from '../words/words.ts';
import { isOneOf } from './language.ts';
import { firstNumber, plainDigits } from './numbers.ts';

type Head = Pick<ProfileSheet, 'top' | 'contact' | 'name'>;

/** What LinkedIn hangs on a name: how near somebody is ("2nd", "· 2.º", "3rd+"), pronouns. */
const nearness = /^\D{0,3}[123]\s?[^\s\d]{0,4}\+?$/u;
const pronouns = /^\(?\p{L}{1,8}\/\p{L}{1,8}(?:\/\p{L}{1,8})?\)?$/u;

/** The headline: the first line below the name that is about the person. "--" is none, and an empty one. */
export function headlineOf({ top, name }: Head): string | null {
  const line = top.find((each) => each !== name && !isTrimming(each));
  if (line === undefined) return null;
  return /^-+$/.test(line) ? '' : line;
}

function isTrimming(line: string): boolean {
  return nearness.test(plainDigits(line)) || pronouns.test(line);
}

/** Where somebody lives: the line in front of the link to the contact details. */
export function placeOf({ top, contact, name }: Head): string | null {
  const before = contact === null ? undefined : top.slice(0, contact).findLast((line) => /\p{L}/u.test(line));
  if (before === undefined || before === headlineOf({ top, contact, name })) return null;
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
