import { type Lexicon, type NoteLanguage, type Sign, signs } from './lexicon.ts';
import { compilePhrase, foldWord, matchAt, type Node, openingsOf, type Span } from './pattern.ts';
import type { Token } from './tokens.ts';

/** A phrase found in a note. */
export interface Hit extends Span {
  readonly sign: Sign;
  readonly language: NoteLanguage;
}

interface Entry {
  readonly sign: Sign;
  readonly nodes: readonly Node[];
}

/** A lexicon made ready for matching: phrases by the word they can begin with. */
export interface Phrasebook {
  readonly language: NoteLanguage;
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly byStem: ReadonlyMap<string, readonly Entry[]>;
  readonly always: readonly Entry[];
  readonly functionWords: ReadonlySet<string>;
  /** Words without news in such notes: the language's stock words and those of its courtesies. */
  readonly stockWords: ReadonlySet<string>;
}

/** Lengths that a stem may have; a token is looked up by its beginnings of these lengths. */
const stemLengths = { least: 3, most: 14 };

/** Compiles a lexicon. Throws where a phrase is not well formed (the tests compile them all). */
export function phrasebookOf(lexicon: Lexicon): Phrasebook {
  const byWord = new Map<string, Entry[]>();
  const byStem = new Map<string, Entry[]>();
  const always: Entry[] = [];
  for (const sign of signs) {
    for (const line of phrasesOf(lexicon, sign)) {
      const phrase = line.trim();
      if (phrase === '') continue;
      const entry = { sign, nodes: compilePhrase(phrase, lexicon.classes) };
      const openings = openingsOf(entry.nodes);
      for (const word of openings.words) push(byWord, word, entry);
      for (const stem of openings.stems) push(byStem, stem, entry);
      if (openings.others) always.push(entry);
    }
  }
  return {
    language: lexicon.language,
    byWord,
    byStem,
    always,
    functionWords: wordsOf(lexicon.function),
    stockWords: wordsOf(lexicon.stock),
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
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    const tried = new Set<Entry>();
    const attempt = (entries: readonly Entry[] | undefined) => {
      for (const entry of entries ?? []) {
        if (tried.has(entry)) continue;
        tried.add(entry);
        const span = matchAt(entry.nodes, tokens, at);
        if (span !== null && span.end > at) hits.push({ ...span, sign: entry.sign, language: book.language });
      }
    };
    attempt(book.byWord.get(word));
    const most = Math.min(word.length, stemLengths.most);
    for (let length = stemLengths.least; length <= most; length++)
      attempt(book.byStem.get(word.slice(0, length)));
    attempt(book.always);
  }
  return hits;
}

/** Words of a list, folded. */
export function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean).map(foldWord));
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
}
