import type { Token, TokenKind } from '../tokens.ts';
import { matchAt, type Span } from './match.ts';
import type { Node } from './notation.ts';
import { openingsOf, programOf, type Step } from './program.ts';

/** A phrase with what it is a sign of. */
export interface Signed<S> {
  readonly sign: S;
  readonly nodes: readonly Node[];
}

/** A phrase found among tokens. */
export interface Found<S> extends Span {
  readonly sign: S;
}

interface Entry<S> {
  readonly number: number;
  readonly sign: S;
  readonly nodes: readonly Node[];
  /** Linked when the phrase is tried for the first time: most never are. */
  phrase?: Step;
}

/** A phrase that begins with a word of this stem or ending. */
interface PartEntry<S> extends Entry<S> {
  readonly part: string;
}

/** Phrases made ready for matching, by what they can begin with. */
export interface Book<S> {
  readonly size: number;
  readonly byWord: ReadonlyMap<string, readonly Entry<S>[]>;
  /** By the first letters of the stem. */
  readonly byStem: ReadonlyMap<string, readonly PartEntry<S>[]>;
  /** By the last letters of the ending. */
  readonly byEnding: ReadonlyMap<string, readonly PartEntry<S>[]>;
  readonly byKind: ReadonlyMap<TokenKind, readonly Entry<S>[]>;
  /** Phrases that any word may begin. */
  readonly always: readonly Entry<S>[];
}

/** Stems and endings are looked up by this many letters, and have no fewer. */
const partKey = 2;

/** Indexes phrases. Throws where one could begin anywhere. */
export function bookOf<S>(phrases: Iterable<Signed<S>>): Book<S> {
  const byWord = new Map<string, Entry<S>[]>();
  const byStem = new Map<string, PartEntry<S>[]>();
  const byEnding = new Map<string, PartEntry<S>[]>();
  const byKind = new Map<TokenKind, Entry<S>[]>();
  const always: Entry<S>[] = [];
  let size = 0;
  for (const { sign, nodes } of phrases) {
    const entry: Entry<S> = { number: size++, sign, nodes };
    const [opening] = nodes;
    if (opening?.is === 'word') {
      push(byWord, opening.word, entry);
      continue;
    }
    const openings = openingsOf(nodes);
    for (const word of openings.words) push(byWord, word, entry);
    for (const part of openings.stems) push(byStem, part.slice(0, partKey), { ...entry, part });
    for (const part of openings.endings) push(byEnding, part.slice(-partKey), { ...entry, part });
    for (const kind of openings.kinds) push(byKind, kind, entry);
    if (openings.anyWord) always.push(entry);
  }
  return { size, byWord, byStem, byEnding, byKind, always };
}

const none: readonly never[] = [];

/** Every phrase found, each at the first way it fits from where it begins. */
export function foundIn<S>(book: Book<S>, tokens: readonly Token[]): Found<S>[] {
  const found: Found<S>[] = [];
  // The token at which each phrase was tried last: one that can begin in several ways is tried once.
  const tried = new Int32Array(book.size).fill(-1);
  let at = 0;
  const attempt = (entry: Entry<S>) => {
    if (tried[entry.number] === at) return;
    tried[entry.number] = at;
    entry.phrase ??= programOf(entry.nodes);
    const span = matchAt(entry.phrase, tokens, at);
    if (span !== null) found.push({ ...span, sign: entry.sign });
  };
  for (const { word, kind } of tokens) {
    for (const entry of book.byWord.get(word) ?? none) attempt(entry);
    if (kind === 'word') {
      for (const entry of book.byStem.get(word.slice(0, partKey)) ?? none) {
        if (word.startsWith(entry.part)) attempt(entry);
      }
      for (const entry of book.byEnding.get(word.slice(-partKey)) ?? none) {
        if (word.endsWith(entry.part)) attempt(entry);
      }
      for (const entry of book.always) attempt(entry);
    } else {
      for (const entry of book.byKind.get(kind) ?? none) attempt(entry);
      if (kind === 'YEAR') for (const entry of book.byKind.get('NUM') ?? none) attempt(entry);
    }
    at++;
  }
  return found;
}

function push<K, E>(map: Map<K, E[]>, key: K, entry: E): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
}
