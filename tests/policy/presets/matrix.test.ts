import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/policy/index.ts';
import { presetById } from '../../../src/policy/presets/index.ts';
import { type Case, cases } from './cases.ts';
import { evidenceOf } from './evidence.ts';

const presets = [
  'ten-minute-conversation',
  'open-networker',
  'ask-first',
  'meet-first',
  'considered',
  'picky',
  'step-by-step',
  'casual-letdown',
] as const;

/** What each preset makes of each case, in the order above; `~` is a lean, everything else is certain. */
const matrix: Readonly<Record<keyof typeof cases, string>> = {
  A: 'accept  accept  accept  accept  accept  accept~  accept   accept',
  B: 'reply   accept  accept  accept  accept  accept   accept   accept',
  C: 'reply   accept  accept  reply   accept  accept   accept   reply',
  D: 'decline accept  reply   reply   decline decline  decline  reply',
  E: 'decline accept  reply   reply   decline decline~ decline~ reply~',
  F: 'decline decline reply   reply   decline decline  decline  decline',
  G: 'decline wait    reply   reply   decline decline  decline  decline',
  H: 'reply   accept  reply   reply   reply   decline  decline  reply',
  I: 'reply   accept  reply   reply   decline decline  decline  reply',
  J: 'reply   accept  reply   reply   reply   decline  decline  reply',
  K: 'reply   accept  reply   reply   reply   decline  decline  reply',
  L: 'decline accept  reply   reply   decline accept   accept   reply',
  M: 'decline accept  reply   reply   decline decline  accept   reply',
  N: 'decline accept  decline wait    decline decline  decline  wait',
  O: 'wait    accept  wait    wait    wait    wait     wait     wait',
  P: 'decline accept  reply   reply   decline decline  reply    reply',
  Q: 'wait    accept  wait    wait    wait    wait     wait     wait',
  R: 'wait    wait    wait    wait    wait    wait     wait     wait',
  S: 'decline decline decline decline decline decline  decline  decline',
};

const decide = (id: string, facts: Case['spellings']['page']): string => {
  const preset = presetById(id);
  if (!preset) throw new Error(`There is no preset ${id}`);
  const { verdict, certain } = compile(preset).decide(evidenceOf(facts), 0);
  return certain ? verdict : `${verdict}~`;
};

const rows = Object.entries(matrix).map(([letter, row]) => {
  const found: Case | undefined = Object.entries(cases).find(([key]) => key === letter)?.[1];
  if (!found) throw new Error(`There is no case ${letter}`);
  return { letter, ...found, expected: row.split(/\s+/) };
});

describe.each(rows)('$letter: $says', ({ spellings, expected }) => {
  describe.each(Object.entries(spellings))('as facts (%s)', (_, facts) => {
    it.each(presets.map((id, i) => ({ id, verdict: expected[i] })))('$id: $verdict', ({ id, verdict }) => {
      expect(decide(id, facts)).toBe(verdict);
    });

    it('client-friendly decides as open-networker', () => {
      expect(decide('client-friendly', facts)).toBe(decide('open-networker', facts));
    });
  });
});

/** Nothing is golden here: what the numbers of `balanced` lead to. */
const balanced: Readonly<Record<keyof typeof cases, string>> = {
  A: 'accept~',
  B: 'accept',
  C: 'accept',
  D: 'reply',
  E: 'reply~',
  F: 'reply',
  G: 'reply',
  H: 'reply',
  I: 'reply',
  J: 'reply',
  K: 'decline',
  L: 'accept',
  M: 'reply',
  N: 'reply',
  O: 'wait',
  P: 'reply',
  Q: 'wait',
  R: 'wait',
  S: 'decline',
};

describe('balanced', () => {
  it.each(rows.map(({ letter, says, spellings }) => ({ letter, says, facts: spellings.page })))(
    '$letter: $says',
    ({ letter, facts }) => {
      const expected = Object.entries(balanced).find(([key]) => key === letter)?.[1];
      expect(decide('balanced', facts)).toBe(expected);
    },
  );
});
