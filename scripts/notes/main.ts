// Trains the model of notes and writes its weights: npx tsx scripts/notes/main.ts
import { writeFileSync } from 'node:fs';
import { storedModel } from '../../src/policy/note/model/notation.ts';
import { runCommand } from '../shared/refusal.ts';
import { exampleOf, modelSize, train } from './train.ts';
import { hands, notesBy, olderNotes } from './training-notes.ts';

await runCommand(async () => {
  const notes = [...hands.flatMap(notesBy), ...notesBy('trainer'), ...olderNotes()];
  const model = train(notes.flatMap((note) => exampleOf(note) ?? []));
  const file = new URL('../../src/policy/note/model/weights.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(storedModel(model, modelSize), null, 2)}\n`);
});
