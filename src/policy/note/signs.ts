import type { OwnBackground } from '../background/own.ts';
import { type Folded, fold } from './fold.ts';
import { type KindFound, kindOf } from './kind.ts';
import { type LanguageFinding, languageOf } from './language.ts';
import type { NoteLanguage } from './lexicon.ts';
import { type Range, yourName, yourTopic } from './own-words.ts';
import { type Hit, hitsIn, type Phrasebook, phrasebookOf, respelt } from './phrasebook.ts';
import { type Tally, tally, withoutCancelled, withoutExplained } from './tally.ts';
import { type Token, tokensOf } from './tokens.ts';
import { flatteryWeights, personalWeights, pitchWeights } from './weights.ts';
import { lexicons } from './words/index.ts';

/** A note cut into words. */
export interface NoteText {
  readonly original: string;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
}

/** What the phrases found in a note. */
export interface NoteSigns extends NoteText {
  readonly language: LanguageFinding & { readonly language: NoteLanguage | null };
  readonly books: readonly Phrasebook[];
  readonly hits: readonly Hit[];
  readonly pitch: Tally;
  readonly personal: Tally;
  readonly flattery: Tally;
  /** The first of your topics or titles. */
  readonly topic: Range | null;
  /** The kind by phrases alone. */
  readonly byPhrases: KindFound;
}

const books = new Map<NoteLanguage, Phrasebook>();

/** Compiled at the first note in that language, and kept. */
function bookOf(language: NoteLanguage): Phrasebook {
  const known = books.get(language);
  if (known !== undefined) return known;
  const book = phrasebookOf(lexicons[language]);
  books.set(language, book);
  return book;
}

/** Cuts a note into words. */
export function textOf(original: string): NoteText {
  const folded = fold(original);
  return { original, folded, tokens: tokensOf(folded, original) };
}

/** Reads a note with the phrases of its language; null where it is in a language that is not read. */
export function signsOf(text: NoteText, own: OwnBackground): NoteSigns | null {
  const { original, folded, tokens } = text;
  const finding = languageOf(folded, tokens, original);
  const { language } = finding;
  if (language === 'other') return null;
  const used = finding.candidates.map(bookOf);
  const hits = withoutExplained(
    withoutCancelled(used.flatMap((book) => hitsIn(book, respelt(book, tokens)))),
  );
  const found = {
    hits,
    language: { ...finding, language },
    books: used,
    pitch: tally(hits, pitchWeights, true),
    personal: tally(hits, personalWeights, false),
    flattery: tally(hits, flatteryWeights, true),
    topic: yourTopic(tokens, own),
  };
  const byPhrases = kindOf({ ...found, tokens, name: yourName(tokens, own) ?? null });
  return { ...text, ...found, byPhrases };
}
