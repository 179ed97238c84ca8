import type { Field } from '../field/fields.ts';
import { fieldSigns } from '../field/read.ts';
import { type Book, bookOf, type Found, foundIn, type Signed } from '../note/phrases/book.ts';
import { compilePhrase } from '../note/phrases/notation.ts';
import { type HeadlineText, headlineText, phrasesOf } from './text.ts';
import { headlineWords } from './words/index.ts';
import { type HeadlineLabel, type HeadlineSign, headlineLabels } from './words.ts';

/** What a headline says somebody is or wants: for each label the words that led to it, null where none did. */
export interface HeadlineReading extends Readonly<Record<HeadlineLabel, string | null>> {
  /** Sells with the headline itself: "I help founders …", "DM me", a price. A plain sales job does not. */
  readonly advertises: string | null;
  /** What somebody does, or did, that sells nothing: a trade, or rest after one. */
  readonly trade: string | null;
}

/** What turns a selling trade into an advertisement: a price, a picture, a call. */
const appeal = /[€$£]\s?\d|\d\s?[€$£%+]|!|\bDM\b|\p{Extended_Pictographic}/u;
/** Words to the reader: who only names a job writes none. */
const address: ReadonlySet<string> = new Set(
  `you your yours me us dein deine deinen deinem deiner dir dich euch eure euer ihr ihre ihren ihrem ihrer votre vos ton tes toi vous
  tu tus usted jouw jullie je uw tuo tua tuoi tue ti seu sua seus suas teu você`.split(/\s+/),
);

/** A sign, or what cancels the signs of a label, or a word that puts what follows into the past. */
type Mark = HeadlineSign | `not ${HeadlineLabel}` | 'past' | 'turned';

let compiled: Book<Mark> | undefined;

/** Compiled at the first headline, and kept. */
function book(): Book<Mark> {
  compiled ??= bookOf([...signedWords()]);
  return compiled;
}

function* signedWords(): Generator<Signed<Mark>> {
  const lines = (list: string, sign: Mark, classes: Readonly<Record<string, string>>) =>
    phrasesOf(list).map((line) => ({ sign, nodes: compilePhrase(line, classes) }));
  for (const { classes, phrases, not, past, turned = '' } of headlineWords) {
    const spelt = Object.fromEntries(
      Object.entries(classes).map(([name, list]) => [name, phrasesOf(list).join(' ')]),
    );
    for (const sign of [...headlineLabels, 'pitch', 'offer', 'hint', 'plain', 'staff'] as const) {
      yield* lines(phrases[sign] ?? '', sign, spelt);
    }
    for (const label of headlineLabels) yield* lines(not[label] ?? '', `not ${label}`, spelt);
    yield* lines(past.replaceAll(' ', ','), 'past', {});
    yield* lines(turned, 'turned', {});
  }
}

/** The label that a sign speaks for. */
const labelOf: Readonly<Record<HeadlineSign, HeadlineLabel | null>> = {
  sells: 'sells',
  pitch: 'sells',
  offer: 'sells',
  hint: 'sells',
  plain: null,
  recruits: 'recruits',
  staff: 'recruits',
  student: 'student',
  seeksWork: 'seeksWork',
  founder: 'founder',
  creator: 'creator',
  hiring: 'hiring',
};

const isSign = (mark: Mark): mark is HeadlineSign => Object.hasOwn(labelOf, mark);

/** People of these fields may offer something to the likes of you in so many words; of others, a word of selling is no offer. */
const offering: ReadonlySet<Field> = new Set<Field>([
  'sales',
  'marketing',
  'consulting',
  'management',
  'real-estate',
  'insurance',
  'finance',
  'recruiting',
  'communications',
  'film-media',
  'retail',
]);

/** Whether a headline calls the reader: with a price, a picture, an exclamation, or by "you" and "your". */
export function speaksToReader({ written, tokens }: HeadlineText): boolean {
  return appeal.test(written) || tokens.some(({ word }) => address.has(word));
}

/** A word of the past reaches this many words further. */
const pastReach = 3;

/** Reads what a headline says of the person. Pure and linear; a word inside an employer's name counts only for who owns it. */
export function readHeadline(headline: string): HeadlineReading {
  return labelsOf(headlineText(headline));
}

const known = new WeakMap<HeadlineText, HeadlineReading>();

/** As {@link readHeadline}, of a headline that is cut into words already; each is read once. */
export function labelsOf(text: HeadlineText): HeadlineReading {
  const before = known.get(text);
  if (before !== undefined) return before;
  const labels = findLabels(text);
  known.set(text, labels);
  return labels;
}

function findLabels(text: HeadlineText): HeadlineReading {
  const marks = foundIn(book(), text.tokens);
  const signs = marks.filter(
    (mark): mark is Found<HeadlineSign> =>
      isSign(mark.sign) &&
      !isCancelled(mark.sign, mark, marks) &&
      !isPast(mark, marks, text) &&
      !isEmployer(mark, text) &&
      !text.denied[mark.first],
  );
  const quotes = (sign: HeadlineSign) =>
    signs
      .filter((each) => each.sign === sign && !(labelOf[sign] === 'sells' && isSubject(each, text)))
      .map(({ first, end }) => quoteOf(text, first, end))
      .sort((a, b) => b.length - a.length);
  // Behind "I help" stand the clients' trades, not one's own.
  const isOwn = ({ first }: { readonly first: number }) =>
    !signs.some(
      (each) =>
        each.sign === 'pitch' &&
        each.first <= first &&
        text.tokens[each.first]?.sentence === text.tokens[first]?.sentence,
    );
  const plain =
    signs.some((each) => each.sign === 'plain' && isOwn(each)) ||
    fieldSigns(text).some(
      (each) =>
        each.sign.is === 'role' &&
        !offering.has(each.sign.field) &&
        !text.inEmployer[each.first] &&
        isOwn(each),
    );
  const best = (sign: HeadlineSign) => quotes(sign)[0] ?? null;
  const student = best('student');
  const recruits = best('recruits') ?? (plain ? null : best('staff'));
  const offers =
    plain || student !== null || recruits !== null ? null : offered(quotes('offer'), quotes('hint'));
  const pitch = recruits === null && !plain ? best('pitch') : null;
  const sells = best('sells');
  const calls = speaksToReader(text);
  return {
    sells: sells ?? pitch ?? offers,
    advertises: pitch ?? (sells === null ? offers : calls ? sells : null),
    trade: best('plain'),
    recruits,
    student,
    seeksWork: best('seeksWork'),
    founder: best('founder'),
    creator: best('creator'),
    hiring: best('hiring'),
  };
}

/** Words between what somebody does and what it is about. */
const about: ReadonlySet<string> = new Set(
  'of for in de du des da do di der fur von pour en para per van voor'.split(' '),
);

/** What a trade that sells nothing is about ("software engineer for sales tools", "professor of marketing") is no trade of its own. */
function isSubject({ first }: Found<Mark>, text: HeadlineText): boolean {
  const link = text.tokens[first - 1];
  if (link === undefined || !about.has(link.word) || link.sentence !== text.tokens[first]?.sentence)
    return false;
  return fieldSigns(text).some(
    ({ sign, end }) => sign.is === 'role' && !offering.has(sign.field) && end === first - 1,
  );
}

/** What is offered, by one plain word or two faint ones. */
function offered(offers: readonly string[], hints: readonly string[]): string | null {
  const [offer] = offers;
  if (offer !== undefined) return offer;
  const different = [...new Set(hints.map((hint) => hint.toLowerCase()))];
  return different.length >= 3 ? (hints[0] ?? null) : null;
}

function quoteOf({ written, tokens }: HeadlineText, first: number, end: number): string {
  return written.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}

function isCancelled(
  sign: HeadlineSign,
  { first, end }: Found<Mark>,
  marks: readonly Found<Mark>[],
): boolean {
  const label = labelOf[sign];
  if (label === null) return false;
  const not: Mark = `not ${label}`;
  return marks.some((mark) => mark.sign === not && mark.first < end && first < mark.end);
}

function isPast(
  { first, end }: Found<Mark>,
  marks: readonly Found<Mark>[],
  { tokens }: HeadlineText,
): boolean {
  return marks.some(
    (mark) =>
      tokens[mark.first]?.sentence === tokens[first]?.sentence &&
      ((mark.sign === 'past' && mark.end <= first && first - mark.end < pastReach) ||
        (mark.sign === 'turned' && mark.first === end)),
  );
}

/** Owners are told by the employer they own; nothing else in an employer's name is about the person. */
function isEmployer({ first }: Found<Mark>, { inEmployer }: HeadlineText): boolean {
  return inEmployer[first] ?? false;
}
