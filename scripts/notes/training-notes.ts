import { readFileSync } from 'node:fs';
import { noteLanguages } from '../../src/policy/note/lexicon.ts';

/** A labelled note to train on. */
export interface TrainingNote {
  readonly lang: string;
  readonly text: string;
  readonly kind: string;
  /** Other kinds that are right too. */
  readonly also: readonly string[];
  /** The questions that are answered with yes; null where the label does not say. */
  readonly tags: readonly string[] | null;
  /** Questions that the tags do not answer. */
  readonly unsaid?: readonly string[];
  /** How much it counts. */
  readonly weight: number;
}

/** The writers of the corpus who did not see the words of the classifier nor each other's notes. */
export const hands = ['hand1', 'hand2', 'hand3'] as const;

export type Hand = (typeof hands)[number];

/** Notes labelled by an older guide, whose courtesy and questions are a little different, count less. */
const olderWeight = 0.4;

const folder = new URL('../../tests/policy/note/', import.meta.url);

/** The notes of one writer. */
export function notesBy(writer: Hand | 'trainer'): readonly TrainingNote[] {
  return readFileSync(new URL(`corpus/${writer}.jsonl`, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => ({
      ...JSON.parse(line),
      weight: 1,
      ...(writer === 'trainer' && { unsaid: ['sharedInterest'] }),
    }));
}

/** What the older labels do not say, or say by another rule. */
const olderUnsaid = ['question', 'offersJob', 'seeksWork', 'advance', 'specific'];

/** The older labelled notes that were looked at; of the later ones only the kinds are labelled. */
export function olderNotes(): readonly TrainingNote[] {
  return noteLanguages.flatMap((lang) => [
    ...older(`labelled/${lang}-tune.json`, lang).map((note) => ({ ...note, unsaid: olderUnsaid })),
    ...older(`labelled/later/${lang}.json`, lang).map((note) => ({ ...note, tags: null })),
  ]);
}

function older(file: string, lang: string): TrainingNote[] {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    .filter(({ kind }: { kind: string }) => kind !== 'none' && kind !== 'unknown')
    .map((label: Readonly<Record<string, unknown>>) => ({
      lang,
      text: label['text'],
      kind: label['kind'],
      also: [],
      tags: Object.keys(label).filter((name) => label[name] === true),
      weight: olderWeight,
    }));
}
