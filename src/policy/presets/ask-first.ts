import type { Policy } from '../policy.ts';
import { standardTemplates } from '../templates/index.ts';
import { note, stranger } from './case-facts.ts';
import { askedSince, honestNote } from './conditions.ts';
import { casesCome, example } from './examples.ts';
import { askedGate, carefulOpeningGates, otherwise, talkedGate } from './gates.ts';
import { rankingRules, themeCaps, usualBands } from './rules.ts';

/** Answers nearly everybody with a question, and leaves it to them to reply. */
export const askFirst: Policy = {
  schema: 1,
  id: 'ask-first',
  version: 1,
  title: { key: 'preset_ask_first_title' },
  summary: { key: 'preset_ask_first_summary' },
  preset: null,
  gates: [
    ...carefulOpeningGates,
    talkedGate,
    {
      id: 'common-ground',
      when: {
        all: [
          honestNote,
          {
            any: [
              { fact: 'note.sharedInterest', is: true },
              { fact: 'note.claimsSharedEmployer', is: true },
            ],
          },
        ],
      },
      verdict: 'accept',
      say: { key: 'gate_common_ground' },
    },
    {
      id: 'asked-in-vain',
      when: askedSince(14),
      verdict: 'decline',
      say: { key: 'gate_asked_in_vain', with: ['reply.waitingDays'], without: 'gate_asked_in_vain_sometime' },
      templates: ['not-an-open-networker'],
    },
    askedGate,
    otherwise('reply', 'gate_ask_how', ['how-do-we-know']),
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
      personalNote: 'accept',
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
      askedSilent: 'decline',
      answered: 'wait',
      topicWords: 'reply',
      possibleMatch: 'wait',
      newsletter: 'wait',
      blocked: 'decline',
    }),
    example(
      'askedThirteenDays',
      { ...stranger, ...note('none'), 'reply.state': 'asked', 'reply.waitingDays': 13 },
      'wait',
    ),
    example(
      'askedFourteenDays',
      { ...stranger, ...note('none'), 'reply.state': 'asked', 'reply.waitingDays': 14 },
      'decline',
    ),
    example(
      'reasonWithoutCommonGround',
      { ...stranger, ...note('personal', { givesReason: true }) },
      'reply',
    ),
    example('trueClaim', { ...stranger, ...note('personal', { claimsSharedEmployer: true }) }, 'accept'),
  ],
};
