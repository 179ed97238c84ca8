import type { Condition, Policy } from '../policy.ts';
import { standardTemplates } from '../templates/index.ts';
import { fullProfile, hollowProfile, note, stranger, talkedTo } from './case-facts.ts';
import { notAPerson, talked } from './conditions.ts';
import { casesCome, example } from './examples.ts';
import { askedGate, carefulOpeningGates, otherwise, talkedGate } from './gates.ts';
import {
  contextFirstCaps,
  falseClaimRule,
  messageRules,
  profileRules,
  relationshipRules,
  usualBands,
} from './rules.ts';

const threeYears = 3 * 365;

const noPhoto: Condition = {
  any: [
    { fact: 'photo', is: false },
    { fact: 'profile.photo', is: false },
  ],
};

const inactive: Condition = {
  any: [
    { fact: 'profile.active', is: false },
    { fact: 'profile.daysSinceActivity', atLeast: 365 },
  ],
};

/** No person behind it, or a person who has taken no trouble with it: at least three of the signs. */
const hollow: Condition = {
  any: [
    notAPerson,
    {
      atLeast: 3,
      of: [
        noPhoto,
        { fact: 'profile.connections', atMost: 49 },
        { fact: 'profile.skills', atMost: 0 },
        { fact: 'profile.recommendations', atMost: 0 },
        inactive,
      ],
    },
  ],
};

const workedTogetherLongAgo: Condition = {
  all: [
    { fact: 'common.employer', is: true },
    { fact: 'common.yearsSince', atLeast: 3 },
  ],
};

/** Lets people down gently: an answer for everybody, with an opening in it. */
export const casualLetdown: Policy = {
  schema: 1,
  id: 'casual-letdown',
  version: 1,
  title: { key: 'preset_casual_letdown_title' },
  summary: { key: 'preset_casual_letdown_summary' },
  preset: null,
  gates: [
    ...carefulOpeningGates,
    {
      ...talkedGate,
      when: {
        all: [
          talked,
          {
            any: [
              { fact: 'conversation.count', atLeast: 2 },
              { fact: 'conversation.daysSinceLast', within: threeYears },
            ],
          },
        ],
      },
    },
    askedGate,
    { id: 'hollow-profile', when: hollow, verdict: 'decline', say: { key: 'gate_hollow_profile' } },
    {
      id: 'long-ago',
      when: { any: [talked, workedTogetherLongAgo] },
      verdict: 'reply',
      say: { key: 'gate_long_ago' },
      templates: ['seen-your-request', 'help-me-remember'],
    },
    otherwise('reply', 'gate_let_down', ['seen-your-request']),
  ],
  caps: contextFirstCaps,
  rules: [
    // LinkedIn removes old invitations in time, so the oldest come first.
    {
      id: 'oldest-first',
      group: 'context',
      curve: {
        fact: 'age',
        points: [
          [0, 0],
          [180, 30],
        ],
      },
      say: { key: 'rule_oldest_first', with: ['age'], without: 'rule_oldest_first_open' },
    },
    ...relationshipRules,
    ...messageRules,
    falseClaimRule,
    ...profileRules,
  ],
  bands: usualBands,
  whenUncertain: 'lean',
  templates: standardTemplates,
  examples: [
    ...casesCome({
      talkUnopened: 'accept',
      briefTalk: 'accept',
      personalNote: 'reply',
      cannedNote: 'reply',
      strangerUnopened: { leans: 'reply' },
      notAPerson: 'decline',
      hollowProfile: 'decline',
      flattery: 'reply',
      pitch: 'reply',
      vagueProposal: 'reply',
      falseClaim: 'reply',
      commonEmployer: 'reply',
      metOnline: 'reply',
      askedSilent: 'wait',
      answered: 'wait',
      topicWords: 'reply',
      possibleMatch: 'wait',
      newsletter: 'wait',
      blocked: 'decline',
    }),
    example(
      'oneTalkFourYearsAgo',
      { ...stranger, ...fullProfile, ...note('none'), ...talkedTo({ minutes: 30, daysAgo: 1500 }) },
      'reply',
    ),
    example(
      'twoTalksFourYearsAgo',
      { ...stranger, ...note('none'), ...talkedTo({ minutes: 30, daysAgo: 1500 }), 'conversation.count': 2 },
      'accept',
    ),
    example(
      'twoHollowSigns',
      { ...stranger, ...fullProfile, ...note('none'), 'profile.skills': 0, 'profile.recommendations': 0 },
      'reply',
    ),
    example(
      'threeHollowSigns',
      {
        ...stranger,
        ...fullProfile,
        ...note('none'),
        'profile.skills': 0,
        'profile.recommendations': 0,
        'profile.connections': 49,
      },
      'decline',
    ),
    example(
      'askedAndHollow',
      { ...stranger, ...hollowProfile, ...note('none'), 'reply.state': 'asked', 'reply.waitingDays': 40 },
      'wait',
    ),
  ],
};
