import type { Policy } from '../policy.ts';
import { standardTemplates } from '../templates/index.ts';
import { note, stranger } from './case-facts.ts';
import { honestNote, noWords } from './conditions.ts';
import { casesCome, example } from './examples.ts';
import { carefulOpeningGates, otherwise, talkedGate } from './gates.ts';
import { rankingRules, themeCaps, usualBands } from './rules.ts';

/** Connects where somebody has taken the small trouble to say why. */
export const considered: Policy = {
  schema: 1,
  id: 'considered',
  version: 1,
  title: { key: 'preset_considered_title' },
  summary: { key: 'preset_considered_summary' },
  preset: null,
  gates: [
    ...carefulOpeningGates,
    talkedGate,
    { id: 'pitch', when: { fact: 'note.kind', is: 'pitch' }, verdict: 'decline', say: { key: 'gate_pitch' } },
    {
      id: 'reason',
      when: {
        all: [
          honestNote,
          {
            any: [
              { fact: 'note.givesReason', is: true },
              { fact: 'note.saysWhereMet', is: true },
            ],
          },
        ],
      },
      verdict: 'accept',
      say: { key: 'gate_reason' },
    },
    { id: 'no-words', when: noWords, verdict: 'decline', say: { key: 'gate_no_words_never_met' } },
    otherwise('reply', 'gate_no_reason_yet', ['three-questions']),
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
      cannedNote: 'decline',
      strangerUnopened: 'decline',
      notAPerson: 'decline',
      hollowProfile: 'decline',
      flattery: 'reply',
      pitch: 'decline',
      vagueProposal: 'reply',
      falseClaim: 'reply',
      commonEmployer: 'decline',
      metOnline: 'decline',
      askedSilent: 'decline',
      answered: 'wait',
      topicWords: 'decline',
      possibleMatch: 'wait',
      newsletter: 'wait',
      blocked: 'decline',
    }),
    example('whereMetUnopened', { ...stranger, ...note('personal', { saysWhereMet: true }) }, 'accept'),
    example(
      'falseClaimWithReason',
      {
        ...stranger,
        ...note('personal', { givesReason: true, claimsSharedEmployer: true, falseClaim: true }),
      },
      'reply',
    ),
    example('unreadNote', stranger, { leans: 'reply' }),
  ],
};
