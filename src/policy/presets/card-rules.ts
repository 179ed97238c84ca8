import type { Rule } from '../policy.ts';
import { notAPerson } from './conditions.ts';
import { falseClaimRule, messageRules, relationshipRules } from './rules.ts';

/** What there is between the two of you: as in the other presets, but nobody in common counts against. */
const relationship: readonly Rule[] = [
  ...relationshipRules.filter(({ id }) => id !== 'mutual-connections'),
  {
    id: 'mutual-connections',
    group: 'relationship',
    curve: {
      fact: 'mutualConnections',
      points: [
        [0, -15],
        [1, -4],
        [3, 2],
        [10, 12],
      ],
    },
    say: {
      key: 'rule_mutual_connections',
      with: ['mutualConnections'],
      without: 'rule_mutual_connections_open',
    },
  },
  {
    id: 'worked-there-too',
    group: 'relationship',
    when: { fact: 'employer.own', is: 'earlier' },
    points: 12,
    say: { key: 'rule_former_employer', quote: ['employer.own'] },
  },
  {
    id: 'employer-connections',
    group: 'relationship',
    curve: {
      fact: 'employer.connections',
      points: [
        [0, 0],
        [1, 3],
        [5, 8],
      ],
    },
    say: {
      key: 'rule_employer_connections',
      with: ['employer.connections'],
      without: 'rule_employer_connections_open',
    },
  },
];

/** The trade that the headline names, beside yours. */
const context: readonly Rule[] = [
  {
    id: 'your-field',
    group: 'context',
    when: { fact: 'field.own', is: true },
    points: 16,
    say: { key: 'rule_your_field', quote: ['field.own'] },
  },
  {
    id: 'near-field',
    group: 'context',
    when: { all: [{ fact: 'field.near', is: true }, { not: { fact: 'field.own', is: true } }] },
    points: 7,
    say: { key: 'rule_near_field', quote: ['field.near'] },
  },
  {
    id: 'role-connections',
    group: 'context',
    curve: {
      fact: 'role.connections',
      points: [
        [0, 0],
        [3, 2],
        [15, 6],
      ],
    },
    say: { key: 'rule_role_connections', with: ['role.connections'], without: 'rule_role_connections_open' },
  },
  {
    id: 'topic-words',
    group: 'context',
    when: { fact: 'words.topic', is: true },
    points: 8,
    say: { key: 'rule_topic_words', quote: ['words.topic'] },
  },
  {
    id: 'unwanted-words',
    group: 'context',
    when: { fact: 'words.unwanted', is: true },
    points: -12,
    say: { key: 'rule_unwanted_words', quote: ['words.unwanted'] },
  },
];

/** What speaks against the person or the profile; a full profile is no reason to connect, an empty one is one not to. */
const profile: readonly Rule[] = [
  {
    id: 'empty-profile',
    group: 'profile',
    curve: {
      fact: 'profile.completeness',
      points: [
        [20, -12],
        [60, 0],
      ],
    },
    say: { key: 'rule_completeness', with: ['profile.completeness'], without: 'rule_completeness_open' },
  },
  {
    id: 'person-in-doubt',
    group: 'profile',
    when: { any: [{ fact: 'person.likeness', is: 'doubtful' }, notAPerson] },
    points: -12,
    say: { key: 'rule_person_in_doubt', quote: ['person.likeness'] },
  },
  {
    id: 'decorated-name',
    group: 'profile',
    when: { fact: 'name.decorated', is: true },
    points: -15,
    say: { key: 'rule_decorated_name', quote: ['name.decorated'] },
  },
];

/** What the presets that decide by the card count where no gate decides, and rank by where one does. */
export const cardRules: readonly Rule[] = [
  ...relationship,
  ...messageRules,
  falseClaimRule,
  ...context,
  ...profile,
];

/** How far each theme may move the score in these presets. */
export const cardCaps = { relationship: 30, message: 20, profile: 15, context: 20 } as const;
