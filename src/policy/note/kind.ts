import type { WordedKind } from './findings.ts';
import type { LanguageFinding } from './language.ts';
import type { Range } from './own-words.ts';
import type { Hit, Phrasebook } from './phrasebook.ts';
import type { Tally } from './tally.ts';
import type { Token } from './tokens.ts';
import { flatteryFrom, ownWordsFrom, personalFrom, pitchFrom, topicWeight } from './weights.ts';

/** What the kind is decided from. */
interface Signs {
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  readonly pitch: Tally;
  readonly personal: Tally;
  readonly flattery: Tally;
  readonly topic: Range | null;
  /** Where your name stands. */
  readonly name: Range | null;
  readonly books: readonly Phrasebook[];
  readonly language: LanguageFinding;
}

/** The kind, or null for unknown, and the words that decided it. */
export interface KindFound {
  readonly kind: WordedKind | null;
  readonly because: Range | null;
}

/** Decides the kind by phrases alone: selling first, then what is personal, then praise; what is left is courtesy, unless it has words of its own. */
export function kindOf(signs: Signs): KindFound {
  const { pitch, personal, flattery, language } = signs;
  const said = (tally: Tally): Range | null => {
    const hit = tally.hits[0];
    return hit === undefined ? null : [hit.first, hit.end];
  };
  const met = personal.hits.some(({ sign }) => sign === 'met' || sign === 'metAt' || sign === 'employer');
  const sum = personal.sum + (signs.topic === null ? 0 : topicWeight);
  const isPersonal = sum >= personalFrom;
  const own = ownWords(signs);
  const inOwnWords = own.length >= ownWordsFrom;
  // Selling dressed up as a personal word is selling; having met weighs against it, for people who met talk business too.
  const needed = met
    ? pitchFrom.met
    : sum >= 2
      ? pitchFrom.wellFounded
      : isPersonal
        ? pitchFrom.personal
        : inOwnWords
          ? pitchFrom.ownWords
          : pitchFrom.bare;
  const sells = pitch.chance >= needed && (pitch.hits.length > 1 || pitch.chance >= pitchFrom.bare);
  if (sells) return { kind: 'pitch', because: said(pitch) };
  // Praise with one faint reason beside it ("thanks for your energy") is praise.
  const praised = flattery.chance >= flatteryFrom;
  if (isPersonal && !(praised && sum < 1.4 && !met && own.length < ownWordsFrom + 2)) {
    return { kind: 'personal', because: said(personal) ?? signs.topic };
  }
  if (praised) return { kind: 'flattery', because: said(flattery) };
  if (inOwnWords) return { kind: language.language === null ? null : 'personal', because: null };
  if (language.language === null && own.length > 0 && signs.hits.length === 0)
    return { kind: null, because: null };
  const courtesy = signs.hits.find(({ sign }) => sign === 'courtesy');
  return { kind: 'generic', because: courtesy === undefined ? null : [courtesy.first, courtesy.end] };
}

/** Indexes of the words that are neither small words nor what everybody writes: those that say something of their own. */
function ownWords({ tokens, hits, books, name }: Signs): number[] {
  const said = new Set<number>();
  for (const { sign, first, end } of hits) {
    if (sign === 'courtesy' || sign === 'trade' || sign === 'glow')
      for (let i = first; i < end; i++) said.add(i);
  }
  const isStock = (word: string) =>
    books.some((book) => book.functionWords.has(word) || book.stockWords.has(word));
  const spoken = new Set(
    tokens.filter((token) => !token.capital && !isStock(token.word)).map((token) => token.sentence),
  );
  const indexes: number[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || token.word.length < 3 || said.has(index) || isStock(token.word)) return;
    // A sentence of capitals and stock words only is a greeting or a farewell; its words are names.
    if (token.capital && !spoken.has(token.sentence)) return;
    if (name && index >= name[0] && index < name[1]) return;
    indexes.push(index);
  });
  return indexes;
}
