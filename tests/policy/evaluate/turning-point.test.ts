import { describe, expect, it } from 'vitest';
import { compile, type Policy } from '../../../src/policy/index.ts';
import { known, policyOf, say } from './build.ts';

/** What the policy says would change its lean, knowing these facts. */
const turningPoint = (parts: Partial<Policy>, facts: Parameters<typeof known>[0] = {}) =>
  compile(policyOf(parts)).evaluate(known(facts), 0).turningPoint;
const gate = { id: 'g', verdict: 'accept', say } as const;

describe('the turning point of a lean', () => {
  it('is the yes of the one fact that a gate asks', () => {
    const gates = [{ ...gate, when: { fact: 'common.employer', is: true } }];
    expect(turningPoint({ gates })).toEqual({
      fact: 'common.employer',
      verdict: 'accept',
      condition: { key: 'clause_common_employer_yes', params: {} },
    });
  });

  it('is none where the suggestion is certain', () => {
    const gates = [{ ...gate, when: { fact: 'common.employer', is: true } }];
    expect(turningPoint({ gates }, { 'common.employer': true })).toBeUndefined();
  });

  it('is none where it takes two facts at once', () => {
    const both = {
      all: [
        { fact: 'common.employer', is: true },
        { fact: 'common.school', is: true },
      ],
    };
    expect(turningPoint({ gates: [{ ...gate, when: both }] })).toBeUndefined();
  });

  it('is from where on a number would change it, or down to where', () => {
    const more = [{ ...gate, when: { fact: 'mutualConnections', atLeast: 10 } }];
    expect(turningPoint({ gates: more })?.condition).toMatchObject({
      params: { amount: { key: 'clause_amount_atLeast', params: { quantity: { params: { value: 10 } } } } },
    });
    const thin = [
      { ...gate, verdict: 'decline' as const, when: { fact: 'profile.completeness', atMost: 40 } },
    ];
    expect(turningPoint({ gates: thin })?.condition).toMatchObject({
      params: { amount: { key: 'clause_amount_atMost', params: { quantity: { params: { value: 40 } } } } },
    });
  });

  it('is a whole number where a curve turns it', () => {
    const rules = [
      {
        id: 'curve',
        group: 'profile',
        curve: {
          fact: 'profile.completeness',
          points: [
            [0, -30],
            [90, 0],
          ],
        },
        say,
      },
    ] as const;
    const point = turningPoint({ rules });
    expect(point?.verdict).toBe('decline');
    expect(point?.condition).toMatchObject({
      params: { amount: { params: { quantity: { params: { value: 30 } } } } },
    });
  });

  it('is none where the policy lets everything wait that is not certain', () => {
    const gates = [{ ...gate, when: { fact: 'common.employer', is: true } }];
    expect(turningPoint({ gates, whenUncertain: 'wait' })).toBeUndefined();
  });
});
