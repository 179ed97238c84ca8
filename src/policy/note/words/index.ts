import type { Lexicon, NoteLanguage } from '../lexicon.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** The word lists, one file a language. */
export const lexicons: Readonly<Record<NoteLanguage, Lexicon>> = { en, de, fr, es, nl, pt, it };
