import type { Policy } from '../policy.ts';
import { standardTemplates } from '../templates/index.ts';
import { note, stranger, talkedTo } from './case-facts.ts';
import { askedSince, talked } from './conditions.ts';
import { casesCome, example } from './examples.ts';
import { askedGate, carefulOpeningGates, otherwise } from './gates.ts';
import { rankingRules, themeCaps, usualBands } from './rules.ts';

/** Connects with people met in person or by phone: coffee for those who live near, a call for the others. */
export const meetFirst: Policy = {
  schema: 1,
  id: 'meet-first',
  version: 1,
  title: { key: 'preset_meet_first_title' },
  summary: { key: 'preset_meet_first_summary' },
  preset: null,
  gates: [
    ...carefulOpeningGates,
    {
      id: 'met',
      when: { all: [talked, { fact: 'conversation.met', is: true }] },
      verdict: 'accept',
      say: { key: 'gate_met', with: ['conversation.daysSinceLast'], without: 'gate_met_sometime' },
    },
    {
      id: 'asked-in-vain',
      when: askedSince(21),
      verdict: 'decline',
      say: { key: 'gate_asked_in_vain', with: ['reply.waitingDays'], without: 'gate_asked_in_vain_sometime' },
      templates: ['not-an-open-networker'],
    },
    askedGate,
    {
      id: 'coffee',
      when: { fact: 'common.place', is: true },
      verdict: 'reply',
      say: { key: 'gate_coffee' },
      templates: ['coffee', 'call'],
    },
    otherwise('reply', 'gate_call', ['call', 'coffee']),
  ],
  caps: themeCaps,
  rules: rankingRules,
  bands: usualBands,
  whenUncertain: 'lean',
  templates: standardTemplates,
  examples: [
    ...casesCome({
      talkUnopened: 'accept',
      briefTalk: 'accept',
      personalNote: 'reply',
      cannedNote: 'reply',
      strangerUnopened: 'reply',
      notAPerson: 'reply',
      hollowProfile: 'reply',
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
      'onlyWritten',
      { ...stranger, ...note('none'), ...talkedTo({ minutes: 20, daysAgo: 5 }), 'conversation.met': false },
      'reply',
    ),
    example('neighbour', { ...stranger, ...note('none'), 'common.place': true }, 'reply'),
    example(
      'askedTwentyOneDays',
      { ...stranger, ...note('none'), 'reply.state': 'asked', 'reply.waitingDays': 21 },
      'decline',
    ),
  ],
};
