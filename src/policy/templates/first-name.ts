import { credentials, patronymic, titles, unsureFirstWords } from './name-words.ts';

/** Longer than any name; nobody is greeted with a slogan. */
const maxLength = 100;

/** Scripts in which the first word of a name is, as a rule, the first name. */
const givenNameFirst =
  /^(?:[\p{Script=Latin}\p{M}]+|[\p{Script=Cyrillic}\p{M}]+|[\p{Script=Greek}\p{M}]+|[\p{Script=Armenian}\p{M}]+|[\p{Script=Georgian}\p{M}]+|[\p{Script=Hebrew}\p{M}]+)$/u;

/**
 * The first name to greet somebody with, taken from the name on the card, or undefined when unsure: initials, family
 * name first, "Dr. Smith", scripts whose names we cannot take apart, anything with digits. A greeting left out is better
 * than one that is wrong.
 */
export function firstNameOf(name: string): string | undefined {
  if (name.length > maxLength) return undefined;
  const plain = withoutExtras(name);
  const words = inGivenOrder(plain);
  if (!words) return undefined;
  const start = words.findIndex((word) => !titles.has(bare(word)));
  const first = words[start];
  if (first === undefined || !isSure(first, words.slice(start))) return undefined;
  // "Dr. Smith" names the family, "Madonna" the person.
  if (start > 0 && words.length - start === 1) return undefined;
  return inNameCase(first, plain);
}

/** Without nicknames and pronouns in brackets or quotes, taglines, emoji and invisible characters. */
function withoutExtras(name: string): string {
  return (name.normalize('NFC').split(/\s[|•·–—-]\s|\|/u)[0] ?? '')
    .replace(/[([{"“„«].*?[)\]}"”“»]/gu, ' ')
    .replace(
      /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Cf}|\u20e3|\ufe0f)+/gu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words with the given name in front, or undefined when a comma leaves it open which part that is. */
function inGivenOrder(name: string): string[] | undefined {
  const [before = '', ...after] = name.split(',').map((part) => part.trim());
  const rest = after.filter(
    (part) => part !== '' && !part.split(' ').every((word) => credentials.has(bare(word))),
  );
  const wordsBefore = before.split(' ').filter((word) => word !== '');
  if (rest.length === 0) return wordsBefore;
  const [given] = rest;
  // "Doe, Jane"; but "Jane Doe, Coach" or "Doe, Jane, Berlin" could be anything.
  const isLastFirst =
    rest.length === 1 && wordsBefore.length === 1 && given !== undefined && !given.includes(' ');
  return isLastFirst ? [given, before] : undefined;
}

function isSure(first: string, words: readonly string[]): boolean {
  const parts = first.split(/[-'’]/u);
  return (
    parts.every((part) => givenNameFirst.test(part)) &&
    [...first].length >= 2 &&
    !unsureFirstWords.has(bare(first)) &&
    !credentials.has(bare(first)) &&
    !patronymic.test(words.at(-1) ?? '')
  );
}

/**
 * "JANE DOE" and "jane doe" are greeted as Jane; "AJ Smith" and "DeShawn Roe" stay as they write themselves. Undefined
 * where capitals hide what the name is: "JO SMITH" may be two initials, and Turkish capitals need to know their language.
 */
function inNameCase(first: string, name: string): string | undefined {
  const isShouted = name === name.toUpperCase() && name !== name.toLowerCase();
  const isWhispered = first === first.toLowerCase() && !/\p{Script=Georgian}/u.test(first);
  if (!isShouted && !isWhispered) return first;
  if (isShouted && (first.length <= 2 || /[İŞĞ]/u.test(name))) return undefined;
  return first
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, edge: string, letter: string) => edge + letter.toUpperCase());
}

const bare = (word: string): string => word.replaceAll('.', '').toLowerCase();
