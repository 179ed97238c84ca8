import type { NoteFindings } from '../../src/policy/note/findings.ts';
import { noteKinds } from '../../src/policy/note/findings.ts';
import { readNote } from '../../src/policy/note/read-note.ts';
import { allLabelled, type LabelledNote } from '../../tests/policy/note/labelled/load.ts';
import { labelledOwn } from '../../tests/policy/note/labelled/own.ts';
import { type Score, scoreOf } from '../../tests/policy/note/labelled/score.ts';
import { median, type Row } from '../row.ts';

/** Kinds whose precision and recall are promised. */
const promised: ReadonlySet<string> = new Set(['none', 'canned', 'pitch', 'personal']);
const promise = 0.9;

const findings = ['saysWhereMet', 'givesReason', 'sharedInterest', 'question', 'namesYou'] as const;

/** What notes are read as on the held half of the labelled set, and how long reading one takes. */
export async function rows(): Promise<readonly Row[]> {
  const held = allLabelled('held').map((note) => ({ note, found: readNote(note.text, labelledOwn) }));
  const readable = held.filter(({ note }) => note.kind !== 'unknown');
  return [
    ...noteKinds.flatMap((kind) =>
      scoreRows(
        `note.${kind}`,
        scored(
          held,
          (note) => note.kind === kind,
          (found) => found.kind.value === kind,
        ),
        promised.has(kind),
      ),
    ),
    ...scoreRows(
      'note.unknown',
      scored(
        held,
        (note) => note.kind === 'unknown',
        (found) => found.kind.value === null,
      ),
      false,
    ),
    ...findings.flatMap((finding) =>
      scoreRows(
        `note.${finding}`,
        scored(
          readable,
          (note) => note[finding],
          (found) => found[finding].value === true,
        ),
        false,
      ),
    ),
    ...scoreRows(
      'note.claimsSharedEmployer',
      scored(
        readable,
        (note) => note.claimsSharedEmployer !== null,
        (found) => found.claimsSharedEmployer.value === true,
      ),
      false,
    ),
    classifyRow(held.map(({ note }) => note.text)),
  ];
}

interface Reading {
  readonly note: LabelledNote;
  readonly found: NoteFindings;
}

function scored(
  readings: readonly Reading[],
  wanted: (note: LabelledNote) => boolean,
  found: (found: NoteFindings) => boolean,
): Score {
  return scoreOf(readings.map((reading) => ({ wanted: wanted(reading.note), found: found(reading.found) })));
}

function scoreRows(name: string, score: Score, isPromised: boolean): readonly Row[] {
  const against = `${score.labelled} labelled so, held half`;
  return (['precision', 'recall', 'f1'] as const).map((measure) => ({
    name: `${name}.${measure}`,
    value: score[measure],
    unit: 'share',
    against,
    ratio: null,
    ...(isPromised ? { budget: promise, atLeast: true } : { budget: null }),
  }));
}

/** Time for one note, once the word lists are compiled: the median of several passes over all of them. */
function classifyRow(texts: readonly string[]): Row {
  const passes = Array.from({ length: 15 }, () => {
    const start = performance.now();
    for (const text of texts) readNote(text, labelledOwn);
    return ((performance.now() - start) * 1000) / texts.length;
  });
  return {
    name: 'note.classify',
    value: median(passes),
    unit: 'µs',
    against: null,
    ratio: null,
    budget: null,
  };
}
