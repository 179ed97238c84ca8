import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/policy/compile.ts';
import { withDerived } from '../../../src/policy/facts/derive.ts';
import { givenEvidence } from '../../../src/policy/facts/given.ts';
import { presets } from '../../../src/policy/presets/index.ts';

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

  it('a network’s size tells what a profile shows of it', () => {
    const shown = (size: number) => givenEvidence({ 'network.size': size }, 0)['profile.connections']?.value;
    expect([shown(12), shown(500), shown(8_000)]).toEqual([12, 500, 500]);
  });

  it('is not hidden by a fact that is there and unknown', () => {
    const evidence = {
      ...givenEvidence({ 'profile.daysSinceActivity': 10 }, 0),
      'profile.active': undefined,
    };
    expect(withDerived(evidence)['profile.active']?.value).toBe(true);
  });

  it.each(presets.map((preset) => [preset.id, preset]))(
    'decides alike under %s, whether it was seen or follows: a hollow profile that was active ten days ago',
    (_, preset) => {
      const { evaluate } = compile(preset);
      const hollow = {
        kind: 'person',
        'profile.photo': false,
        'profile.about': false,
        'profile.connections': 12,
        'profile.experiences': 0,
        'profile.daysSinceActivity': 10,
      };
      const follows = evaluate(givenEvidence(hollow, 0), 0);
      const seen = evaluate(givenEvidence({ ...hollow, 'profile.active': true }, 0), 0);
      expect(follows).toEqual(seen);
      expect(follows.missing.map(({ fact }) => fact)).not.toContain('profile.active');
    },
  );

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
