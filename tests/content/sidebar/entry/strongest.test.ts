import { describe, expect, it } from 'vitest';
import { directionOf, strongestLines } from '../../../../src/content/sidebar/entry/strongest.ts';
import { gate, missing, rule } from '../../../gallery/samples/suggestions.ts';

const settled = gate('gate', 'Settled.', 'accept');
const [plus, minus, small, nothing] = [
  rule('+12', '', 12),
  rule('-9', '', -9),
  rule('+2', '', 2),
  rule('0', '', 0),
];
const profile = [missing('profile.about')];
const log = [missing('conversation.match', 'log')];

describe('the two lines that say most', () => {
  it.each([
    ['the strongest two', [plus, minus, small], [], ['+12', '-9']],
    ['the gate first', [settled, plus, minus], profile, ['gate', '+12']],
    ['the unopened profile beside the only reason', [plus], profile, ['+12', '?']],
    ['the unopened profile before what counted nothing', [nothing], profile, ['?', '0']],
    ['what counted nothing when there is nothing else', [nothing], log, ['0']],
    ['nothing', [], log, []],
  ] as const)('are %s', (_, reasons, unknown, names) => {
    const lines = strongestLines({ reasons, missing: unknown }, 'person');
    expect(lines.map((line) => ('reason' in line ? line.reason.rule : '?'))).toEqual(names);
  });

  it('are only gates’ for what is not a person', () => {
    expect(strongestLines({ reasons: [settled, plus], missing: profile }, 'newsletter')).toEqual([
      { reason: settled },
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
