import type { Folded } from './fold.ts';
import { type NoteLanguage, noteLanguages } from './lexicon.ts';
import { wordsOf } from './phrasebook.ts';
import type { Token } from './tokens.ts';
import { lexicons } from './words/index.ts';
import { otherLanguages, otherLetters, ownLetters } from './words/other-languages.ts';

/** What language a note is in. */
export interface LanguageFinding {
  /** One of the seven, `other`, or null where too little speaks for any. */
  readonly language: NoteLanguage | 'other' | null;
  /** How far it is ahead of the next, 0..1; 0 where the language is null. */
  readonly reliability: number;
  /** The languages whose words may be in the note, most likely first: those to read it with. */
  readonly candidates: readonly NoteLanguage[];
}

/** What a word counts for, by language. */
type Weights = ReadonlyMap<string, readonly (readonly [language: string, weight: number])[]>;

/** The seven languages' words as they are folded, the others' as they are spelt (folded, Polish "się" would be German). */
let weights: { readonly folded: Weights; readonly spelt: Weights } | null = null;

/** Small words count in full, stock words by half, and each less the more of the languages share it. */
function wordWeights() {
  if (weights !== null) return weights;
  const folded = new Map<string, [string, number][]>();
  const spelt = new Map<string, [string, number][]>();
  const add = (
    map: Map<string, [string, number][]>,
    language: string,
    words: Iterable<string>,
    weight: number,
  ) => {
    for (const word of words) {
      const entries = map.get(word) ?? [];
      if (!entries.some(([known]) => known === language)) entries.push([language, weight]);
      map.set(word, entries);
    }
  };
  for (const language of noteLanguages) {
    add(folded, language, wordsOf(lexicons[language].function), 1);
    add(folded, language, wordsOf(lexicons[language].stock), 0.5);
    add(folded, language, wordsOf(lexicons[language].trade.replaceAll('~', '')), 0.4);
  }
  for (const [language, list] of Object.entries(otherLanguages)) add(spelt, language, list.split(/\s+/), 1);
  for (const entries of folded.values()) {
    for (const entry of entries) entry[1] /= entries.length;
  }
  for (const [word, entries] of spelt) {
    const shared = folded.get(word)?.length ?? 0;
    for (const entry of entries) entry[1] /= 1 + shared;
  }
  weights = { folded, spelt };
  return weights;
}

/**
 * Tells a note's language by its small words, its stock words and its letters. Linear in the number of words. Names and
 * a foreign greeting do not tip it; a few words that several languages share leave it at null.
 */
export function languageOf(folded: Folded, tokens: readonly Token[], original: string): LanguageFinding {
  const words = tokens.filter((token) => token.kind === 'word');
  if (folded.latin < 0.5) return { language: 'other', reliability: 1, candidates: [] };
  const own = new Map<string, number>();
  const others = new Map<string, number>();
  let foreignLetters = 0;
  const { folded: foldedWeights, spelt } = wordWeights();
  for (const token of words) {
    for (const [language, weight] of foldedWeights.get(token.word) ?? []) count(own, language, weight);
    const letters = spelling(original.slice(token.start, token.end));
    for (const [language, weight] of spelt.get(letters) ?? []) count(others, language, weight);
    // A capital may begin a name, and names say little about the language of a note.
    if (token.capital || plain.test(letters)) continue;
    if (otherLetters.test(letters)) foreignLetters++;
    for (const [pattern, owners] of ownLetters) {
      if (pattern.test(letters)) for (const owner of owners) count(own, owner, 0.7 / owners.length);
    }
  }
  if (/[¿¡]/.test(original)) count(own, 'es', 1);
  const ranked = noteLanguages
    .map((language) => ({ language, score: own.get(language) ?? 0 }))
    .sort((a, b) => b.score - a.score);
  const other = Math.max(0, ...others.values()) + foreignLetters;
  const best = ranked[0];
  const second = ranked[1];
  if (best === undefined || words.length === 0)
    return { language: null, reliability: 0, candidates: [...noteLanguages] };
  const candidates = ranked
    .filter(({ score }) => score > 0 && score >= best.score * 0.55)
    .map(({ language }) => language);
  if (other > best.score && other >= 1)
    return { language: 'other', reliability: margin(other, best.score), candidates: [] };
  const reliability = margin(best.score, Math.max(second?.score ?? 0, other));
  // Mostly unknown words: one of the seven only where its own small words stand out.
  const share = best.score / words.length;
  if (words.length >= 5 && share < 0.16 && (best.score < 1 || reliability < 0.35)) {
    const readable = best.score >= 0.9 && best.score > other;
    return {
      language: share < 0.08 ? 'other' : null,
      reliability: 0,
      candidates: readable ? candidates : [],
    };
  }
  if (best.score < 0.45 || reliability < 0.12) return { language: null, reliability: 0, candidates };
  return { language: best.language, reliability, candidates };
}

const plain = /^[a-z]*$/;
const ascii = /^[\x20-\x7e]*$/;

/** A word as it is spelt, accents and all, in one form. */
function spelling(written: string): string {
  if (ascii.test(written)) return written.toLowerCase();
  return written
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase();
}

function count(scores: Map<string, number>, language: string, score: number): void {
  scores.set(language, (scores.get(language) ?? 0) + score);
}

function margin(first: number, next: number): number {
  return first === 0 ? 0 : (first - next) / first;
}
