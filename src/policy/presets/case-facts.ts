import type { Example } from '../policy.ts';

/** What the logs and lists say of somebody they do not know: they can be searched, so all of it is known. */
export const quietLogs = {
  'conversation.match': 'none',
  'conversation.count': 0,
  'conversation.longestMinutes': 0,
  'conversation.totalMinutes': 0,
  'conversation.met': false,
  'conversation.refused': false,
  'interaction.count': 0,
  'reply.state': 'none',
  'list.state': 'none',
  'contact.known': false,
  'common.seen': false,
  'employer.connections': 0,
  'role.connections': 0,
} as const;

/** A headline that was read: a trade that is not yours, and none that asks for something. */
const anotherTrade = {
  headline: 'Archivist, Town Hall',
  'headline.sells': false,
  'headline.advertises': false,
  'headline.job': true,
  'headline.recruits': false,
  'headline.student': false,
  'headline.seeksWork': false,
  'headline.founder': false,
  'field.own': false,
  'field.near': false,
  'employer.own': 'none',
  'name.decorated': false,
} as const;

/** The card of a person nobody has heard of. */
export const stranger = {
  ...quietLogs,
  ...anotherTrade,
  kind: 'person',
  photo: true,
  verified: false,
  followsYou: false,
  mutualConnections: 0,
  'person.likeness': 'person',
} as const;

const nothingShared = {
  'common.employer': false,
  'common.school': false,
  'common.employerEver': false,
  'common.schoolEver': false,
  'common.place': false,
  'common.industry': false,
  'words.topic': false,
  'words.client': false,
  'words.unwanted': false,
} as const;

/** An opened profile that is filled in, and has nothing in common with yours. */
export const fullProfile = {
  ...nothingShared,
  'profile.completeness': 85,
  'profile.photo': true,
  'profile.about': true,
  'profile.connections': 500,
  'profile.skills': 24,
  'profile.recommendations': 3,
  'profile.experiences': 4,
  'profile.educations': 2,
  'profile.active': true,
  'profile.daysSinceActivity': 12,
} as const;

/** An opened profile with next to nothing in it. */
export const hollowProfile = {
  ...nothingShared,
  'profile.completeness': 15,
  'profile.photo': false,
  'profile.about': false,
  'profile.connections': 8,
  'profile.skills': 0,
  'profile.recommendations': 0,
  'profile.experiences': 0,
  'profile.educations': 0,
  'profile.active': false,
} as const;

/** What a note of this kind says, apart from what is given: nothing. */
export const note = (
  kind: 'none' | 'canned' | 'generic' | 'flattery' | 'pitch' | 'personal',
  says: {
    readonly pitch?: number;
    readonly givesReason?: boolean;
    readonly saysWhereMet?: boolean;
    readonly sharedInterest?: boolean;
    readonly claimsSharedEmployer?: boolean;
    readonly falseClaim?: boolean;
    readonly question?: boolean;
    readonly offersJob?: boolean;
    readonly seeksWork?: boolean;
    readonly advance?: boolean;
  } = {},
): Example['facts'] => {
  // Without own words nothing else of a note is ever asked.
  if (kind === 'none' || kind === 'canned') return { 'note.kind': kind, 'note.pitch': 0 };
  return {
    'note.kind': kind,
    'note.pitch': says.pitch ?? 0,
    'note.givesReason': says.givesReason ?? false,
    'note.saysWhereMet': says.saysWhereMet ?? false,
    'note.sharedInterest': says.sharedInterest ?? false,
    'note.question': says.question ?? false,
    'note.namesYou': false,
    'note.claimsSharedEmployer': says.claimsSharedEmployer ?? false,
    'note.falseClaim': says.falseClaim ?? false,
    'note.offersJob': says.offersJob ?? false,
    'note.seeksWork': says.seeksWork ?? false,
    'note.advance': says.advance ?? false,
  };
};

/** One conversation in person with a confirmed match. */
export const talkedTo = ({ minutes, daysAgo }: { readonly minutes: number; readonly daysAgo: number }) => ({
  'conversation.match': 'confirmed',
  'conversation.count': 1,
  'conversation.longestMinutes': minutes,
  'conversation.totalMinutes': minutes,
  'conversation.daysSinceLast': daysAgo,
  'conversation.met': true,
});
