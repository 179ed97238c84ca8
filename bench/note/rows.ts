import { readAcrossHands } from '../../scripts/notes/across-hands.ts';
import { noteKinds } from '../../src/policy/note/findings.ts';
import { readNote } from '../../src/policy/note/read-note.ts';
import { isKind, isRight, saysYes } from '../../tests/policy/note/corpus/right.ts';
import { allLabelled } from '../../tests/policy/note/labelled/load.ts';
import { labelledOwn } from '../../tests/policy/note/labelled/own.ts';
import { type Score, scoreOf } from '../../tests/policy/note/labelled/score.ts';
import { median, type Row } from '../row.ts';

/** Kinds whose precision and recall are promised. */
const promised: ReadonlySet<string> = new Set(['canned', 'pitch', 'personal']);
const promise = 0.85;

const findings = [
  'saysWhereMet',
  'givesReason',
  'sharedInterest',
  'question',
  'offersJob',
  'seeksWork',
  'advance',
  'specific',
] as const;

/**
 * What notes are read as by models that have not seen their writers, what the shipped model makes of the held half of the
 * older set, and how long reading one takes.
 */
export async function rows(): Promise<readonly Row[]> {
  const readings = readAcrossHands();
  const held = allLabelled('held');
  const rightOfHeld = held.filter(
    ({ text, kind }) => (readNote(text, labelledOwn).kind.value ?? 'unknown') === kind,
  );
  return [
    shareRow(
      'note.right',
      readings.filter(isRight).length / readings.length,
      'corpus, across writers',
      promise,
    ),
    shareRow('note.held.right', rightOfHeld.length / held.length, 'held half of the older set', 0.9),
    ...noteKinds
      .filter((kind) => kind !== 'none')
      .flatMap((kind) =>
        scoreRows(
          `note.${kind}`,
          scoreOf(readings.map((reading) => isKind(reading, kind))),
          promised.has(kind),
        ),
      ),
    ...findings.flatMap((finding) =>
      scoreRows(
        `note.${finding}`,
        scoreOf(
          readings.map((reading) => ({
            wanted: reading.note.tags?.includes(finding) ?? false,
            found: saysYes(reading, finding),
          })),
        ),
        false,
      ),
    ),
    classifyRow(held.map(({ text }) => text)),
  ];
}

function shareRow(name: string, value: number, against: string, budget: number): Row {
  return { name, value, unit: 'share', against, ratio: null, budget, atLeast: true };
}

function scoreRows(name: string, score: Score, isPromised: boolean): readonly Row[] {
  const against = `${score.labelled} labelled so, across writers`;
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
    budget: 1000,
  };
}
