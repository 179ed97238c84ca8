import { ar } from './ar.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import type { Words } from './words.ts';

/** Every language with a table. Where two share a control's word, the first listed is taken unless the page declares one. */
export const tables: readonly Words[] = [en, de, fr, es, pt, it, nl, tr, pl, sv, da, no, ru, ar];
