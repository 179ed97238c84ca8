import type { FieldWords } from '../fields.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** The words of all fields, one file a language. Headlines mix languages, so all are read at once. */
export const fieldWords: readonly FieldWords[] = [en, de, fr, es, nl, pt, it];
