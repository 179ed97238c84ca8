import { readFileSync } from 'node:fs';
import type { NoteKind } from '../../../../src/policy/note/findings.ts';
import { type NoteLanguage, noteLanguages } from '../../../../src/policy/note/lexicon.ts';

/** One labelled note; see README.md beside this file for what the labels mean. */
export interface LabelledNote {
  readonly text: string;
  readonly kind: NoteKind | 'unknown';
  readonly saysWhereMet: boolean;
  readonly givesReason: boolean;
  readonly sharedInterest: boolean;
  readonly question: boolean;
  readonly namesYou: boolean;
  readonly claimsSharedEmployer: string | null;
  readonly language: string;
}

/** The files: one a language, and one for the languages that are not read. */
export const files: readonly (NoteLanguage | 'other')[] = [...noteLanguages, 'other'];

/** One half of one file. */
export function labelled(file: NoteLanguage | 'other', half: 'tune' | 'held'): readonly LabelledNote[] {
  return JSON.parse(readFileSync(new URL(`${file}-${half}.json`, import.meta.url), 'utf8'));
}

/** One half of all files. */
export function allLabelled(half: 'tune' | 'held'): readonly LabelledNote[] {
  return files.flatMap((file) => labelled(file, half));
}

/** Notes written after the classifier, with their kinds; see README.md. */
export function laterNotes(): readonly Pick<LabelledNote, 'text' | 'kind'>[] {
  return files.flatMap((file) =>
    JSON.parse(readFileSync(new URL(`later/${file}.json`, import.meta.url), 'utf8')),
  );
}
