import type { Policy } from '../policy.ts';
import { standardTemplates } from '../templates/index.ts';
import { fullProfile, note, stranger } from './case-facts.ts';
import { commonPast, honestNote } from './conditions.ts';
import { casesCome, example } from './examples.ts';
import { carefulOpeningGates, otherwise, talkedGate } from './gates.ts';
import { rankingRules, themeCaps, usualBands } from './rules.ts';

/** Looks for a reason to connect, one step after the other, before declining. */
export const stepByStep: Policy = {
  schema: 1,
  id: 'step-by-step',
  version: 1,
  title: { key: 'preset_step_by_step_title' },
  summary: { key: 'preset_step_by_step_summary' },
  preset: null,
  gates: [
    ...carefulOpeningGates,
    talkedGate,
    {
      id: 'sensible-note',
      when: honestNote,
      verdict: 'accept',
      say: { key: 'gate_sensible_note' },
      templates: ['welcome'],
    },
    { id: 'common-past', when: commonPast, verdict: 'accept', say: { key: 'gate_common_past_names_change' } },
    {
      id: 'met-online',
      when: { fact: 'interaction.count', atLeast: 1 },
      verdict: 'accept',
      say: { key: 'gate_met_online' },
    },
    {
      id: 'intriguing-profile',
      when: {
        any: [
          { fact: 'words.topic', is: true },
          { fact: 'common.industry', is: true },
        ],
      },
      verdict: 'reply',
      say: { key: 'gate_intriguing_profile' },
      templates: ['what-do-you-hope'],
    },
    otherwise('decline', 'gate_no_step_left'),
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
      strangerUnopened: { leans: 'decline' },
      notAPerson: 'decline',
      hollowProfile: 'decline',
      flattery: 'decline',
      pitch: 'decline',
      vagueProposal: 'decline',
      falseClaim: 'decline',
      commonEmployer: 'accept',
      metOnline: 'accept',
      askedSilent: 'decline',
      answered: 'wait',
      topicWords: 'reply',
      possibleMatch: 'wait',
      newsletter: 'wait',
      blocked: 'decline',
    }),
    example('sensibleNoteUnopened', { ...stranger, ...note('personal', { givesReason: true }) }, 'accept'),
    example('metOnlineUnopened', { ...stranger, ...note('none'), 'interaction.count': 1 }, 'accept'),
    example('topicInHeadline', { ...stranger, ...note('none'), 'words.topic': true }, { leans: 'reply' }),
    example(
      'sameIndustry',
      { ...stranger, ...fullProfile, ...note('pitch', { pitch: 0.8 }), 'common.industry': true },
      'reply',
    ),
  ],
};
