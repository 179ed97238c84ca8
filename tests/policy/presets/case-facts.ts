import type { FactValue } from '../../../src/policy/index.ts';

/** Facts as somebody could write them down; one left out is unknown. */
export type Facts = Readonly<Record<string, FactValue>>;

/** A person on a card: what the page and the logs always say. */
export const person: Facts = {
  kind: 'person',
  photo: true,
  verified: false,
  premium: false,
  followsYou: false,
  headline: 'Something at Somewhere',
  mutualConnections: 0,
  'person.likeness': 'person',
  'conversation.match': 'none',
  'conversation.count': 0,
  'conversation.longestMinutes': 0,
  'conversation.totalMinutes': 0,
  'conversation.met': false,
  'conversation.refused': false,
  'conversation.channels': '',
  'interaction.count': 0,
  'event.bothAttended': false,
  'reply.state': 'none',
  'list.state': 'none',
};

/** What else is read of a card and known of a stranger: a trade that is not yours, and nobody at that employer. */
export const cardRead: Facts = {
  'headline.sells': false,
  'headline.advertises': false,
  'headline.job': true,
  'headline.recruits': false,
  'headline.student': false,
  'headline.seeksWork': false,
  'headline.founder': false,
  'headline.creator': false,
  openToWork: false,
  hiring: false,
  'field.own': false,
  'field.near': false,
  'employer.own': 'none',
  'name.decorated': false,
  'employer.connections': 0,
  'role.connections': 0,
  'contact.known': false,
  'common.seen': false,
  'note.offersJob': false,
  'note.seeksWork': false,
  'note.advance': false,
};

/** The same in as few facts as can be: no details of what is not there. */
export const fewFacts: Facts = {
  kind: 'person',
  'person.likeness': 'person',
  'conversation.match': 'none',
  'interaction.count': 0,
  'reply.state': 'none',
  'list.state': 'none',
};

export const noNote: Facts = { 'note.kind': 'none' };

/** A note that was read: every finding is yes or no. */
export const read = (kind: string, findings: Facts = {}): Facts => ({
  'note.kind': kind,
  'note.pitch': 0,
  'note.givesReason': false,
  'note.saysWhereMet': false,
  'note.sharedInterest': false,
  'note.question': false,
  'note.namesYou': true,
  'note.claimsSharedEmployer': false,
  'note.falseClaim': false,
  'note.language': 'en',
  ...findings,
});

/** Nothing in common, as an opened profile shows it. */
export const apart: Facts = {
  'common.employer': false,
  'common.employerEver': false,
  'common.schoolEver': false,
  'common.school': false,
  'common.place': false,
  'common.industry': false,
  'words.topic': false,
  'words.client': false,
  'words.unwanted': false,
};

export const full: Facts = {
  ...apart,
  'profile.completeness': 90,
  'profile.photo': true,
  'profile.about': true,
  'profile.connections': 500,
  'profile.skills': 30,
  'profile.recommendations': 4,
  'profile.experiences': 5,
  'profile.educations': 2,
  'profile.active': true,
  'profile.daysSinceActivity': 3,
};

/** A full profile without activity, and without what only an odd reader would have. */
export const fullEnough: Facts = {
  ...apart,
  photo: true,
  'profile.completeness': 60,
  'profile.connections': 50,
  'profile.skills': 1,
  'profile.recommendations': 1,
};

export const hollow: Facts = {
  ...apart,
  'profile.completeness': 10,
  'profile.photo': false,
  'profile.connections': 8,
  'profile.skills': 0,
  'profile.recommendations': 0,
  'profile.experiences': 0,
  'profile.educations': 0,
  'profile.active': false,
};

export const talked = (minutes: number, days: number): Facts => ({
  'conversation.match': 'confirmed',
  'conversation.count': 1,
  'conversation.longestMinutes': minutes,
  'conversation.totalMinutes': minutes,
  'conversation.daysSinceLast': days,
  'conversation.met': true,
});

/** What the case must be told for every preset, with more and with fewer facts around it. */
export const around = (facts: Facts): { readonly page: Facts; readonly few: Facts } => ({
  page: { ...person, ...full, ...facts },
  few: { ...fewFacts, ...fullEnough, ...facts },
});
