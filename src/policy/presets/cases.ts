import type { Example } from '../policy.ts';
import { fullProfile, hollowProfile, note, quietLogs, stranger, talkedTo } from './case-facts.ts';

/**
 * The invitations every preset is tried on, with the facts the extension would have of them; where the profile has not
 * been opened, its facts are left out. Each is told in one line in
 * `_locales` (`example_<name>`).
 */
export const cases = {
  talkUnopened: { ...stranger, ...note('none'), ...talkedTo({ minutes: 25, daysAgo: 30 }) },
  briefTalk: {
    ...stranger,
    ...fullProfile,
    ...note('personal', { givesReason: true, saysWhereMet: true }),
    ...talkedTo({ minutes: 4, daysAgo: 7 }),
  },
  personalNote: {
    ...stranger,
    ...fullProfile,
    ...note('personal', { givesReason: true, sharedInterest: true }),
    mutualConnections: 6,
  },
  cannedNote: { ...stranger, ...fullProfile, ...note('canned'), mutualConnections: 3 },
  strangerUnopened: { ...stranger, ...note('none'), mutualConnections: 1 },
  notAPerson: {
    ...stranger,
    ...hollowProfile,
    ...note('none'),
    'person.likeness': 'notPerson',
    'profile.connections': 3,
  },
  hollowProfile: {
    ...stranger,
    ...hollowProfile,
    ...note('none'),
    photo: false,
    'person.likeness': 'doubtful',
  },
  flattery: { ...stranger, ...fullProfile, ...note('flattery') },
  pitch: { ...stranger, ...fullProfile, ...note('pitch', { pitch: 0.8 }) },
  vagueProposal: { ...stranger, ...fullProfile, ...note('generic', { pitch: 0.3 }) },
  falseClaim: {
    ...stranger,
    ...fullProfile,
    ...note('personal', { claimsSharedEmployer: true, falseClaim: true }),
  },
  commonEmployer: {
    ...stranger,
    ...fullProfile,
    ...note('none'),
    'common.employer': true,
    'common.employerEver': true,
    'common.seen': true,
    'common.yearsSince': 9,
  },
  metOnline: { ...stranger, ...fullProfile, ...note('none'), 'interaction.count': 3 },
  askedSilent: {
    ...stranger,
    ...fullProfile,
    ...note('none'),
    'reply.state': 'asked',
    'reply.waitingDays': 20,
  },
  answered: {
    ...stranger,
    ...fullProfile,
    ...note('none'),
    'reply.state': 'answered',
    'reply.waitingDays': 1,
  },
  topicWords: { ...stranger, ...fullProfile, ...note('none'), 'words.topic': true },
  possibleMatch: { ...stranger, ...fullProfile, ...note('none'), 'conversation.match': 'possible' },
  newsletter: { ...quietLogs, kind: 'newsletter' },
  blocked: {
    ...stranger,
    ...note('personal', { givesReason: true, sharedInterest: true }),
    'list.state': 'blocked',
  },
} as const satisfies Readonly<Record<string, Example['facts']>>;

/** The name of a case. */
export type CaseName = keyof typeof cases;
