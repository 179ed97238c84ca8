import { describe, expect, it } from 'vitest';
import { noteKinds } from '../../../src/policy/note/findings.ts';
import { noteLanguages } from '../../../src/policy/note/lexicon.ts';
import { readNote } from '../../../src/policy/note/read-note.ts';
import { halfOf } from './labelled/half.ts';
import { allLabelled, files, labelled, laterNotes } from './labelled/load.ts';
import { labelledOwn } from './labelled/own.ts';
import { scoreOf } from './labelled/score.ts';

const tune = allLabelled('tune');
const read = tune.map((note) => ({ note, found: readNote(note.text, labelledOwn) }));

describe('the labelled notes', () => {
  it.each(files.flatMap((file) => (['tune', 'held'] as const).map((half) => [file, half] as const)))(
    '%s-%s holds what the seeded hash puts there',
    (file, half) => {
      for (const { text } of labelled(file, half)) expect(halfOf(text), text).toBe(half);
    },
  );

  it('are many, and of all kinds in all seven languages', () => {
    const all = [...tune, ...allLabelled('held')];
    expect(all.length).toBeGreaterThanOrEqual(420);
    for (const language of noteLanguages) {
      const kinds = new Set(all.filter((note) => note.language === language).map(({ kind }) => kind));
      expect([...kinds], language).toEqual(
        expect.arrayContaining(['generic', 'flattery', 'pitch', 'personal']),
      );
    }
  });
});

describe('on the half it was tuned on', () => {
  it.each(noteKinds)('finds %s with precision and recall of 0.95', (kind) => {
    const score = scoreOf(
      read.map(({ note, found }) => ({ wanted: note.kind === kind, found: found.kind.value === kind })),
    );
    expect(score.labelled).toBeGreaterThan(0);
    expect(score.precision).toBeGreaterThanOrEqual(0.95);
    expect(score.recall).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ['saysWhereMet', 0.9],
    ['givesReason', 0.9],
    ['sharedInterest', 0.85],
    ['question', 0.92],
    ['namesYou', 1],
  ] as const)('finds %s', (finding, least) => {
    const known = read.filter(({ note }) => note.kind !== 'unknown');
    const { f1 } = scoreOf(
      known.map(({ note, found }) => ({ wanted: note[finding], found: found[finding].value === true })),
    );
    expect(f1).toBeGreaterThanOrEqual(least);
  });

  it('finds who claims a shared employer, and names it', () => {
    for (const { note, found } of read) {
      if (note.claimsSharedEmployer === null) continue;
      expect(found.claimsSharedEmployer.value, note.text).toBe(true);
      expect(found.employer, note.text).toBe(note.claimsSharedEmployer);
    }
  });

  it('tells the language, or says that it is unknown', () => {
    const worded = read.filter(({ note }) => /\p{L}{2}/u.test(note.text));
    const right = worded.filter(({ note, found }) =>
      note.kind === 'unknown'
        ? found.language.value === null
        : found.language.value === note.language || found.kind.value === 'none',
    );
    expect(right.length / worded.length).toBeGreaterThanOrEqual(0.98);
  });

  it('never gives a kind to a note in another language', () => {
    for (const { note, found } of read) {
      if (note.kind === 'unknown') expect(found.kind.value, note.text).toBeNull();
    }
  });

  it('quotes words of the note and nothing else', () => {
    for (const { note, found } of read) {
      for (const value of Object.values(found)) {
        if (typeof value !== 'object' || value?.quote == null) continue;
        expect(value.quote).not.toBe('');
        expect(note.text).toContain(value.quote);
      }
    }
  });
});

describe('on the notes that were written later', () => {
  const later = laterNotes().map((note) => ({ note, found: readNote(note.text, labelledOwn).kind.value }));

  it.each(['generic', 'flattery', 'pitch', 'personal'] as const)('finds %s', (kind) => {
    const { precision, recall } = scoreOf(
      later.map(({ note, found }) => ({ wanted: note.kind === kind, found: found === kind })),
    );
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});
