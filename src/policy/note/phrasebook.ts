import { type Lexicon, type NoteLanguage, type Sign, signs } from './lexicon.ts';
import { matchAt, type Span } from './phrases/match.ts';
import { compilePhrase, foldWord, type Node } from './phrases/notation.ts';
import { openingsOf, programOf, type Step } from './phrases/program.ts';
import type { Token, TokenKind } from './tokens.ts';

/** A phrase found in a note. */
export interface Hit extends Span {
  readonly sign: Sign;
  readonly language: NoteLanguage;
}

interface Entry {
  readonly number: number;
  readonly sign: Sign;
  readonly phrase: Step;
}

/** A phrase that begins with any word of this stem. */
interface StemEntry extends Entry {
  readonly stem: string;
}

/** A lexicon made ready for matching: phrases by what they can begin with. */
export interface Phrasebook {
  readonly language: NoteLanguage;
  readonly size: number;
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  /** By the first letters of the stem; see {@link stemKey}. */
  readonly byStem: ReadonlyMap<string, readonly StemEntry[]>;
  readonly byKind: ReadonlyMap<TokenKind, readonly Entry[]>;
  /** Every word the lexicon writes out. */
  readonly vocabulary: ReadonlySet<string>;
  readonly respelt: NonNullable<Lexicon['respelt']>;
  /** Phrases that any word may begin. */
  readonly always: readonly Entry[];
  readonly functionWords: ReadonlySet<string>;
  /** Words without news in such notes. */
  readonly stockWords: ReadonlySet<string>;
}

/** Stems are looked up by so many letters, and have no fewer. */
const stemKey = 2;

/** Compiles a lexicon. Throws where a phrase is not well formed (the tests compile them all). */
export function phrasebookOf(lexicon: Lexicon): Phrasebook {
  const byWord = new Map<string, Entry[]>();
  const byStem = new Map<string, StemEntry[]>();
  const byKind = new Map<TokenKind, Entry[]>();
  const always: Entry[] = [];
  const functionWords = wordsOf(lexicon.function);
  const stockWords = wordsOf(lexicon.stock);
  const vocabulary = new Set([...functionWords, ...stockWords]);
  let size = 0;
  for (const sign of signs) {
    for (const line of phrasesOf(lexicon, sign)) {
      const written = line.trim();
      if (written === '') continue;
      const nodes = compilePhrase(written, lexicon.classes);
      const entry = { number: size++, sign, phrase: programOf(nodes) };
      const openings = openingsOf(nodes);
      addWords(nodes, vocabulary);
      for (const word of openings.words) push(byWord, word, entry);
      for (const stem of openings.stems) push(byStem, stem.slice(0, stemKey), { ...entry, stem });
      for (const kind of openings.kinds) push(byKind, kind, entry);
      if (openings.anyWord) always.push(entry);
    }
  }
  return {
    language: lexicon.language,
    size,
    byWord,
    byStem,
    byKind,
    vocabulary,
    respelt: lexicon.respelt ?? [],
    always,
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

const none: readonly never[] = [];

/** Every phrase found, each at the first way it fits from where it begins. */
export function hitsIn(book: Phrasebook, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  // The token at which each phrase was tried last: one that can begin in several ways is tried once.
  const tried = new Int32Array(book.size).fill(-1);
  let at = 0;
  const attempt = ({ number, sign, phrase }: Entry) => {
    if (tried[number] === at) return;
    tried[number] = at;
    const span = matchAt(phrase, tokens, at);
    if (span !== null) hits.push({ ...span, sign, language: book.language });
  };
  for (const { word, kind } of tokens) {
    for (const entry of book.byWord.get(word) ?? none) attempt(entry);
    if (kind === 'word') {
      for (const entry of book.byStem.get(word.slice(0, stemKey)) ?? none) {
        if (word.startsWith(entry.stem)) attempt(entry);
      }
      for (const entry of book.always) attempt(entry);
    } else {
      for (const entry of book.byKind.get(kind) ?? none) attempt(entry);
      if (kind === 'YEAR') for (const entry of book.byKind.get('NUM') ?? none) attempt(entry);
    }
    at++;
  }
  return hits;
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

function push<K, E>(map: Map<K, E[]>, key: K, entry: E): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
}
