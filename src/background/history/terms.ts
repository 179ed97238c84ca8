import type { HistoryRow } from '../database/rows.ts';
import { fold } from '../people/fold.ts';

/** What an entry is indexed by, before its place in the order is known. */
type Indexed = Omit<HistoryRow, 'terms' | 'order'>;

/** Longer words are indexed by so many letters, and whole: the first tells of a short beginning, the other of a longer one. */
const stemLength = 4;
/** No word is longer: what goes on without a blank must not grow the index, and is told apart by this much. */
const wordLength = 32;
/** A note of thousands of words must not become thousands of index entries. */
const wordsThatCount = 60;

/** The words of a text, folded: runs of letters and digits; of scripts written without blanks, single characters. */
export function wordsOf(text: string | null): string[] {
  const words = fold(text ?? '').match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu,
  );
  return [...new Set(words?.map((word) => beginning(word, wordLength)))];
}

/** The term of a word that is there, and of a word that is looked for unless it {@link isLong}. */
export const stemOf = (word: string): string => beginning(word, stemLength);

/** Whether its stem says less than the word does. Terms of so many letters are whole words, each by itself. */
export const isLong = (word: string): boolean => stemOf(word) !== word;

function beginning(word: string, letters: number): string {
  return word.length <= letters ? word : Array.from(word).slice(0, letters).join('');
}

/** Everything an entry is found by: its words, the beginnings of names, and each combination of what can be filtered. */
export function termsOf(row: Indexed): string[] {
  const names = [row.name, row.target].flatMap(wordsOf);
  const others = [row.headline, row.note].flatMap(wordsOf).slice(0, wordsThatCount);
  const terms = new Set([
    ...names.flatMap(beginnings),
    ...others.map(stemOf),
    ...[...names, ...others].filter(isLong),
  ]);
  const { outcome, kind, advice, agreement } = row;
  const facets = { verdict: advice?.verdict, outcome, kind: kind ?? undefined };
  for (const part of parts(facets)) terms.add(facetTerm(part));
  if (agreement) {
    terms.add(agreementTerm(agreement));
    if (kind) terms.add(agreementTerm(agreement, kind));
  }
  const reply = replyOf(row);
  for (const each of new Set(['', kind ?? ''])) {
    if (reply) terms.add(replyTerm(reply, each));
    if (needsUser(row)) terms.add(needsTerm(each));
  }
  return [...terms];
}

/** Whether an entry whose words are these is what somebody means who types `word`: names by their beginnings, short words else whole. */
export function matchesWord(
  row: Pick<HistoryRow, 'name' | 'target' | 'headline' | 'note'>,
  word: string,
): boolean {
  const begins = (each: string): boolean => each.startsWith(word);
  if ([row.name, row.target].some((text) => wordsOf(text).some(begins))) return true;
  const long = Array.from(word).length >= stemLength;
  return [row.headline, row.note].some((text) =>
    wordsOf(text).some((each) => (long ? begins(each) : each === word)),
  );
}

/** What entries can be filtered by together. */
export interface Facets {
  readonly verdict?: string | undefined;
  readonly outcome?: string | undefined;
  readonly kind?: string | undefined;
}

/** The term of all entries with these facets. No word begins with a colon. */
export function facetTerm({ verdict, outcome, kind }: Facets): string {
  return `:${verdict ?? ''}:${outcome ?? ''}:${kind ?? ''}`;
}

/** The term of all entries where policy and user agreed, or did not. */
export const agreementTerm = (agreement: string, kind = ''): string => `:${agreement}:${kind}`;

/** The term of all entries that are pending with a question asked, or answered. */
export const replyTerm = (reply: 'asked' | 'answered', kind = ''): string => `:reply:${reply}:${kind}`;

/** The term of all entries that need the user. */
export const needsTerm = (kind = ''): string => `:needs:${kind}`;

/** Replies count only while their invitation is pending. */
function replyOf({ reply, outcome }: Indexed): 'asked' | 'answered' | null {
  return outcome === 'pending' && reply !== 'none' ? reply : null;
}

/** Pending, and either answered or with a suggestion to do something; a question that was asked waits for somebody else. */
function needsUser({ outcome, reply, advice }: Indexed): boolean {
  if (outcome !== 'pending' || reply === 'asked') return false;
  return reply === 'answered' || (advice !== null && advice.verdict !== 'wait');
}

function beginnings(word: string): string[] {
  const letters = Array.from(word).slice(0, stemLength);
  return letters.map((_, index) => letters.slice(0, index + 1).join(''));
}

/** Every part of the facets but the empty one. */
function parts({ verdict, outcome, kind }: Facets): Facets[] {
  const all = [undefined, verdict].flatMap((one) =>
    [undefined, outcome].flatMap((two) =>
      [undefined, kind].map((three) => ({ verdict: one, outcome: two, kind: three })),
    ),
  );
  return all.filter((part) => Object.values(part).some((value) => value !== undefined));
}
