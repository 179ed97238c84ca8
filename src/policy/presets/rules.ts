import type { Rule } from '../policy.ts';
import { commonPast, falseClaim, notAPerson, ownWords, personalNote, talked } from './conditions.ts';

const tenMinutes = { fact: 'conversation.longestMinutes', atLeast: 10 } as const;

/** What there is between the two of you. */
export const relationshipRules: readonly Rule[] = [
  {
    id: 'long-conversation',
    group: 'relationship',
    when: { all: [talked, tenMinutes] },
    points: 30,
    say: { key: 'rule_long_conversation' },
  },
  {
    id: 'short-conversation',
    group: 'relationship',
    when: { all: [talked, { not: tenMinutes }] },
    points: 15,
    say: { key: 'rule_short_conversation' },
  },
  {
    id: 'common-past',
    group: 'relationship',
    when: commonPast,
    points: 12,
    say: { key: 'rule_common_past' },
  },
  {
    id: 'met-online',
    group: 'relationship',
    when: { fact: 'interaction.count', atLeast: 1 },
    points: 8,
    say: { key: 'rule_met_online' },
  },
  {
    id: 'mutual-connections',
    group: 'relationship',
    curve: {
      fact: 'mutualConnections',
      points: [
        [0, 0],
        [5, 5],
        [25, 15],
      ],
    },
    say: { key: 'rule_mutual_connections' },
  },
];

/** What the note says. None at all counts neither way: most people can no longer write one. */
export const messageRules: readonly Rule[] = [
  {
    id: 'personal-note',
    group: 'message',
    when: personalNote,
    points: 15,
    say: { key: 'rule_personal_note' },
  },
  {
    id: 'says-where-met',
    group: 'message',
    when: { all: [ownWords, { fact: 'note.saysWhereMet', is: true }] },
    points: 10,
    say: { key: 'rule_says_where_met' },
  },
  {
    id: 'asks-question',
    group: 'message',
    when: { all: [ownWords, { fact: 'note.question', is: true }] },
    points: 3,
    say: { key: 'rule_asks_question' },
  },
  {
    id: 'generic-note',
    group: 'message',
    when: { fact: 'note.kind', is: 'generic' },
    points: -3,
    say: { key: 'rule_generic_note' },
  },
  {
    id: 'flattery',
    group: 'message',
    when: { fact: 'note.kind', is: 'flattery' },
    points: -6,
    say: { key: 'rule_flattery' },
  },
  {
    id: 'pitch',
    group: 'message',
    curve: {
      fact: 'note.pitch',
      points: [
        [0, 0],
        [1, -20],
      ],
    },
    when: ownWords,
    say: { key: 'rule_pitch' },
  },
  {
    id: 'no-note',
    group: 'message',
    when: { fact: 'note.kind', is: 'none' },
    points: 0,
    say: { key: 'rule_no_note' },
  },
];

/** Takes back what a note with a false claim has gained, where no gate settles it. */
export const falseClaimRule: Rule = {
  id: 'false-claim',
  group: 'message',
  when: falseClaim,
  points: -25,
  say: { key: 'rule_false_claim' },
};

/** How much of a person the profile shows. */
export const profileRules: readonly Rule[] = [
  {
    id: 'completeness',
    group: 'profile',
    curve: {
      fact: 'profile.completeness',
      points: [
        [20, -12],
        [60, 0],
        [90, 8],
      ],
    },
    say: { key: 'rule_completeness' },
  },
  {
    id: 'verified',
    group: 'profile',
    when: { fact: 'verified', is: true },
    points: 4,
    say: { key: 'rule_verified' },
  },
  {
    id: 'doubtful-person',
    group: 'profile',
    when: { any: [{ fact: 'person.likeness', is: 'doubtful' }, notAPerson] },
    points: -15,
    say: { key: 'rule_doubtful_person' },
  },
];

/** Your own words and your place. */
export const contextRules: readonly Rule[] = [
  {
    id: 'topic-words',
    group: 'context',
    when: { fact: 'words.topic', is: true },
    points: 8,
    say: { key: 'rule_topic_words' },
  },
  {
    id: 'unwanted-words',
    group: 'context',
    when: { fact: 'words.unwanted', is: true },
    points: -10,
    say: { key: 'rule_unwanted_words' },
  },
  {
    id: 'same-place',
    group: 'context',
    when: { fact: 'common.place', is: true },
    points: 3,
    say: { key: 'rule_same_place' },
  },
];

/** How far each theme may move the score, so that none of them decides alone. */
export const themeCaps = { relationship: 30, message: 20, profile: 15, context: 10 } as const;

/** What the presets whose gates decide rank by: everything `balanced` counts, and false claims against it. */
export const rankingRules: readonly Rule[] = [
  ...relationshipRules,
  ...messageRules,
  falseClaimRule,
  ...profileRules,
  ...contextRules,
];

/** Where the points alone would say accept, and where decline. */
export const usualBands = { accept: 70, decline: 30 } as const;
