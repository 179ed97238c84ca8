import type { Gate } from '../policy.ts';
import { always, asked, askedSince, notAPerson, talked } from './conditions.ts';

/** Your own lists come first, in every preset. */
const lists: readonly Gate[] = [
  {
    id: 'blocked',
    when: { fact: 'list.state', is: 'blocked' },
    verdict: 'decline',
    say: { key: 'gate_blocked' },
    templates: [],
  },
  {
    id: 'allowed',
    when: { fact: 'list.state', is: 'allowed' },
    verdict: 'accept',
    say: { key: 'gate_allowed' },
  },
];

const otherKinds = ['company', 'school', 'group', 'event', 'newsletter', 'other'] as const;

/**
 * Invitations that are not from person to person wait. Ahead of that stands one gate a kind that declines it, switched
 * off: `enabled` is the one-click switch.
 */
const kinds: readonly Gate[] = [
  ...otherKinds.map(
    (kind): Gate => ({
      id: `decline-${kind}`,
      when: { fact: 'kind', is: kind },
      verdict: 'decline',
      say: { key: `gate_decline_${kind}` },
      templates: [],
      enabled: false,
    }),
  ),
  {
    id: 'not-personal',
    when: { fact: 'kind', isNot: 'person' },
    verdict: 'wait',
    say: { key: 'gate_not_personal' },
    templates: [],
  },
];

/** What you have to weigh yourself: an answer that came in, and a name in your log that may be somebody else's. */
const yoursToWeigh: readonly Gate[] = [
  {
    id: 'answered',
    when: { fact: 'reply.state', is: 'answered' },
    verdict: 'wait',
    say: { key: 'gate_answered' },
    templates: ['thanks-for-answer'],
  },
  {
    id: 'possible-match',
    when: { fact: 'conversation.match', is: 'possible' },
    verdict: 'wait',
    say: { key: 'gate_possible_match' },
    templates: ['help-me-remember'],
  },
];

/** How the presets that accept every person begin: your lists, then what is no personal invitation. */
export const openingGates: readonly Gate[] = [...lists, ...kinds];

/** How the other presets begin: {@link openingGates}, then what only you can weigh. */
export const carefulOpeningGates: readonly Gate[] = [...openingGates, ...yoursToWeigh];

/** A conversation with this very person is in the log; that is enough. */
export const talkedGate: Gate = {
  id: 'conversation-logged',
  when: talked,
  verdict: 'accept',
  say: {
    key: 'gate_talked',
    with: ['conversation.count', 'conversation.longestMinutes', 'conversation.daysSinceLast'],
    without: 'gate_talked_sometime',
  },
};

/** Your question is still open. */
export const askedGate: Gate = {
  id: 'asked',
  when: asked,
  verdict: 'wait',
  say: { key: 'gate_asked', with: ['reply.waitingDays'], without: 'gate_asked_sometime' },
  templates: [],
};

/** You asked so many days ago and have heard nothing: that is an answer, too. */
export const askedInVainGate = (days: number): Gate => ({
  id: 'asked-in-vain',
  when: askedSince(days),
  verdict: 'decline',
  say: { key: 'gate_asked_in_vain', with: ['reply.waitingDays'], without: 'gate_asked_in_vain_sometime' },
});

/** A business, a slogan, a bot. */
export const notAPersonGate: Gate = {
  id: 'not-a-person',
  when: notAPerson,
  verdict: 'decline',
  say: { key: 'gate_not_a_person' },
  templates: [],
};

/** Perhaps no person. */
export const doubtfulGate: Gate = {
  id: 'doubtful-person',
  when: { fact: 'person.likeness', is: 'doubtful' },
  verdict: 'wait',
  say: { key: 'gate_doubtful_person' },
  templates: [],
};

/** What is no person is declined; what may be none waits. */
export const personGates: readonly Gate[] = [notAPersonGate, doubtfulGate];

/** The last gate of a preset: what none before it has settled. */
export const otherwise = (verdict: Gate['verdict'], say: string, templates?: readonly string[]): Gate => ({
  id: 'otherwise',
  when: always,
  verdict,
  say: { key: say },
  ...(templates && { templates }),
});
