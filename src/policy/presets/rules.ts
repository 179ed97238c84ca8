import type { Rule, Wording } from '../policy.ts';
import { commonPast, falseClaim, notAPerson, ownWords, personalNote, talked } from './conditions.ts';

const tenMinutes = { fact: 'conversation.longestMinutes', atLeast: 10 } as const;

/** How long and when you talked; `without`: what to say while there is nothing to tell. */
const sayTalk = (without: string): Wording => ({
  key: 'rule_talk',
  with: ['conversation.longestMinutes', 'conversation.daysSinceLast'],
  without,
});

/** What there is between the two of you. */
export const relationshipRules: readonly Rule[] = [
  {
    id: 'long-talk',
    group: 'relationship',
    when: { all: [talked, tenMinutes] },
    points: 30,
    say: sayTalk('rule_long_talk_sometime'),
  },
  {
    id: 'short-talk',
    group: 'relationship',
    when: { all: [talked, { not: tenMinutes }] },
    points: 15,
    say: sayTalk('rule_short_talk_sometime'),
  },
  {
    id: 'shared-past',
    group: 'relationship',
    when: commonPast,
    points: 12,
    say: { key: 'rule_shared_past' },
  },
  {
    id: 'online-contact',
    group: 'relationship',
    when: { fact: 'interaction.count', atLeast: 1 },
    points: 8,
    say: { key: 'rule_online_contact' },
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
    say: {
      key: 'rule_mutual_connections',
      with: ['mutualConnections'],
      without: 'rule_mutual_connections_open',
    },
  },
];

/** What the note says. */
export const messageRules: readonly Rule[] = [
  {
    id: 'personal-note',
    group: 'message',
    when: personalNote,
    points: 15,
    say: { key: 'rule_personal_note' },
  },
  {
    id: 'place-named',
    group: 'message',
    when: { all: [ownWords, { fact: 'note.saysWhereMet', is: true }] },
    points: 10,
    say: { key: 'rule_place_named' },
  },
  {
    id: 'question-asked',
    group: 'message',
    when: { all: [ownWords, { fact: 'note.question', is: true }] },
    points: 3,
    say: { key: 'rule_question_asked' },
  },
  {
    id: 'generic-note',
    group: 'message',
    when: { fact: 'note.kind', is: 'generic' },
    points: -3,
    say: { key: 'rule_generic_note' },
  },
  {
    id: 'praise',
    group: 'message',
    when: { fact: 'note.kind', is: 'flattery' },
    points: -6,
    say: { key: 'rule_praise' },
  },
  {
    id: 'pitch-strength',
    group: 'message',
    curve: {
      fact: 'note.pitch',
      points: [
        [0, 0],
        [1, -20],
      ],
    },
    when: ownWords,
    say: { key: 'rule_pitch_strength' },
  },
];

/** Takes back what a note with a false claim has gained, where no gate settles it. */
export const falseClaimRule: Rule = {
  id: 'contradicted-claim',
  group: 'message',
  when: falseClaim,
  points: -25,
  say: { key: 'rule_contradicted_claim' },
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
    say: { key: 'rule_completeness', with: ['profile.completeness'], without: 'rule_completeness_open' },
  },
  {
    id: 'verified',
    group: 'profile',
    when: { fact: 'verified', is: true },
    points: 4,
    say: { key: 'rule_verified' },
  },
  {
    id: 'person-in-doubt',
    group: 'profile',
    when: { any: [{ fact: 'person.likeness', is: 'doubtful' }, notAPerson] },
    points: -15,
    say: { key: 'rule_person_in_doubt' },
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

/** For presets that put one thing first: its 30 points outweigh all the rest, and nobody's score hits the end at 100. */
export const contextFirstCaps = { relationship: 8, message: 4, profile: 4, context: 30 } as const;

/** What the presets whose gates decide rank by: relationship, message, profile and context, and false claims against them. */
export const rankingRules: readonly Rule[] = [
  ...relationshipRules,
  ...messageRules,
  falseClaimRule,
  ...profileRules,
  ...contextRules,
];

/** Where the points alone would say accept, and where decline. */
export const usualBands = { accept: 70, decline: 30 } as const;
