import { describe, expect, test } from 'vitest';
import { patient } from '../../scripts/drive/within.ts';
import { minutesIn } from '../../src/background/dates/clock.ts';
import { dateNamed, dayNamed } from '../../src/background/dates/day.ts';
import { positionIn } from '../../src/background/network/position.ts';
import { sinceIn } from '../../src/background/network/since.ts';
import { fold } from '../../src/background/people/fold.ts';
import { nameWords } from '../../src/background/people/name.ts';
import { employerKey } from '../../src/background/people/names/employer.ts';
import { keysToAsk, nameKeys } from '../../src/background/people/names/keys.ts';
import { romanize } from '../../src/background/people/names/romanize.ts';
import { namePartsOf } from '../../src/background/people/names/words.ts';
import { comparableSlug } from '../../src/background/people/slug.ts';
import { findWord } from '../../src/background/people/words.ts';
import { firstNumber, plainDigits } from '../../src/background/profiles/read/numbers.ts';
import { yearsOf } from '../../src/background/profiles/read/years.ts';
import { noBackground } from '../../src/policy/background/own.ts';
import { fold as foldWords } from '../../src/policy/conditions/words.ts';
import { fieldsIn } from '../../src/policy/field/read.ts';
import { employersIn, employerWords } from '../../src/policy/headline/employer.ts';
import { readHeadline } from '../../src/policy/headline/read.ts';
import { headlineText } from '../../src/policy/headline/text.ts';
import { roleKeys } from '../../src/policy/network/roles.ts';
import { noteFacts } from '../../src/policy/note/facts.ts';
import { decoration } from '../../src/policy/person/decorated.ts';
import { isGenericText } from '../../src/policy/person/headline.ts';
import { hiringIn } from '../../src/policy/person/hiring.ts';
import { businessName } from '../../src/policy/person/name.ts';
import { firstNameOf } from '../../src/policy/templates/first-name.ts';
import { sentencesOf } from '../../src/policy/templates/sentences.ts';

/** Whatever reads text that a page or a file wrote. Names are cut to 300 before, headlines to 1,000, notes to 4,000. */
const functions: Readonly<Record<string, readonly [longest: number, read: (text: string) => unknown]>> = {
  minutesIn: [300, minutesIn],
  dayNamed: [300, (text) => dayNamed(text, 'en', 0)],
  dateNamed: [300, (text) => dateNamed(text, 'de', 0)],
  positionIn: [1_000, positionIn],
  sinceIn: [1_000, (text) => sinceIn(text, 'en', 0)],
  fold: [4_000, fold],
  nameWords: [300, nameWords],
  employerKey: [300, employerKey],
  nameKeys: [300, (text) => nameKeys([text])],
  keysToAsk: [300, (text) => keysToAsk(text, [text])],
  romanize: [300, romanize],
  namePartsOf: [300, namePartsOf],
  comparableSlug: [2_000, comparableSlug],
  findWord: [9_000, (text) => findWord(text, 'a-')],
  firstNumber: [4_000, firstNumber],
  plainDigits: [4_000, plainDigits],
  yearsOf: [4_000, yearsOf],
  'fold of conditions': [9_000, foldWords],
  fieldsIn: [1_000, fieldsIn],
  employersIn: [1_000, employersIn],
  employerWords: [300, employerWords],
  readHeadline: [1_000, readHeadline],
  headlineText: [1_000, headlineText],
  roleKeys: [1_000, roleKeys],
  noteFacts: [4_000, (text) => noteFacts(text, noBackground, 0)],
  decoration: [300, decoration],
  isGenericText: [1_000, isGenericText],
  hiringIn: [1_000, hiringIn],
  businessName: [300, businessName],
  firstNameOf: [300, firstNameOf],
  sentencesOf: [4_000, sentencesOf],
};

/** Repeated until long: what makes a careless expression try every way. */
const pieces = [
  '-',
  ' ',
  'a',
  'a ',
  'a-',
  '1',
  '1,',
  '1 ',
  '.',
  '. ',
  '(',
  '((a',
  "'",
  '\n',
  '\n ',
  '@',
  'a@a.',
  '🙂',
  'e\u0301',
  'Ann, ',
  'CEO at ',
  'hiring ',
  'https://a.',
  '\u00A0',
];

describe.each(Object.entries(functions))('%s', (_, [longest, read]) => {
  test.each(pieces)('is not held up by %j, however often', (piece) => {
    const text = piece.repeat(longest / piece.length);
    // What is compiled when first used is no matter of length.
    read(piece);
    const begun = performance.now();
    for (const each of [text, `a${text}`, `${text}a`, `${text}!`]) read(each.slice(0, longest));
    expect(performance.now() - begun).toBeLessThan(patient(1_500));
  });
});
