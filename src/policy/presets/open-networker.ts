import type { Policy } from '../policy.ts';
import { standardTemplates } from '../templates/index.ts';
import { hollowProfile, note, quietLogs, stranger } from './case-facts.ts';
import { casesCome, example } from './examples.ts';
import { openingGates, otherwise, personGates } from './gates.ts';
import { rankingRules, themeCaps, usualBands } from './rules.ts';

/** Accepts everybody who is a person, with or without a note. */
export const openNetworker: Policy = {
  schema: 1,
  id: 'open-networker',
  version: 1,
  title: { key: 'preset_open_networker_title' },
  summary: { key: 'preset_open_networker_summary' },
  preset: null,
  gates: [...openingGates, ...personGates, otherwise('accept', 'gate_everybody')],
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
      cannedNote: 'accept',
      strangerUnopened: 'accept',
      notAPerson: 'decline',
      hollowProfile: 'wait',
      flattery: 'accept',
      pitch: 'accept',
      vagueProposal: 'accept',
      falseClaim: 'accept',
      commonEmployer: 'accept',
      metOnline: 'accept',
      askedSilent: 'accept',
      answered: 'accept',
      topicWords: 'accept',
      possibleMatch: 'accept',
      newsletter: 'wait',
      blocked: 'decline',
    }),
    example('saidNotAPerson', { ...stranger, ...note('none'), 'list.state': 'notPerson' }, 'decline'),
    example('likenessUnknown', { ...quietLogs, ...note('none'), kind: 'person' }, { leans: 'accept' }),
    example('hollowButAPerson', { ...stranger, ...hollowProfile, ...note('canned') }, 'accept'),
  ],
};
