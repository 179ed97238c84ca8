import type { Condition, Gate } from '../policy.ts';
import { agencyWords, productWords, vendorWords } from './card-words.ts';
import { falseClaim, honestNote, ownWords, personalNote, talked } from './conditions.ts';

/** By trade the inviter sells. */
export const sells: Condition = { fact: 'headline.sells', is: true };
/** By trade the inviter recruits. */
export const recruits: Condition = { fact: 'headline.recruits', is: true };
/** The inviter studies or trains. */
export const studies: Condition = { fact: 'headline.student', is: true };
/** The inviter looks for work. */
export const seeksWork: Condition = { fact: 'headline.seeksWork', is: true };

/** The headline is of your own field, or of one next to it. */
export const yourField: Condition = { fact: 'field.own', is: true };
export const nearYourField: Condition = { any: [yourField, { fact: 'field.near', is: true }] };

/** So many people know you both, or more. */
export const mutual = (atLeast: number): Condition => ({ fact: 'mutualConnections', atLeast });

/** Some of your connections work where the headline says. */
export const theirColleagues: Condition = { fact: 'employer.connections', atLeast: 1 };

/** An honest personal note that says where you met. */
export const saysWhereMet: Condition = { all: [honestNote, { fact: 'note.saysWhereMet', is: true }] };

/** An honest personal note with a reason in it: why, or what you share. */
export const givesReason: Condition = {
  all: [
    honestNote,
    {
      any: [
        { fact: 'note.givesReason', is: true },
        { fact: 'note.sharedInterest', is: true },
        { fact: 'note.saysWhereMet', is: true },
      ],
    },
  ],
};

/** At one of your employers or schools, whenever it was. */
const samePlaces: Condition = {
  any: [
    { fact: 'common.employerEver', is: true },
    { fact: 'common.schoolEver', is: true },
  ],
};

/** The same of those whom the card alone leaves to a look: while no profile was opened, they stay open. */
export const samePlacesFirstGate = (who: Condition): Gate => ({
  ...samePlacesGate,
  id: 'same-places-first',
  when: { all: [who, samePlaces] },
});

/** Works where you work now. */
export const ownEmployerGate: Gate = {
  id: 'own-employer',
  when: { fact: 'employer.own', is: 'now' },
  verdict: 'accept',
  say: { key: 'gate_own_employer', quote: ['employer.own'] },
};

/** You wrote to each other, and your last word was a no. */
export const refusedGate: Gate = {
  id: 'refused',
  when: { all: [talked, { fact: 'conversation.refused', is: true }] },
  verdict: 'decline',
  say: { key: 'gate_refused', with: ['conversation.daysSinceLast'], without: 'gate_refused_sometime' },
};

/** From this strength on a pitch is plain, and from this on there may be one. */
const plain = 0.75;
const faint = 0.4;

/** In your imported address book; without one nobody is. */
export const contactGate: Gate = {
  id: 'contact',
  when: { fact: 'contact.known', is: true },
  verdict: 'accept',
  say: { key: 'gate_contact' },
};

/** A name made into an advertisement, and hardly anybody in common. */
export const decoratedNameGate: Gate = {
  id: 'advertising-name',
  when: {
    all: [
      { fact: 'name.decorated', is: true },
      { any: [{ not: mutual(10) }, { fact: 'person.likeness', is: 'doubtful' }] },
      { not: personalNote },
    ],
  },
  verdict: 'decline',
  say: { key: 'rule_decorated_name', quote: ['name.decorated'] },
  templates: [],
};

/** The note flirts. */
export const advanceGate: Gate = {
  id: 'advance',
  when: { all: [ownWords, { fact: 'note.advance', is: true }] },
  verdict: 'decline',
  say: { key: 'gate_advance', quote: ['note.advance'] },
  templates: [],
};

/** A recruiter whose note offers you a job. */
export const recruiterOffer: Condition = {
  all: [recruits, ownWords, { fact: 'note.offersJob', is: true }],
};

/** The same, or a recruiter who writes of something of your own. */
export const recruiterWrites: Condition = { any: [recruiterOffer, { all: [recruits, honestNote] }] };

/** Whoever studies or looks for work asks for something, and sells nothing. */
const asksForSomething: Condition = { any: [recruiterOffer, studies, seeksWork] };

/** The note plainly sells something, or does so faintly and the headline says the same. */
export const pitchGate: Gate = {
  id: 'pitch',
  when: {
    all: [
      { fact: 'note.kind', is: 'pitch' },
      { any: [{ fact: 'note.pitch', atLeast: plain }, sells, recruits] },
      { not: asksForSomething },
    ],
  },
  verdict: 'decline',
  say: { key: 'gate_pitch', quote: ['note.pitch', 'note.kind'] },
};

/** The note may sell something. */
export const mayPitch: Condition = { all: [{ fact: 'note.kind', is: 'pitch' }, { not: asksForSomething }] };

/** The note may sell something, and nothing else says so: yours to weigh. */
export const faintPitchGate: Gate = {
  id: 'faint-pitch',
  when: mayPitch,
  verdict: 'wait',
  say: { key: 'gate_faint_pitch', quote: ['note.pitch', 'note.kind'] },
};

/** Sells by trade; `unless` leaves some of them to what comes after. */
export const sellsGate = (unless?: Condition): Gate => ({
  id: 'sells',
  when: unless === undefined ? sells : { all: [sells, { not: unless }] },
  verdict: 'decline',
  say: { key: 'gate_sells', quote: ['headline.sells'] },
});

/** Sells by trade, but writes of something of your own: worth a question. */
export const sellerMetGate: Gate = {
  id: 'seller-met',
  when: {
    all: [
      sells,
      honestNote,
      { any: [{ not: { fact: 'note.pitch', atLeast: faint } }, { fact: 'note.pitch', known: false }] },
    ],
  },
  verdict: 'reply',
  say: { key: 'gate_seller_met', quote: ['note.saysWhereMet', 'note.kind'] },
  templates: ['help-me-remember', 'how-do-we-know'],
};

/** A reason in the inviter's own words. */
export const reasonGate: Gate = {
  id: 'reason',
  when: givesReason,
  verdict: 'accept',
  say: {
    key: 'gate_reason',
    quote: ['note.saysWhereMet', 'note.sharedInterest', 'note.givesReason', 'note.kind'],
  },
};

/** The three kinds of people that the set-up asks about; switched off, they are welcome. `unless`: who stays welcome. */
export const recruitersGate = (unless?: Condition): Gate =>
  unwelcome('recruiters', recruits, 'gate_recruiters', ['headline.recruits'], unless);
export const studentsGate = (unless?: Condition): Gate =>
  unwelcome('students', studies, 'gate_students', ['headline.student'], unless);
export const jobSeekersGate = (unless?: Condition): Gate =>
  unwelcome('job-seekers', seeksWork, 'gate_job_seekers', ['headline.seeksWork'], unless);

const unwelcome = (
  id: string,
  who: Condition,
  key: string,
  quote: readonly string[],
  unless: Condition | undefined,
): Gate => ({
  id,
  when: unless === undefined ? who : { all: [who, { not: unless }] },
  verdict: 'decline',
  say: { key, quote },
});

/** Recruiters, students and people who look for work, as long as the gates before this one let them through. */
export const welcomed: Condition = { any: [recruits, studies, seeksWork] };

/** A shared past that an opened profile has shown; while none was opened it is settled that none was seen. */
export const sharedPastGate: Gate = {
  id: 'common-past',
  when: { fact: 'common.seen', is: true },
  verdict: 'accept',
  say: { key: 'gate_common_past' },
};

/** Exchanges logged on another network. */
export const metOnlineGate: Gate = {
  id: 'met-online',
  when: { fact: 'interaction.count', atLeast: 1 },
  verdict: 'accept',
  say: { key: 'gate_met_online' },
};

/** Asks you something, or for work, and says nothing of common ground: an answer costs less than a connection. */
export const questionGate: Gate = {
  id: 'question',
  when: {
    all: [
      ownWords,
      { not: saysWhereMet },
      { not: { fact: 'note.sharedInterest', is: true } },
      {
        any: [
          { all: [personalNote, { fact: 'note.question', is: true }] },
          { fact: 'note.seeksWork', is: true },
          { all: [studies, { fact: 'note.kind', is: 'pitch' }] },
        ],
      },
    ],
  },
  verdict: 'reply',
  say: { key: 'gate_question', quote: ['note.question', 'note.seeksWork'] },
  templates: ['how-do-we-know', 'what-do-you-hope'],
};

/** Nobody knows you both, nothing of your field, and no reason given. */
export const nobodyInCommonGate: Gate = {
  id: 'nobody-in-common',
  when: {
    all: [
      { fact: 'mutualConnections', is: 0 },
      { not: nearYourField },
      { not: personalNote },
      { not: { fact: 'employer.own', is: 'earlier' } },
    ],
  },
  verdict: 'decline',
  say: { key: 'gate_nobody_in_common' },
};

/** At one of your employers or schools, whenever it was; the profile tells. */
export const samePlacesGate: Gate = {
  id: 'same-places',
  when: samePlaces,
  verdict: 'accept',
  say: { key: 'gate_same_places' },
};

/** Works where you once worked: perhaps somebody you know. */
export const formerEmployerLookGate: Gate = {
  id: 'former-employer',
  when: { fact: 'employer.own', is: 'earlier' },
  verdict: 'wait',
  say: { key: 'gate_former_employer_look', quote: ['employer.own'] },
  templates: ['help-me-remember'],
};

/** So many people in common are a reason to think that one who sells is an old colleague; the opened profile tells. */
const severalMutual = 5;

/** Sells today, and was where you were: perhaps an old colleague. */
export const formerColleagueSellsGate: Gate = {
  id: 'former-colleague-sells',
  when: {
    all: [
      sells,
      { any: [{ fact: 'employer.own', is: 'earlier' }, { all: [mutual(severalMutual), samePlaces] }] },
    ],
  },
  verdict: 'wait',
  say: { key: 'gate_former_employer_look', quote: ['employer.own'] },
  templates: ['help-me-remember'],
};

/** Claims to have worked with you where you never were: ask where that was. */
export const doubtfulClaimGate: Gate = {
  id: 'doubtful-claim',
  when: falseClaim,
  verdict: 'reply',
  say: { key: 'gate_false_claim' },
  templates: ['help-me-remember', 'how-do-we-know'],
};

/** Nothing on the opened profile is yours: never at one of your employers or schools. */
export const nothingShared: Condition = {
  all: [
    { fact: 'common.employerEver', known: true },
    { fact: 'common.schoolEver', known: true },
    { fact: 'common.employerEver', is: false },
    { fact: 'common.schoolEver', is: false },
    { not: personalNote },
  ],
};

/** Places people with others: an agency is no colleague, however many people it knows. */
export const agency: Condition = { fact: 'headline', containsAny: agencyWords };

/** Founded or owns something, and not where you once worked. */
export const founds: Condition = {
  all: [{ fact: 'headline.founder', is: true }, { not: { fact: 'employer.own', is: 'earlier' } }],
};

/** Founded something whose headline names a product: you are more likely a customer than a colleague. */
export const founderWithProductGate: Gate = {
  id: 'founder-with-product',
  when: { all: [founds, { fact: 'headline', containsAny: productWords }] },
  verdict: 'decline',
  say: { key: 'gate_founder_product', quote: ['headline.founder'] },
};

/** Founded or owns something: a colleague, or somebody with something to sell? */
export const founderGate: Gate = {
  id: 'founder',
  when: founds,
  verdict: 'wait',
  say: { key: 'gate_founder', quote: ['headline.founder'] },
};

/** No name made into an advertisement: however many people know it, it is not accepted unseen. */
export const plainName: Condition = {
  any: [{ not: { fact: 'name.decorated', is: true } }, { fact: 'name.decorated', known: false }],
};

/** Has to do with customers, by the words of the headline. */
export const vends: Condition = { fact: 'headline', containsAny: vendorWords };

/** Of your field, and perhaps one who sells to it: worth a look. */
export const vendorGate: Gate = {
  id: 'vendor',
  when: vends,
  verdict: 'wait',
  say: { key: 'gate_vendor' },
};
