import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/policy/index.ts';
import { presets } from '../../../src/policy/presets/index.ts';
import type { Facts } from './case-facts.ts';
import { cases } from './cases.ts';
import { evidenceOf } from './evidence.ts';

const told = Object.entries(cases).flatMap(([letter, { spellings }]) =>
  Object.values(spellings).map((facts: Facts) => ({ letter, facts })),
);

/** A case, and the same with any of its facts forgotten. */
const halfKnown = fc.constantFrom(...told).chain(({ letter, facts }) =>
  fc.record({
    letter: fc.constant(letter),
    facts: fc.constant(facts),
    known: fc.subarray(Object.entries(facts)).map((entries): Facts => Object.fromEntries(entries)),
  }),
);

describe.each(presets)('$id', (preset) => {
  const { decide } = compile(preset);

  it('never promises, of facts half known, what the rest of them contradicts', () => {
    fc.assert(
      fc.property(halfKnown, ({ facts, known }) => {
        const before = decide(evidenceOf(known), 0);
        const after = decide(evidenceOf(facts), 0);
        expect(before.couldBe).toEqual(expect.arrayContaining([...after.couldBe]));
        if (before.certain) expect(after).toMatchObject({ verdict: before.verdict, certain: true });
        expect(after.leanScore).toBeGreaterThanOrEqual(before.score[0]);
        expect(after.leanScore).toBeLessThanOrEqual(before.score[1]);
      }),
      { numRuns: 300 },
    );
  });
});
