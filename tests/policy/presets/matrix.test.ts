import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/policy/index.ts';
import { presetById } from '../../../src/policy/presets/index.ts';
import { cardRead } from './case-facts.ts';
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

/** What the three presets that decide by the card make of each case: `selective`, `known-people`, `everyone-real`. */
const byCard: Readonly<Record<keyof typeof cases, string>> = {
  A: 'accept   accept   accept',
  B: 'accept   accept   accept',
  C: 'accept   accept   accept',
  D: 'decline  decline  accept',
  E: 'wait~    wait~    accept',
  F: 'decline  decline  decline',
  G: 'decline  decline  wait',
  H: 'decline  decline  accept',
  I: 'decline  decline  decline',
  J: 'decline  decline  accept',
  K: 'reply    reply    accept',
  L: 'accept   accept   accept',
  M: 'decline  accept   accept',
  N: 'decline  decline  accept',
  O: 'wait     wait     accept',
  P: 'decline  decline  accept',
  Q: 'wait     wait     accept',
  R: 'wait     wait     wait',
  S: 'decline  decline  decline',
};

describe.each(rows)('$letter: $says, by the card', ({ letter, spellings }) => {
  const expected = Object.entries(byCard)
    .find(([key]) => key === letter)?.[1]
    .split(/\s+/);
  it.each(['selective', 'known-people', 'everyone-real'].map((id, i) => ({ id, verdict: expected?.[i] })))(
    '$id: $verdict',
    ({ id, verdict }) => {
      expect(decide(id, { ...cardRead, ...spellings.page })).toBe(verdict);
    },
  );
});
