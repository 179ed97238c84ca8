import type { Condition } from '../policy.ts';

/** Always true: the question of a last gate, which settles what no gate before it has. */
export const always: Condition = { all: [] };

/** The log holds a conversation with this very person. */
export const talked: Condition = { fact: 'conversation.match', is: 'confirmed' };

/** Nothing written, or LinkedIn's own sentence. */
export const noWords: Condition = {
  any: [
    { fact: 'note.kind', is: 'none' },
    { fact: 'note.kind', is: 'canned' },
  ],
};

/** A note in the sender's own words, of whatever kind. */
export const ownWords: Condition = { not: noWords };

/** A note with a reason, a place, a shared interest or your work in it. */
export const personalNote: Condition = { fact: 'note.kind', is: 'personal' };

/** The note says that you worked together where, by your own background, you never were. */
export const falseClaim: Condition = {
  all: [ownWords, { fact: 'note.claimsSharedEmployer', is: true }, { fact: 'note.falseClaim', is: true }],
};

/**
 * A personal note that may count as a reason: nothing your background contradicts ever does. While it is not known whether
 * it contradicts anything, the lean takes the note at its word, and the outcome stays uncertain.
 */
export const honestNote: Condition = {
  all: [personalNote, { any: [{ not: falseClaim }, { fact: 'note.falseClaim', known: false }] }],
};

/** At the same employer or school in overlapping years, by your own background. */
export const commonPast: Condition = {
  any: [
    { fact: 'common.employer', is: true },
    { fact: 'common.school', is: true },
  ],
};

/** You asked, and nothing has come back. */
export const asked: Condition = { fact: 'reply.state', is: 'asked' };

/** You asked at least so many days ago, and nothing has come back. */
export const askedSince = (days: number): Condition => ({
  all: [asked, { fact: 'reply.waitingDays', atLeast: days }],
});

/** A business, a slogan, a bot: as it looks, or as you said yourself. */
export const notAPerson: Condition = {
  any: [
    { fact: 'person.likeness', is: 'notPerson' },
    { fact: 'list.state', is: 'notPerson' },
  ],
};
