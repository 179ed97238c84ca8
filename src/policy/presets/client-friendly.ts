import type { Policy } from '../policy.ts';
import { standardTemplates } from '../templates/index.ts';
import { note, stranger } from './case-facts.ts';
import { casesCome, example } from './examples.ts';
import { openingGates, otherwise, personGates } from './gates.ts';
import {
  contextFirstCaps,
  falseClaimRule,
  messageRules,
  profileRules,
  relationshipRules,
  usualBands,
} from './rules.ts';

/** Turns away nobody who could be a client or a candidate, and puts those who look like one first. */
export const clientFriendly: Policy = {
  schema: 1,
  id: 'client-friendly',
  version: 1,
  title: { key: 'preset_client_friendly_title' },
  summary: { key: 'preset_client_friendly_summary' },
  preset: null,
  gates: [
    ...openingGates,
    ...personGates,
    {
      id: 'client-words',
      when: { fact: 'words.client', is: true },
      verdict: 'accept',
      say: { key: 'gate_client_words' },
    },
    otherwise('accept', 'gate_everybody'),
  ],
  caps: contextFirstCaps,
  rules: [
    {
      id: 'likely-client',
      group: 'context',
      when: { fact: 'words.client', is: true },
      points: 30,
      say: { key: 'rule_likely_client' },
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
    example('clientWords', { ...stranger, ...note('none'), 'words.client': true }, 'accept'),
    example(
      'clientWordsNotAPerson',
      { ...stranger, ...note('none'), 'words.client': true, 'person.likeness': 'notPerson' },
      'decline',
    ),
  ],
};
