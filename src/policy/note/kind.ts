import type { NoteKind } from './findings.ts';
import type { LanguageFinding } from './language.ts';
import type { Range } from './own-words.ts';
import type { Hit, Phrasebook } from './phrasebook.ts';
import type { Tally } from './tally.ts';
import type { Token } from './tokens.ts';
import { flatteryFrom, ownWordsFrom, personalFrom, pitchFrom } from './weights.ts';

/** What the kind is decided from. */
interface Signs {
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  readonly pitch: Tally;
  readonly personal: Tally;
  readonly flattery: Tally;
  readonly topic: Range | null;
  readonly books: readonly Phrasebook[];
  readonly language: LanguageFinding;
}

/** The kind, or null for unknown, and the words that decided it. */
export function kindOf(signs: Signs): { readonly kind: NoteKind | null; readonly because: Range | null } {
  const { pitch, personal, flattery } = signs;
  const said = (tally: Tally): Range | null => {
    const hit = tally.hits[0];
    return hit === undefined ? null : [hit.first, hit.end];
  };
  const met = personal.hits.some(({ sign }) => sign === 'met' || sign === 'metAt' || sign === 'employer');
  const sum = personal.sum + (signs.topic === null ? 0 : 0.3);
  // Selling dressed up as a personal word is selling; having met weighs against it, for people who met talk business too.
  const needed = met ? 0.9 : sum >= 2 ? 0.7 : pitchFrom;
  if (pitch.chance >= needed) return { kind: 'pitch', because: said(pitch) };
  if (sum >= personalFrom) return { kind: 'personal', because: said(personal) ?? signs.topic };
  if (pitch.chance >= pitchFrom) return { kind: 'pitch', because: said(pitch) };
  if (flattery.sum >= flatteryFrom) return { kind: 'flattery', because: said(flattery) };
  const own = ownWords(signs);
  if (own.length >= ownWordsFrom) return { kind: 'personal', because: spanOf(own) };
  if (signs.language.language === null && own.length > 0 && signs.hits.length === 0)
    return { kind: null, because: null };
  const courtesy = signs.hits.find(({ sign }) => sign === 'courtesy');
  return { kind: 'generic', because: courtesy === undefined ? null : [courtesy.first, courtesy.end] };
}

/** Indexes of the words that are neither small words nor what everybody writes: those that say something of their own. */
function ownWords({ tokens, books }: Signs): number[] {
  const indexes: number[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || token.word.length < 3) return;
    if (books.some((book) => book.functionWords.has(token.word) || book.stockWords.has(token.word))) return;
    indexes.push(index);
  });
  return indexes;
}

function spanOf(indexes: readonly number[]): Range | null {
  const first = indexes[0];
  const last = indexes.at(-1);
  return first === undefined || last === undefined ? null : [first, last + 1];
}
