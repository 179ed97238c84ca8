import type { FactTable } from './fact.ts';

const logged = { from: 'log', settledBy: 'log' } as const;
const several = { type: 'number', unit: 'count', min: 0, max: null, integer: true, ...logged } as const;
const minutes = { type: 'number', unit: 'minutes', min: 0, max: null, integer: false, ...logged } as const;
const daysAgo = { type: 'number', unit: 'days', min: 0, max: null, integer: false, ...logged } as const;

/**
 * What your own logs hold: conversations, exchanges on other networks, events, replies. `conversation.count` and the facts
 * after it speak of conversations with a confirmed match only; for a possible match they are as if there were none.
 */
export const logFacts = {
  'conversation.match': {
    type: 'enum',
    values: ['none', 'possible', 'confirmed'],
    ...logged,
    param: 'match',
    flips: ['confirmed'],
  },
  'conversation.count': { ...several, param: 'conversations', flips: { step: 1, near: 1 } },
  'conversation.longestMinutes': { ...minutes, param: 'minutes', flips: { step: 1, near: 10 } },
  'conversation.totalMinutes': { ...minutes, param: 'totalMinutes', flips: { step: 1, near: 20 } },
  'conversation.daysSinceLast': {
    ...daysAgo,
    param: 'days',
    dateParam: 'date',
    flips: { step: 1, near: 180 },
  },
  'conversation.met': { type: 'boolean', ...logged, flips: [true] },
  'conversation.refused': { type: 'boolean', ...logged },
  'conversation.channels': { type: 'text', ...logged, param: 'channels' },
  'interaction.count': { ...several, param: 'interactions', flips: { step: 1, near: 2 } },
  'interaction.daysSinceLast': { ...daysAgo, param: 'interactionDays', dateParam: 'interactedOn' },
  'event.bothAttended': { type: 'boolean', from: 'log', settledBy: 'import', flips: [true] },
  'reply.state': {
    type: 'enum',
    values: ['none', 'asked', 'answered'],
    ...logged,
    param: 'replyState',
  },
  'reply.waitingDays': {
    ...daysAgo,
    param: 'waitingDays',
    dateParam: 'askedOn',
    flips: { step: 1, near: 7 },
  },
} as const satisfies FactTable;
