import type { Sign } from './lexicon.ts';

/** How strongly each sign speaks for selling, 0..1; several are joined as independent chances. */
export const pitchWeights: Readonly<Partial<Record<Sign, number>>> = {
  sell: 0.6,
  offer: 0.3,
  hint: 0.12,
  trade: 0.17,
};

/** From this strength on a note is a pitch. */
export const pitchFrom = 0.55;

/** How much each sign makes a note personal; from {@link personalFrom} on it is. */
export const personalWeights: Readonly<Partial<Record<Sign, number>>> = {
  met: 1,
  metAt: 1,
  work: 1,
  works: 0.4,
  reason: 1,
  aim: 0.45,
  common: 1,
  alike: 0.3,
  employer: 1,
};

/** From this sum on a note is personal. */
export const personalFrom = 0.85;

/** How much each sign makes a note flattery; from {@link flatteryFrom} on it is. */
export const flatteryWeights: Readonly<Partial<Record<Sign, number>>> = { praise: 1, warm: 0.5 };

/** From this sum on a note is flattery, where it is neither a pitch nor personal. */
export const flatteryFrom = 0.5;

/** So many words of its own, beyond small and stock words, make a note the sender's own even where no phrase is known. */
export const ownWordsFrom = 6;
