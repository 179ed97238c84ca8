import { describe, expect, it } from 'vitest';
import { readAcrossHands } from '../../../scripts/notes/across-hands.ts';
import { noteLanguages } from '../../../src/policy/note/lexicon.ts';
import { isKind, isRight, saysYes } from './corpus/right.ts';
import { scoreOf } from './labelled/score.ts';

/** Three models are trained, each without one writer's notes. */
const timeout = 240_000;

describe('notes of a writer whom the model has not seen', { timeout }, () => {
  const readings = readAcrossHands();

  it('are right for 90 of 100, a second acceptable kind included', () => {
    expect(readings.length).toBeGreaterThanOrEqual(800);
    expect(readings.filter(isRight).length / readings.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each(noteLanguages)('are right for 88 of 100 in %s', (language) => {
    const those = readings.filter(({ note }) => note.lang === language);
    expect(those.length).toBeGreaterThanOrEqual(80);
    expect(those.filter(isRight).length / those.length).toBeGreaterThanOrEqual(0.88);
  });

  it.each([
    ['canned', 0.98, 0.95],
    ['generic', 0.95, 0.88],
    ['flattery', 0.93, 0.92],
    ['pitch', 0.89, 0.86],
    ['personal', 0.88, 0.92],
  ] as const)('%s: precision %f, recall %f', (kind, precision, recall) => {
    const score = scoreOf(readings.map((reading) => isKind(reading, kind)));
    expect(score.precision).toBeGreaterThanOrEqual(precision);
    expect(score.recall).toBeGreaterThanOrEqual(recall);
  });

  it.each([
    ['givesReason', 0.9, 0.72],
    ['saysWhereMet', 0.65, 0.42],
    ['sharedInterest', 0.58, 0.5],
    ['question', 0.78, 0.8],
    ['offersJob', 0.6, 0.45],
    ['seeksWork', 0.8, 0.4],
    ['advance', 0.85, 0.6],
    ['specific', 0.9, 0.88],
  ] as const)('%s: precision %f, recall %f', (finding, precision, recall) => {
    const score = scoreOf(
      readings.map((reading) => ({
        wanted: reading.note.tags?.includes(finding) ?? false,
        found: saysYes(reading, finding),
      })),
    );
    expect(score.precision).toBeGreaterThanOrEqual(precision);
    expect(score.recall).toBeGreaterThanOrEqual(recall);
  });

  it('quotes nothing that the note does not say', () => {
    for (const { note, found } of readings) {
      for (const value of Object.values(found)) {
        if (typeof value === 'object' && value?.quote != null) expect(note.text).toContain(value.quote);
      }
    }
  });
});
