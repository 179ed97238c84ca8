import type { Condition, Gate, Group, PointsRule, Policy } from '../../src/policy/index.ts';

const say = { text: 'x' };

const gate = (id: string, when: Condition, verdict: Gate['verdict']): Gate => ({ id, when, verdict, say });

const rule = (id: string, group: Group, when: Condition, points: number): PointsRule => ({
  id,
  group,
  when,
  points,
  say,
});

const confirmed: Condition = { fact: 'conversation.match', is: 'confirmed' };
const personal: Condition = { fact: 'note.kind', is: 'personal' };

/**
 * Twenty rules (five that settle it alone, fifteen that count) as all sides of the comparison get them: of every type of
 * fact and every way to combine, but without curves, which the others do not have.
 */
export const twentyRules: Policy = {
  schema: 1,
  id: 'twenty-rules',
  version: 1,
  title: { text: 'Twenty rules' },
  summary: { text: 'For measuring.' },
  preset: null,
  gates: [
    gate('blocked', { fact: 'list.state', is: 'blocked' }, 'decline'),
    gate('allowed', { fact: 'list.state', is: 'allowed' }, 'accept'),
    gate('other-kind', { fact: 'kind', isNot: 'person' }, 'wait'),
    gate('false-claim', { all: [personal, { fact: 'note.falseClaim', is: true }] }, 'decline'),
    gate(
      'asked',
      { all: [{ fact: 'reply.state', is: 'asked' }, { not: { fact: 'reply.waitingDays', atLeast: 14 } }] },
      'wait',
    ),
  ],
  caps: { relationship: 30, message: 20, profile: 15, context: 10 },
  rules: [
    rule(
      'long-talk',
      'relationship',
      { all: [confirmed, { fact: 'conversation.longestMinutes', atLeast: 10 }] },
      30,
    ),
    rule(
      'short-talk',
      'relationship',
      { all: [confirmed, { not: { fact: 'conversation.longestMinutes', atLeast: 10 } }] },
      15,
    ),
    rule(
      'common-past',
      'relationship',
      {
        any: [
          { fact: 'common.employer', is: true },
          { fact: 'common.school', is: true },
        ],
      },
      12,
    ),
    rule('met-online', 'relationship', { fact: 'interaction.count', atLeast: 1 }, 8),
    rule('some-mutual', 'relationship', { fact: 'mutualConnections', atLeast: 5 }, 5),
    rule('many-mutual', 'relationship', { fact: 'mutualConnections', atLeast: 25 }, 10),
    rule('personal-note', 'message', personal, 15),
    rule('where-met', 'message', { all: [personal, { fact: 'note.saysWhereMet', is: true }] }, 10),
    rule(
      'flattery',
      'message',
      {
        any: [
          { fact: 'note.kind', is: 'flattery' },
          { fact: 'note.kind', is: 'generic' },
        ],
      },
      -6,
    ),
    rule('pitch', 'message', { fact: 'note.pitch', atLeast: 0.6 }, -20),
    rule('hollow', 'profile', { fact: 'profile.completeness', atMost: 40 }, -12),
    rule('full', 'profile', { fact: 'profile.completeness', atLeast: 80 }, 6),
    rule('verified', 'profile', { fact: 'verified', is: true }, 4),
    rule('own-topic', 'context', { fact: 'words.topic', is: true }, 8),
    rule(
      'unwanted',
      'context',
      {
        all: [
          { fact: 'words.unwanted', is: true },
          { fact: 'words.client', is: false },
        ],
      },
      -10,
    ),
  ],
  bands: { accept: 70, decline: 30 },
  whenUncertain: 'lean',
  templates: [],
  examples: [],
};
