import { describe, expect, it } from 'vitest';
import type { Reason, Verdict } from '../../../src/policy/suggestion.ts';
import { directionOf, strongestReasons } from '../../../src/ui/suggestion/strongest.ts';
import { gate, rule } from '../../gallery/samples/suggestions.ts';

const settled = gate('gate', 'Settled.', 'accept');
const refused = gate('no', 'Refused.', 'decline');
const [plus, minus, small, nothing] = [
  rule('+12', '', 12),
  rule('-9', '', -9),
  rule('+2', '', 2),
  rule('0', '', 0),
];

describe('the two reasons that say most', () => {
  const cases: readonly (readonly [string, Verdict, readonly Reason[], readonly string[]])[] = [
    ['the strongest two for the verdict', 'accept', [plus, minus, small], ['+12', '+2']],
    [
      'what speaks for the verdict before what is stronger but against it',
      'decline',
      [plus, minus],
      ['-9', '+12'],
    ],
    ['the strongest either way for what lies between', 'wait', [plus, minus, small], ['+12', '-9']],
    ['the gate first, then what agrees with it', 'accept', [settled, minus, plus], ['gate', '+12']],
    ['the gate alone where the points speak against it', 'decline', [refused, plus, nothing], ['no']],
    ['what counted nothing when there is nothing else', 'reply', [nothing], ['0']],
    ['nothing', 'reply', [], []],
  ];
  it.each(cases)('are %s', (_, verdict, reasons, names) => {
    expect(strongestReasons({ reasons, verdict }, 'person').map((reason) => reason.rule)).toEqual(names);
  });

  it('leave out a rule that rests on nothing but what the gate has told', () => {
    const quoted = (fact: string) => [{ fact, value: 4, from: 'card', at: 0, quote: null }] as const;
    const told = { ...settled, evidence: [...quoted('mutualConnections'), ...quoted('field.own')] };
    const same = { ...plus, evidence: quoted('field.own') };
    const more = { ...small, evidence: [...quoted('field.own'), ...quoted('followsYou')] };
    expect(strongestReasons({ reasons: [told, same, more], verdict: 'accept' }, 'person')).toEqual([
      told,
      more,
    ]);
  });

  it('are only gates’ for what is not a person', () => {
    expect(strongestReasons({ reasons: [settled, plus], verdict: 'accept' }, 'newsletter')).toEqual([
      settled,
    ]);
  });
});

it.each([
  [settled, 'gate'],
  [plus, 'for'],
  [minus, 'against'],
  [nothing, 'neither'],
])('$rule speaks %s', (reason, direction) => {
  expect(directionOf(reason)).toBe(direction);
});
