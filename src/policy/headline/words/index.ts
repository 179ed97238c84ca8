import type { HeadlineWords } from '../words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { offers } from './offers.ts';
import { pt } from './pt.ts';
import { shared } from './shared.ts';

/** The word lists, one file a language and two that all share. A headline often mixes languages, so all are read at once. */
export const headlineWords: readonly HeadlineWords[] = [shared, offers, en, de, fr, es, nl, pt, it];
