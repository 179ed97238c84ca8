import type { Gate, Policy } from '../policy.ts';
import { standardTemplates } from '../templates/index.ts';
import {
  advanceGate,
  decoratedNameGate,
  faintPitchGate,
  jobSeekersGate,
  mayPitch,
  mutual,
  ownEmployerGate,
  pitchGate,
  recruitersGate,
  refusedGate,
  samePlacesFirstGate,
  sellerMetGate,
  sells,
  sellsGate,
  studentsGate,
} from './card-gates.ts';
import { cardCaps, cardRules } from './card-rules.ts';
import { noWords, personalNote } from './conditions.ts';
import { cardCasesCome, casesCome, furtherCasesCome } from './examples.ts';
import { doubtfulGate, notAPersonGate, openingGates, otherwise, talkedGate } from './gates.ts';

/** A profile that was opened and is filled in is a person's. */
const fullProfileGate: Gate = {
  id: 'full-profile',
  when: { fact: 'profile.completeness', atLeast: 60 },
  verdict: 'accept',
  say: { key: 'gate_real_person' },
};

/** Nobody in common, nothing written, and an opened profile with hardly anything in it. */
const hollowStrangerGate: Gate = {
  id: 'hollow-stranger',
  when: {
    all: [noWords, { fact: 'mutualConnections', is: 0 }, { fact: 'profile.completeness', atMost: 30 }],
  },
  verdict: 'wait',
  say: {
    key: 'gate_incomplete_profile',
    with: ['profile.completeness'],
    without: 'gate_incomplete_profile_open',
  },
};

/** Accepts every real person; nobody who sells, flirts or is none. */
export const everyoneReal: Policy = {
  schema: 1,
  id: 'everyone-real',
  version: 1,
  title: { key: 'preset_everyone_real_title' },
  summary: { key: 'preset_everyone_real_summary' },
  preset: null,
  gates: [
    ...openingGates,
    refusedGate,
    talkedGate,
    notAPersonGate,
    decoratedNameGate,
    advanceGate,
    ownEmployerGate,
    sellerMetGate,
    pitchGate,
    {
      id: 'advertises',
      when: { fact: 'headline.advertises', is: true },
      verdict: 'decline',
      say: { key: 'gate_sells', quote: ['headline.advertises'] },
    },
    samePlacesFirstGate({ any: [sells, mayPitch] }),
    { ...sellsGate(), verdict: 'wait' },
    faintPitchGate,
    { ...recruitersGate(), enabled: false },
    { ...studentsGate(), enabled: false },
    { ...jobSeekersGate(), enabled: false },
    fullProfileGate,
    { ...doubtfulGate, when: { all: [doubtfulGate.when, { not: mutual(1) }, { not: personalNote }] } },
    {
      id: 'nothing-to-see',
      when: {
        all: [
          noWords,
          { not: mutual(5) },
          {
            any: [
              { fact: 'field.near', is: false },
              { fact: 'field.near', known: false },
            ],
          },
          {
            any: [
              { fact: 'headline.job', is: false },
              {
                all: [
                  { fact: 'mutualConnections', is: 0 },
                  { fact: 'photo', is: false },
                ],
              },
            ],
          },
        ],
      },
      verdict: 'wait',
      say: { key: 'gate_nothing_to_see' },
    },
    hollowStrangerGate,
    otherwise('accept', 'gate_real_person'),
  ],
  caps: cardCaps,
  rules: cardRules,
  bands: { accept: 50, decline: 20, between: 'wait' },
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
      pitch: 'decline',
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
    ...cardCasesCome({
      seller: { leans: 'wait' },
      sellerWhoMetYou: 'reply',
      sellerWithManyMutual: { leans: 'wait' },
      sellerFromFormerEmployer: { leans: 'wait' },
      advertisement: 'decline',
      advertisingName: 'decline',
      founder: 'accept',
      strangeRecruiter: { leans: 'accept' },
      sameSchool: 'accept',
      sellerWhoTalkedToYou: 'accept',
      ownEmployer: 'accept',
      formerEmployer: 'accept',
      recruiter: 'accept',
      recruiterWithOffer: 'accept',
      studentElsewhere: 'accept',
      studentOfYourField: 'accept',
      studentWhoAsks: 'accept',
      jobSeeker: 'accept',
      asksForWork: 'accept',
      yourField: 'accept',
      yourFieldAlone: { leans: 'accept' },
      manyMutual: 'accept',
      someMutual: 'accept',
      sevenMutual: 'accept',
      flirt: 'decline',
      emptyCard: { leans: 'wait' },
      askedYesterday: { leans: 'accept' },
    }),
    ...furtherCasesCome({
      refused: 'decline',
      faintPitch: { leans: 'wait' },
      sellerOfYourSchool: 'accept',
      silentAndHollow: 'wait',
      filledProfile: 'accept',
    }),
  ],
};
