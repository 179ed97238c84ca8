import { describe, expect, it } from 'vitest';
import { isWelcome, withAnswers } from '../../../src/options/start/guests/guests.ts';
import type { Gate, Policy } from '../../../src/policy/policy.ts';
import { policyOf } from '../../policy/evaluate/build.ts';

const gate = (id: string, fact: string, verdict: Gate['verdict'], enabled?: boolean): Gate => ({
  id,
  when: { fact, is: true },
  verdict,
  say: { text: id },
  ...(enabled !== undefined && { enabled }),
});
const policy: Policy = policyOf({
  gates: [
    gate('sells', 'headline.sells', 'decline'),
    gate('seller-met', 'headline.sells', 'reply'),
    gate('recruiters', 'headline.recruits', 'decline'),
    gate('students', 'headline.student', 'decline', false),
    gate('welcome', 'headline.sells', 'accept'),
  ],
});
const switchedOff = ({ gates }: Policy): string[] =>
  gates.filter(({ enabled }) => enabled === false).map(({ id }) => id);

describe('who is welcome under a policy', () => {
  it.each([
    ['recruiters', false],
    ['students', true],
    ['job-seekers', null],
    ['sellers', false],
  ] as const)('%s: %s', (guest, welcome) => {
    expect(isWelcome(policy, guest)).toBe(welcome);
  });
});

describe('answers', () => {
  it('switch the gates that stand for them, and leave the rest as it is', () => {
    const answered = withAnswers(policy, { recruiters: true, students: false });
    expect(switchedOff(answered)).toEqual(['recruiters']);
    expect(isWelcome(answered, 'recruiters')).toBe(true);
    expect(isWelcome(answered, 'students')).toBe(false);
    expect({ ...answered, gates: [] }).toEqual({ ...policy, gates: [] });
  });

  it('let those who sell through every gate that stops them, but not past one that accepts', () => {
    expect(switchedOff(withAnswers(policy, { sellers: true }))).toEqual(['sells', 'seller-met', 'students']);
  });

  it('taken back lead to the same policy again', () => {
    expect(withAnswers(withAnswers(policy, { recruiters: true }), { recruiters: false })).toEqual(policy);
  });

  it('say nothing to a policy that makes no difference', () => {
    expect(withAnswers(policy, { 'job-seekers': true })).toEqual(policy);
  });
});
