import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, type Policy } from '../../../src/policy/index.ts';
import { presetById } from '../../../src/policy/presets/index.ts';
import type { Facts } from './case-facts.ts';
import { cases } from './cases.ts';
import { evidenceOf } from './evidence.ts';
import { myBalanced } from './former.ts';

const preset = (id: string): Policy => {
  const found = presetById(id);
  if (!found) throw new Error(`There is no preset ${id}`);
  return found;
};

const scoreIn = (id: string) => {
  const { decide } = compile(preset(id));
  return (facts: Facts): number => decide(evidenceOf(facts), 0).leanScore;
};

describe('a policy of the time when nothing decided alone still counts', () => {
  const nothing: Facts = {
    ...cases.D.spellings.page,
    'note.kind': 'none',
    mutualConnections: 0,
    'profile.completeness': 60,
  };
  const talk = { 'conversation.match': 'confirmed', 'conversation.count': 1 };
  const { decide } = compile(myBalanced);
  const score = (facts: Facts): number => decide(evidenceOf(facts), 0).leanScore;

  it.each<[says: string, facts: Facts, points: number]>([
    ['nothing', {}, 0],
    ['a conversation of 10 minutes', { ...talk, 'conversation.longestMinutes': 10 }, 30],
    ['a shorter one', { ...talk, 'conversation.longestMinutes': 9.9 }, 15],
    ['the same employer', { 'common.employer': true }, 12],
    ['the same school', { 'common.school': true }, 12],
    ['both, once', { 'common.employer': true, 'common.school': true }, 12],
    ['an exchange online', { 'interaction.count': 1 }, 8],
    ['5 mutual connections', { mutualConnections: 5 }, 5],
    ['15 mutual connections', { mutualConnections: 15 }, 10],
    ['25 mutual connections', { mutualConnections: 25 }, 15],
    ['500 mutual connections', { mutualConnections: 500 }, 15],
    [
      'no more than 30 for the relationship',
      { ...talk, 'conversation.longestMinutes': 60, 'common.employer': true, mutualConnections: 30 },
      30,
    ],
    ['a personal note', { 'note.kind': 'personal' }, 15],
    ['a generic note', { 'note.kind': 'generic' }, -3],
    ['a question in it', { 'note.kind': 'generic', 'note.question': true }, 0],
    ['flattery', { 'note.kind': 'flattery' }, -6],
    ['a strong pitch', { 'note.kind': 'pitch', 'note.pitch': 1 }, -20],
    ['half a pitch', { 'note.kind': 'pitch', 'note.pitch': 0.5 }, -10],
    ['where you met', { 'note.kind': 'generic', 'note.saysWhereMet': true }, 7],
    [
      'no more than 20 for the message',
      { 'note.kind': 'personal', 'note.saysWhereMet': true, 'note.question': true },
      20,
    ],
    ['no less than -20 for it', { 'note.kind': 'flattery', 'note.pitch': 1 }, -20],
    ["LinkedIn's own sentence", { 'note.kind': 'canned' }, 0],
    ['a hollow profile', { 'profile.completeness': 20 }, -12],
    ['an empty one no worse', { 'profile.completeness': 0 }, -12],
    ['half a profile', { 'profile.completeness': 40 }, -6],
    ['a full profile', { 'profile.completeness': 90 }, 8],
    ['a complete one no better', { 'profile.completeness': 100 }, 8],
    ['a verified profile', { verified: true }, 4],
    ['a doubtful person', { 'person.likeness': 'doubtful' }, -15],
    ['no person', { 'person.likeness': 'notPerson' }, -15],
    ['no less than -15 for the profile', { 'person.likeness': 'doubtful', 'profile.completeness': 0 }, -15],
    ['your topic words', { 'words.topic': true }, 8],
    ['your unwanted words', { 'words.unwanted': true }, -10],
    ['the same place', { 'common.place': true }, 3],
    ['no more than 10 for the context', { 'words.topic': true, 'common.place': true }, 10],
  ])('%s', (_, facts, points) => {
    expect(score({ ...nothing, ...facts })).toBeCloseTo(50 + points, 6);
  });

  it.each([
    {
      says: 'accepts from 70',
      facts: { 'common.employer': true, 'interaction.count': 1 },
      verdict: 'accept',
    },
    { says: 'replies below', facts: { 'common.employer': true, 'words.topic': false }, verdict: 'reply' },
    { says: 'declines at 30', facts: { 'note.kind': 'pitch', 'note.pitch': 1 }, verdict: 'decline' },
    { says: 'replies above', facts: { 'note.kind': 'pitch', 'note.pitch': 0.99 }, verdict: 'reply' },
  ])('$says', ({ facts, verdict }) => {
    expect(decide(evidenceOf({ ...nothing, ...facts }), 0)).toMatchObject({ verdict, certain: true });
  });
});

/** Facts of people in whose favour anything may speak, or nothing. */
const anybody = fc.record({
  'conversation.match': fc.constantFrom('none', 'confirmed'),
  'conversation.longestMinutes': fc.nat({ max: 90 }),
  'common.employer': fc.boolean(),
  'interaction.count': fc.nat({ max: 5 }),
  mutualConnections: fc.nat({ max: 60 }),
  'note.kind': fc.constantFrom('none', 'canned', 'generic', 'flattery', 'pitch', 'personal'),
  'note.pitch': fc.double({ min: 0, max: 1, noNaN: true }),
  'note.saysWhereMet': fc.boolean(),
  verified: fc.boolean(),
  'profile.completeness': fc.nat({ max: 100 }),
});

describe('client-friendly', () => {
  it('ranks whoever has your client words in the headline before everybody else', () => {
    const score = scoreIn('client-friendly');
    const base = cases.D.spellings.page;
    fc.assert(
      fc.property(anybody, anybody, (client, other) => {
        expect(score({ ...base, ...client, 'words.client': true })).toBeGreaterThan(
          score({ ...base, ...other, 'words.client': false }),
        );
      }),
    );
  });
});

describe('casual-letdown', () => {
  it('puts the older of two equal invitations first', () => {
    const score = scoreIn('casual-letdown');
    const base = cases.D.spellings.page;
    const days = fc.nat({ max: 180 });
    fc.assert(
      fc.property(anybody, days, days, (facts, one, other) => {
        fc.pre(one !== other);
        const older = score({ ...base, ...facts, age: Math.max(one, other) });
        expect(older).toBeGreaterThan(score({ ...base, ...facts, age: Math.min(one, other) }));
      }),
    );
  });

  it('puts one about to be removed before any that came in today', () => {
    const score = scoreIn('casual-letdown');
    const base = cases.D.spellings.page;
    fc.assert(
      fc.property(anybody, anybody, (old, fresh) => {
        expect(score({ ...base, ...old, age: 180 })).toBeGreaterThan(score({ ...base, ...fresh, age: 0 }));
      }),
    );
  });
});
