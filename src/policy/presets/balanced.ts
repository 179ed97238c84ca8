import type { Policy, Rule } from '../policy.ts';
import { standardTemplates } from '../templates/index.ts';
import { fullProfile, hollowProfile, note, stranger, talkedTo } from './case-facts.ts';
import { falseClaim } from './conditions.ts';
import { casesCome, example } from './examples.ts';
import { askedGate, carefulOpeningGates } from './gates.ts';
import {
  contextRules,
  messageRules,
  profileRules,
  relationshipRules,
  themeCaps,
  usualBands,
} from './rules.ts';

/** Said, so that nobody wonders: a missing note counts neither way, since most people can no longer write one. */
const noNoteRule: Rule = {
  id: 'no-note',
  group: 'message',
  when: { fact: 'note.kind', is: 'none' },
  points: 0,
  say: { key: 'rule_no_note' },
};

/** Ours, and the default: nothing decides alone. */
export const balanced: Policy = {
  schema: 1,
  id: 'balanced',
  version: 1,
  title: { key: 'preset_balanced_title' },
  summary: { key: 'preset_balanced_summary' },
  preset: null,
  gates: [
    ...carefulOpeningGates,
    { id: 'false-claim', when: falseClaim, verdict: 'decline', say: { key: 'gate_false_claim' } },
    { ...askedGate, enabled: false },
  ],
  caps: themeCaps,
  rules: [...relationshipRules, ...messageRules, noNoteRule, ...profileRules, ...contextRules],
  bands: usualBands,
  whenUncertain: 'lean',
  templates: standardTemplates,
  examples: [
    ...casesCome({
      talkUnopened: { leans: 'accept' },
      briefTalk: 'accept',
      personalNote: 'accept',
      cannedNote: 'reply',
      strangerUnopened: { leans: 'reply' },
      notAPerson: 'reply',
      hollowProfile: 'reply',
      flattery: 'reply',
      pitch: 'reply',
      vagueProposal: 'reply',
      falseClaim: 'decline',
      commonEmployer: 'reply',
      metOnline: 'reply',
      askedSilent: 'reply',
      answered: 'wait',
      topicWords: 'reply',
      possibleMatch: 'wait',
      newsletter: 'wait',
      blocked: 'decline',
    }),
    example(
      'longTalkFull',
      { ...stranger, ...fullProfile, ...note('none'), ...talkedTo({ minutes: 25, daysAgo: 30 }) },
      'accept',
    ),
    example('hollowStranger', { ...stranger, ...hollowProfile, ...note('flattery') }, 'reply'),
    example('hollowPitch', { ...stranger, ...hollowProfile, ...note('pitch', { pitch: 0.8 }) }, 'decline'),
    example(
      'unwantedPitch',
      { ...stranger, ...fullProfile, ...note('pitch', { pitch: 1 }), 'words.unwanted': true },
      'decline',
    ),
    example(
      'muchShared',
      { ...stranger, ...fullProfile, ...note('none'), 'common.school': true, 'words.topic': true },
      'accept',
    ),
  ],
};
