import type { NoteLanguage } from './lexicon.ts';

/** The kinds of note, as in the catalogue of facts (`note.kind`). */
export const noteKinds = ['none', 'canned', 'generic', 'flattery', 'pitch', 'personal'] as const;

/**
 * `none`: no note; `canned`: LinkedIn's own default sentence; `generic`: courtesy without a reason; `flattery`: praise or
 * honour without a reason; `pitch`: sells, recruits for a scheme, pushes a link or an offer; `personal`: a reason, a place, a
 * shared interest, your work.
 */
export type NoteKind = (typeof noteKinds)[number];

/** The kinds that are told by the words of a note. */
export type WordedKind = Exclude<NoteKind, 'none' | 'canned'>;

/** One thing a note says: its value (null: unknown) and the words of the note that led to it (null: none, as for a "no"). */
export interface Finding<T> {
  readonly value: T | null;
  readonly quote: string | null;
}

/** What a note says. Every quote is a piece of the note as it was written. */
export interface NoteFindings {
  readonly kind: Finding<NoteKind>;
  /** Signs of selling, 0..1: signs, not proof. */
  readonly pitch: Finding<number>;
  /** Says why this person turns to you; selling and growing a network are no reasons. */
  readonly givesReason: Finding<boolean>;
  /** Says that you met or spoke, and where or on what occasion. */
  readonly saysWhereMet: Finding<boolean>;
  /** The occasion itself, where `saysWhereMet` is true and it could be told. */
  readonly where: string | null;
  /** Names your topics, your work or common ground. */
  readonly sharedInterest: Finding<boolean>;
  /** Asks you something that takes an answer; "shall we connect?" and the questions of those who sell do not. */
  readonly question: Finding<boolean>;
  /** Offers you work, or looks for people who want it. */
  readonly offersJob: Finding<boolean>;
  /** Looks for work, training or a place to learn. */
  readonly seeksWork: Finding<boolean>;
  /** Looks for more than a contact: courts you or praises your looks. */
  readonly advance: Finding<boolean>;
  /** How much of it is about you or something particular, 0..1. */
  readonly specific: Finding<number>;
  /** Calls you by a name you gave in your background; unknown where you gave none. */
  readonly namesYou: Finding<boolean>;
  /** Claims that you worked at the same place. */
  readonly claimsSharedEmployer: Finding<boolean>;
  /** Which place that is, as the note writes it. */
  readonly employer: string | null;
  /** Your background contradicts the claim; unknown where you told no employers or the note names none. */
  readonly falseClaim: Finding<boolean>;
  /** Unknown for another language, and where too little speaks for any. */
  readonly language: Finding<NoteLanguage>;
  /** How far the language is ahead of the next likely one, 0..1; 0 where it is unknown. */
  readonly reliability: number;
}

/** Unknown, with nothing to quote. */
export const unknown = { value: null, quote: null } as const;

/** Known to be absent: there is nothing to quote. */
export const no = { value: false, quote: null } as const;

/** A note about which nothing is known: one that could not be read. */
export const unknownFindings: NoteFindings = {
  kind: unknown,
  pitch: unknown,
  givesReason: unknown,
  saysWhereMet: unknown,
  where: null,
  sharedInterest: unknown,
  question: unknown,
  offersJob: unknown,
  seeksWork: unknown,
  advance: unknown,
  specific: unknown,
  namesYou: unknown,
  claimsSharedEmployer: unknown,
  employer: null,
  falseClaim: unknown,
  language: unknown,
  reliability: 0,
};

/** Known to have no note. */
export const noNote: NoteFindings = {
  kind: { value: 'none', quote: null },
  pitch: { value: 0, quote: null },
  givesReason: no,
  saysWhereMet: no,
  where: null,
  sharedInterest: no,
  question: no,
  offersJob: no,
  seeksWork: no,
  advance: no,
  specific: { value: 0, quote: null },
  namesYou: no,
  claimsSharedEmployer: no,
  employer: null,
  falseClaim: no,
  language: unknown,
  reliability: 0,
};
