import type { Lexicon, NoteLanguage } from '../lexicon.ts';
import { asks } from './asks.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

const withAsks = (lexicon: Lexicon): Lexicon => ({
  ...lexicon,
  phrases: { ...lexicon.phrases, ...asks[lexicon.language] },
});

/** The word lists, one file a language. */
export const lexicons: Readonly<Record<NoteLanguage, Lexicon>> = {
  en: withAsks(en),
  de: withAsks(de),
  fr: withAsks(fr),
  es: withAsks(es),
  nl: withAsks(nl),
  pt: withAsks(pt),
  it: withAsks(it),
};
