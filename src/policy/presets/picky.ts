import type { Policy } from '../policy.ts';
import { standardTemplates } from '../templates/index.ts';
import { fullProfile, hollowProfile, note, stranger, talkedTo } from './case-facts.ts';
import { commonPast, falseClaim, honestNote } from './conditions.ts';
import { casesCome, example } from './examples.ts';
import { carefulOpeningGates, otherwise, talkedGate } from './gates.ts';
import { rankingRules, themeCaps, usualBands } from './rules.ts';

/** Three checks in order, for somebody with more contacts than can be kept up. */
export const picky: Policy = {
  schema: 1,
  id: 'picky',
  version: 1,
  title: { key: 'preset_picky_title' },
  summary: { key: 'preset_picky_summary' },
  preset: null,
  gates: [
    ...carefulOpeningGates,
    {
      id: 'incomplete-profile',
      when: { not: { fact: 'profile.completeness', atLeast: 60 } },
      verdict: 'decline',
      say: {
        key: 'gate_incomplete_profile',
        with: ['profile.completeness'],
        without: 'gate_incomplete_profile_open',
      },
    },
    { id: 'false-claim', when: falseClaim, verdict: 'decline', say: { key: 'gate_false_claim' } },
    talkedGate,
    {
      id: 'shared-interest',
      when: { all: [honestNote, { fact: 'note.sharedInterest', is: true }] },
      verdict: 'accept',
      say: { key: 'gate_shared_interest' },
    },
    { id: 'common-past', when: commonPast, verdict: 'accept', say: { key: 'gate_common_past' } },
    otherwise('decline', 'gate_nothing_personal'),
  ],
  caps: themeCaps,
  rules: rankingRules,
  bands: usualBands,
  whenUncertain: 'lean',
  templates: standardTemplates,
  examples: [
    ...casesCome({
      talkUnopened: { leans: 'accept' },
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
      metOnline: 'decline',
      askedSilent: 'decline',
      answered: 'wait',
      topicWords: 'decline',
      possibleMatch: 'wait',
      newsletter: 'wait',
      blocked: 'decline',
    }),
    example(
      'personalNoteUnopened',
      { ...stranger, ...note('personal', { givesReason: true, sharedInterest: true }) },
      { leans: 'accept' },
    ),
    example(
      'completenessSixty',
      { ...stranger, ...fullProfile, ...note('none'), 'profile.completeness': 60, 'common.school': true },
      'accept',
    ),
    example(
      'talkedButHollow',
      { ...stranger, ...hollowProfile, ...note('none'), ...talkedTo({ minutes: 25, daysAgo: 30 }) },
      'decline',
    ),
    example(
      'falseClaimAndCommonSchool',
      {
        ...stranger,
        ...fullProfile,
        ...note('personal', { claimsSharedEmployer: true, falseClaim: true }),
        'common.school': true,
      },
      'decline',
    ),
  ],
};
