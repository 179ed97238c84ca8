import { noBackground } from '../../src/policy/background/own.ts';
import type { NoteFindings } from '../../src/policy/note/findings.ts';
import { modelOf, storedModel } from '../../src/policy/note/model/notation.ts';
import { readNote } from '../../src/policy/note/read-note.ts';
import { exampleOf, modelSize, train } from './train.ts';
import { hands, notesBy, olderNotes, type TrainingNote } from './training-notes.ts';

/** A note of the corpus, and how it is read by a model that was trained without its writer. */
export interface CrossReading {
  readonly hand: string;
  readonly note: TrainingNote;
  readonly found: NoteFindings;
}

/** Cross-validation across writers: the notes of each are read by a model trained on the others'. */
export function readAcrossHands(): readonly CrossReading[] {
  const examples = new Map(
    hands.map((hand) => [hand, notesBy(hand).flatMap((note) => exampleOf(note) ?? [])] as const),
  );
  const rest = [...notesBy('trainer'), ...olderNotes()].flatMap((note) => exampleOf(note) ?? []);
  return hands.flatMap((hand) => {
    const others = hands.filter((other) => other !== hand).flatMap((other) => examples.get(other) ?? []);
    const model = modelOf(storedModel(train([...others, ...rest]), modelSize));
    return notesBy(hand).map((note) => ({ hand, note, found: readNote(note.text, noBackground, model) }));
  });
}
