import { ar } from './ar.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import type { ProfileWords } from './words.ts';
import { zh } from './zh.ts';

/** Every language with a table. A page in another one is read by its markup alone. */
export const tables: readonly ProfileWords[] = [
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  tr,
  pl,
  sv,
  da,
  no,
  fi,
  ru,
  ar,
  he,
  ja,
  zh,
  ko,
];
