import { describe, expect, it } from 'vitest';
import { type Condition, compile } from '../../../src/policy/index.ts';
import { known, policyOf, say } from './build.ts';

/** What a condition answers, seen through a gate: it accepts when true, else everything is declined. */
function answer(when: Condition, facts: Parameters<typeof known>[0]): boolean | 'unknown' {
  const policy = policyOf({
    gates: [
      { id: 'asked', when, verdict: 'accept', say },
      { id: 'else', when: { all: [] }, verdict: 'decline', say },
    ],
  });
  const { verdict, certain } = compile(policy).decide(known(facts), 0);
  return certain ? verdict === 'accept' : 'unknown';
}

// Three independent facts: yes, no, and one nobody knows.
const facts = { photo: true, verified: false };
const yes: Condition = { fact: 'photo', is: true };
const no: Condition = { fact: 'verified', is: true };
const open: Condition = { fact: 'followsYou', is: true };
const other: Condition = { fact: 'premium', is: true };

describe('strong Kleene logic', () => {
  it.each<[string, Condition, boolean | 'unknown']>([
    ['yes', yes, true],
    ['no', no, false],
    ['unknown', open, 'unknown'],
    ['not yes', { not: yes }, false],
    ['not no', { not: no }, true],
    ['not unknown', { not: open }, 'unknown'],
    ['yes and unknown', { all: [yes, open] }, 'unknown'],
    ['no and unknown', { all: [no, open] }, false],
    ['unknown and no', { all: [open, no] }, false],
    ['yes or unknown', { any: [yes, open] }, true],
    ['unknown or yes', { any: [open, yes] }, true],
    ['no or unknown', { any: [no, open] }, 'unknown'],
    ['all of nothing', { all: [] }, true],
    ['any of nothing', { any: [] }, false],
    ['one of yes, no, unknown', { atLeast: 1, of: [yes, no, open] }, true],
    ['two of yes, no, unknown', { atLeast: 2, of: [yes, no, open] }, 'unknown'],
    ['three of yes, no, unknown', { atLeast: 3, of: [yes, no, open] }, false],
    ['two of unknown, unknown, yes', { atLeast: 2, of: [open, other, yes] }, 'unknown'],
    ['unknown or not the same unknown: whatever it is', { any: [open, { not: open }] }, true],
    ['unknown and not the same unknown', { all: [open, { not: open }] }, false],
  ])('%s', (_, condition, expected) => {
    expect(answer(condition, facts)).toBe(expected);
  });
});

describe('operators', () => {
  it.each<[Condition, Parameters<typeof known>[0], boolean | 'unknown']>([
    [{ fact: 'kind', is: 'person' }, { kind: 'person' }, true],
    [{ fact: 'kind', isNot: 'person' }, { kind: 'person' }, false],
    [{ fact: 'mutualConnections', atLeast: 5 }, { mutualConnections: 5 }, true],
    [{ fact: 'mutualConnections', atLeast: 5 }, { mutualConnections: 4 }, false],
    [{ fact: 'mutualConnections', atMost: 5 }, { mutualConnections: 5 }, true],
    [{ fact: 'mutualConnections', atMost: 5 }, { mutualConnections: 6 }, false],
    [{ fact: 'mutualConnections', atLeast: 0 }, {}, true],
    [{ fact: 'conversation.daysSinceLast', within: 30 }, { 'conversation.daysSinceLast': 30 }, true],
    [{ fact: 'conversation.daysSinceLast', within: 30 }, { 'conversation.daysSinceLast': 31 }, false],
    [{ fact: 'headline', containsAny: ['founder'] }, { headline: 'Co-Founder at Initech' }, true],
    [{ fact: 'headline', containsAny: ['founder'] }, { headline: 'Foundering' }, false],
    [{ fact: 'headline', containsAny: ['ingenieur'] }, { headline: 'Ingénieur logiciel' }, true],
    [{ fact: 'headline', containsAny: ['founder'] }, {}, 'unknown'],
    [{ fact: 'photo', known: true }, { photo: false }, true],
    [{ fact: 'photo', known: false }, { photo: false }, false],
    // A value its fact cannot have is no knowledge.
    [{ fact: 'mutualConnections', atLeast: 5 }, { mutualConnections: Number.NaN }, 'unknown'],
    [{ fact: 'kind', is: 'person' }, { kind: 'martian' }, 'unknown'],
    [{ fact: 'photo', is: true }, { photo: 'yes' }, 'unknown'],
  ])('%j of %j', (condition, given, expected) => {
    expect(answer(condition, given)).toBe(expected);
  });
});
