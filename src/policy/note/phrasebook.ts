import { type Lexicon, type NoteLanguage, type Sign, signs } from './lexicon.ts';
import { type Book, bookOf, foundIn, type Signed } from './phrases/book.ts';
import type { Span } from './phrases/match.ts';
import { compilePhrase, foldWord, type Node } from './phrases/notation.ts';
import type { Token } from './tokens.ts';

/** A phrase found in a note. */
export interface Hit extends Span {
  readonly sign: Sign;
  readonly language: NoteLanguage;
}

/** A lexicon made ready for matching: phrases by what they can begin with. */
export interface Phrasebook {
  readonly language: NoteLanguage;
  readonly size: number;
  readonly phrases: Book<Sign>;
  /** Every word the lexicon writes out. */
  readonly vocabulary: ReadonlySet<string>;
  readonly respelt: NonNullable<Lexicon['respelt']>;
  readonly functionWords: ReadonlySet<string>;
  /** Words without news in such notes. */
  readonly stockWords: ReadonlySet<string>;
}

/** Compiles a lexicon. Throws where a phrase is not well formed (the tests compile them all). */
export function phrasebookOf(lexicon: Lexicon): Phrasebook {
  const functionWords = wordsOf(lexicon.function);
  const stockWords = wordsOf(lexicon.stock);
  const vocabulary = new Set([...functionWords, ...stockWords]);
  const signed: Signed<Sign>[] = [];
  for (const sign of signs) {
    for (const line of phrasesOf(lexicon, sign)) {
      const written = line.trim();
      if (written === '') continue;
      const nodes = compilePhrase(written, lexicon.classes);
      signed.push({ sign, nodes });
      addWords(nodes, vocabulary);
    }
  }
  return {
    language: lexicon.language,
    size: signed.length,
    phrases: bookOf(signed),
    vocabulary,
    respelt: lexicon.respelt ?? [],
    functionWords,
    stockWords,
  };
}

/** The phrases of a sign; single words make up `trade` and `glow`. */
function phrasesOf(lexicon: Lexicon, sign: Sign): string[] {
  if (sign === 'trade') return lexicon.trade.split(/\s+/);
  if (sign === 'glow') return lexicon.praise.split(/\s+/);
  return (lexicon.phrases[sign] ?? '').split('\n');
}

/** Every phrase found, each at the first way it fits from where it begins. */
export function hitsIn(book: Phrasebook, tokens: readonly Token[]): Hit[] {
  return foundIn(book.phrases, tokens).map((found) => ({ ...found, language: book.language }));
}

/** The tokens with words respelt as the book spells them, where it knows them so and not as they are written. */
export function respelt(book: Phrasebook, tokens: readonly Token[]): readonly Token[] {
  if (book.respelt.length === 0) return tokens;
  return tokens.map((token) => {
    if (book.vocabulary.has(token.word)) return token;
    const word = book.respelt.reduce(
      (spelt, [written, folded]) => spelt.replaceAll(written, folded),
      token.word,
    );
    return word !== token.word && book.vocabulary.has(word) ? { ...token, word } : token;
  });
}

function addWords(nodes: readonly Node[], vocabulary: Set<string>): void {
  for (const node of nodes) {
    if (node.is === 'word') vocabulary.add(node.word);
    else if (node.is === 'words') for (const word of node.words) vocabulary.add(word);
    else if (node.is === 'either') for (const option of node.of) addWords(option, vocabulary);
  }
}

/** Words of a list, folded. */
export function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean).map(foldWord));
}
