import type { MutualWords } from '../../../../kit/words/words.ts';
import * as dom from '../../../dom/dom.ts';
import { clean, fold, trimSeparators } from '../text/clean.ts';
import { countSource, findCount, parseCount } from '../text/number.ts';
import { Templates } from '../text/template.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Span } from './sheet.ts';

/** What a line about mutual connections says; `count` null when the number cannot be told. */
export interface Mutual {
  readonly count: number | null;
  readonly names: readonly string[];
}

/**
 * Reads "Casey Ray and 8 other mutual connections" (9), "Drew Stone is a mutual connection" (1), "12 mutual
 * connections" (12) in the languages of the lexicon; null when the whole line is no such sentence, so that a headline
 * which merely speaks of mutual connections stays a headline.
 */
export function readMutual(text: string, spans: readonly Span[], lexicon: Lexicon): Mutual | null {
  if (text.length > 400) return null;
  for (const words of lexicon.mutual) {
    if (!vocabularyOf(words).hint.test(text)) continue;
    const mutual = wholeSentence(text, words) ?? sentence(text, spans, words);
    if (mutual) return mutual;
  }
  return null;
}

/** A line made of nothing but these words, a number and names, in an order nobody recorded. */
export function isLikelyMutual(text: string, lexicon: Lexicon): boolean {
  if (text.length > 300) return false;
  return lexicon.mutual.some((words) => {
    const known = vocabularyOf(words);
    if (!known.hint.test(text)) return false;
    const tokens = tokensOf(text);
    return (
      tokens.some((token) => known.marks.has(bare(token))) &&
      tokens.some((token) => known.nouns.has(bare(token))) &&
      tokens.every((token) => known.all.has(bare(token)) || /^[^\p{L}]*(?:\p{Lu}|\p{Nd}|$)/u.test(token))
    );
  });
}

interface Vocabulary {
  readonly marks: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly is: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly whole: Templates;
  /** A number and nothing but known words behind it: the usual form, told without looking at each word. */
  readonly count: RegExp;
  /** The same after names and "and". */
  readonly named: RegExp;
  /** Found in every text that can be about mutual connections. */
  readonly hint: RegExp;
}

const vocabularies = new WeakMap<MutualWords, Vocabulary>();

function vocabularyOf(words: MutualWords): Vocabulary {
  const cached = vocabularies.get(words);
  if (cached) return cached;
  const set = (list: readonly string[]): Set<string> => new Set(list.map(fold));
  const behind = [...words.around, ...words.marks, ...words.nouns].join('|');
  const vocabulary: Vocabulary = {
    marks: set(words.marks),
    nouns: set(words.nouns),
    is: set(words.is),
    and: set(words.and),
    all: set([...words.marks, ...words.nouns, ...words.around, ...words.is, ...words.and]),
    whole: new Templates(words.whole ?? []),
    count: new RegExp(`^(${countSource})(?: (?:${behind}))+\\.?$`, 'iu'),
    named: new RegExp(
      `^(.+?),? (?:${words.and.join('|')}) (?:(?:${behind}) )*(${countSource})(?: (?:${behind}))+\\.?$`,
      'iu',
    ),
    hint: new RegExp(words.marks.join('|'), 'iu'),
  };
  vocabularies.set(words, vocabulary);
  return vocabulary;
}

function wholeSentence(text: string, words: MutualWords): Mutual | null {
  const found = vocabularyOf(words).whole.match(text);
  if (!found) return null;
  const names = found.names ? splitNames(found.names, vocabularyOf(words)) : [];
  const more = found.n === undefined ? 0 : parseCount(found.n);
  return { count: more === null ? null : names.length + more, names };
}

/**
 * Reads from the end: the run of known words and numbers, in it the number with "and" before it, or the verb; what stands
 * before these is names, which may hold such words themselves ("Jean Common and 8 other mutual connections").
 */
function sentence(text: string, spans: readonly Span[], words: MutualWords): Mutual | null {
  const known = vocabularyOf(words);
  const plainCount = known.count.exec(text);
  if (plainCount) return { count: parseCount(plainCount[1] ?? ''), names: [] };
  const named = known.named.exec(text);
  if (named) return mutualOf(named[1] ?? '', parseCount(named[2] ?? ''), spans, known);
  const tokens = tokensOf(text);
  const plain = tokens.map(bare);
  let start = tokens.length;
  while (start > 0 && isKnown(plain[start - 1] ?? '', known)) start -= 1;
  const tail = plain.slice(start);
  if (!tail.some((token) => known.marks.has(token)) || !tail.some((token) => known.nouns.has(token)))
    return null;
  const number = numberIn(tail);
  const end = namesEnd(plain, start, known);
  if (end === null) return number === null || start > 0 ? null : { count: number, names: [] };
  return mutualOf(tokens.slice(0, end).join(' '), number ?? 0, spans, known);
}

function mutualOf(
  text: string,
  more: number | null,
  spans: readonly Span[],
  known: Vocabulary,
): Mutual | null {
  const names = namedBy(spans, known) ?? splitNames(text, known);
  return names.length > 0 ? { count: more === null ? null : names.length + more, names } : null;
}

/** Where the names end: at the "and" that leads to the number, or at the last verb where there is no number. */
function namesEnd(tokens: readonly string[], start: number, known: Vocabulary): number | null {
  const digits = tokens.findLastIndex((token, index) => index >= start && wholeNumber.test(token));
  if (digits < 0) {
    const verb = tokens.findLastIndex((token, index) => index >= start && known.is.has(token));
    return verb > 0 ? verb : null;
  }
  for (let at = digits - 1; at >= start; at -= 1) {
    if (known.and.has(tokens[at] ?? '')) return at > 0 ? at : null;
    if (known.nouns.has(tokens[at] ?? '')) return null;
  }
  return null;
}

function numberIn(tokens: readonly string[]): number | null {
  const digits = tokens.filter((token) => /^\p{Nd}/u.test(token));
  if (digits.length === 0) return null;
  return parseCount(digits.join(' ')) ?? findCount(digits[0] ?? '');
}

/** Words of a line; a count grouped with spaces stays apart, an Arabic "and" glued to a number is parted from it. */
function tokensOf(text: string): string[] {
  return clean(text.replace(/(^|\s)و(?=\p{Nd})/gu, '$1و ')).split(' ');
}

function bare(token: string): string {
  return fold(token.replace(/^[^\p{L}\p{N}&]+|[^\p{L}\p{N}&]+$/gu, ''));
}

const wholeNumber = new RegExp(`^${countSource}$`, 'u');

function isKnown(word: string, known: Vocabulary): boolean {
  return word === '' || known.all.has(word) || wholeNumber.test(word);
}

/** Names the page sets apart as links or in bold; null when it does not. */
function namedBy(spans: readonly Span[], known: Vocabulary): string[] | null {
  const names = spans
    .filter(
      ({ element, anchor }) =>
        dom.tagName(element) === 'STRONG' || dom.tagName(element) === 'B' || anchor === element,
    )
    .map(({ text }) => trimSeparators(clean(text)))
    .filter((name) => name !== '' && !tokensOf(name).every((token) => isKnown(bare(token), known)));
  return names.length > 0 && names.every((name) => !name.includes(',')) ? [...new Set(names)] : null;
}

/** What follows a comma without being another person. */
const credential =
  /^(?:\p{Lu}[\p{Lu}\d.&/-]{1,7}|Ph\.?D\.?|[JS]r\.?|I{2,3}|IV|M\.?D\.?|Esq\.?|Dr\.?|M\.?Sc\.?|B\.?Sc\.?|Prof\.?)$/u;

function splitNames(text: string, known: Vocabulary): string[] {
  const names: string[] = [];
  for (const part of text.split(/[,،、]\s*/)) {
    const name = trimSeparators(part.trim());
    if (name === '') continue;
    if (credential.test(name) && names.length > 0) names[names.length - 1] += `, ${name}`;
    else names.push(name);
  }
  return names.flatMap((name) => splitAtAnd(name, known));
}

function splitAtAnd(text: string, known: Vocabulary): string[] {
  const tokens = text.split(' ');
  const at = tokens.findIndex(
    (token, index) => index > 0 && index < tokens.length - 1 && known.and.has(fold(token)),
  );
  if (at < 0) return [tokens.filter((token, index) => index > 0 || !known.and.has(fold(token))).join(' ')];
  return [tokens.slice(0, at).join(' '), ...splitAtAnd(tokens.slice(at + 1).join(' '), known)];
}
