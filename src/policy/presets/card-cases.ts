import type { Example } from '../policy.ts';
import { note, stranger, talkedTo } from './case-facts.ts';

const silent = { ...stranger, ...note('none') };
const seller = { ...silent, 'headline.sells': true, mutualConnections: 4 };
const student = { ...silent, 'headline.student': true, mutualConnections: 2 };

/** Invitations as their cards show them, the profile unopened, for the presets that decide by the card. */
export const cardCases = {
  seller,
  sellerWhoMetYou: { ...seller, ...note('personal', { saysWhereMet: true }) },
  sellerWithManyMutual: { ...seller, mutualConnections: 8 },
  sellerFromFormerEmployer: { ...seller, 'employer.own': 'earlier' },
  advertisement: { ...seller, 'headline.advertises': true },
  advertisingName: { ...silent, 'name.decorated': true, mutualConnections: 2 },
  founder: { ...silent, 'headline.founder': true, 'field.own': true, mutualConnections: 4 },
  strangeRecruiter: { ...silent, 'headline.recruits': true },
  sameSchool: { ...silent, mutualConnections: 2, 'common.schoolEver': true },
  sellerWhoTalkedToYou: { ...seller, ...talkedTo({ minutes: 15, daysAgo: 200 }) },
  ownEmployer: { ...silent, 'employer.own': 'now' },
  formerEmployer: { ...silent, 'employer.own': 'earlier', mutualConnections: 4 },
  recruiter: { ...silent, 'headline.recruits': true, mutualConnections: 3 },
  recruiterWithOffer: {
    ...stranger,
    ...note('pitch', { pitch: 0.7, offersJob: true }),
    'headline.recruits': true,
    mutualConnections: 3,
  },
  studentElsewhere: student,
  studentOfYourField: { ...student, 'field.own': true },
  studentWhoAsks: { ...student, ...note('personal', { question: true }), 'field.own': true },
  jobSeeker: { ...silent, 'headline.seeksWork': true, openToWork: true, mutualConnections: 2 },
  asksForWork: { ...stranger, ...note('generic', { seeksWork: true }), mutualConnections: 2 },
  yourField: { ...silent, 'field.own': true, mutualConnections: 4 },
  yourFieldAlone: { ...silent, 'field.own': true },
  manyMutual: { ...silent, mutualConnections: 40 },
  someMutual: { ...silent, mutualConnections: 12 },
  sevenMutual: { ...silent, mutualConnections: 7, 'contact.known': true },
  flirt: { ...stranger, ...note('flattery', { advance: true }), mutualConnections: 1 },
  emptyCard: { ...silent, photo: false, 'person.likeness': 'person' },
  askedYesterday: { ...silent, 'reply.state': 'asked', 'reply.waitingDays': 1 },
} as const satisfies Readonly<Record<string, Example['facts']>>;

/** More of them, each for the presets that have a gate for it. */
export const furtherCases = {
  refused: { ...silent, ...talkedTo({ minutes: 0, daysAgo: 90 }), 'conversation.refused': true },
  faintPitch: { ...stranger, ...note('pitch', { pitch: 0.5 }), mutualConnections: 2 },
  agency: { ...silent, headline: 'Headhunter | Tech', 'headline.recruits': true, mutualConnections: 3 },
  founderWithProduct: {
    ...silent,
    headline: 'Founder | Rota software for care homes',
    'headline.founder': true,
    'field.own': true,
    mutualConnections: 4,
  },
  vendor: { ...silent, headline: 'Consultant', 'field.own': true, mutualConnections: 4 },
  studentOfYourSchool: { ...student, 'common.employerEver': false, 'common.schoolEver': true },
  sellerOfYourSchool: { ...seller, 'common.employerEver': false, 'common.schoolEver': true },
  silentAndHollow: { ...silent, 'profile.completeness': 20 },
  manyMutualElsewhere: {
    ...silent,
    mutualConnections: 12,
    'common.employerEver': false,
    'common.schoolEver': false,
  },
  filledProfile: { ...silent, photo: false, 'person.likeness': 'doubtful', 'profile.completeness': 80 },
} as const satisfies Readonly<Record<string, Example['facts']>>;
