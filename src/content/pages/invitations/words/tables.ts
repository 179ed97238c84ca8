import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { tr } from './tr.ts';
import type { Words } from './words.ts';

/** Every language with a table. Where two share a control's word, the first listed is taken unless the page declares one. */
export const tables: readonly Words[] = [en, de, fr, es, pt, it, nl, tr];
