import { describe, expect, it } from 'vitest';
import { withDerived } from '../../../src/policy/facts/derive.ts';
import { givenEvidence } from '../../../src/policy/facts/given.ts';

describe('what follows from other facts', () => {
  it('a last activity means that the profile is active, known from the same place', () => {
    const evidence = { 'profile.daysSinceActivity': { value: 10, from: 'profile', at: 5 } } as const;
    expect(withDerived(evidence)).toEqual({
      ...evidence,
      'profile.active': { value: true, from: 'profile', at: 5 },
    });
  });

  it.each([
    ['nothing', {}],
    ['an activity that was looked for and not found', { 'profile.active': false }],
    ['what was seen itself', { 'profile.active': false, 'profile.daysSinceActivity': 10 }],
    ['a value that is no number of days', { 'profile.daysSinceActivity': 'long' }],
  ])('leaves %s as it is', (_, facts) => {
    const evidence = Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [name, { value, from: 'given' as const, at: 0 }]),
    );
    expect(withDerived(evidence)).toEqual(evidence);
  });

  it('a log that was searched and tells of no refusal knows of none', () => {
    const match = { value: 'confirmed', from: 'log', at: 5 } as const;
    expect(withDerived({ 'conversation.match': match })['conversation.refused']?.value).toBe(false);
    const refused = { value: true, from: 'log', at: 5 } as const;
    expect(
      withDerived({ 'conversation.match': match, 'conversation.refused': refused })['conversation.refused'],
    ).toEqual(refused);
  });

  it('holds for facts that were typed in', () => {
    expect(givenEvidence({ 'profile.daysSinceActivity': 3 }, 7)['profile.active']).toEqual({
      value: true,
      from: 'given',
      at: 7,
    });
  });
});
