import type { Sign } from './lexicon.ts';
import type { ModelQuestion } from './model/model.ts';

/** How strongly each sign speaks for selling, 0..1; several are joined as independent chances. */
export const pitchWeights: Readonly<Partial<Record<Sign, number>>> = {
  sell: 0.6,
  offer: 0.3,
  hint: 0.12,
  trade: 0.17,
};

/** From this strength on a note is a pitch: the more there is of the personal in it, the more it takes. */
export const pitchFrom = { bare: 0.4, ownWords: 0.28, personal: 0.5, wellFounded: 0.72, met: 0.9 } as const;

/** How much one of your own topics or titles makes a note personal. */
export const topicWeight = 0.3;

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
export const flatteryWeights: Readonly<Partial<Record<Sign, number>>> = { praise: 1, warm: 0.5, glow: 0.4 };

/** From this sum on a note is flattery, where it is neither a pitch nor personal. */
export const flatteryFrom = 0.5;

/** So many words of its own, beyond small and stock words, make a note the sender's own even where no phrase is known. */
export const ownWordsFrom = 4;

/** From this chance on the model's answer is yes, alone and where a phrase says so too. Chosen by cross-validation. */
export const yesFrom: Readonly<
  Record<ModelQuestion, { readonly alone: number; readonly withPhrase: number }>
> = {
  givesReason: { alone: 0.35, withPhrase: 0.35 },
  saysWhereMet: { alone: 0.65, withPhrase: 0.35 },
  sharedInterest: { alone: 0.5, withPhrase: 0.5 },
  question: { alone: 0.8, withPhrase: 0.8 },
  offersJob: { alone: 0.5, withPhrase: 0.2 },
  seeksWork: { alone: 0.5, withPhrase: 0.03 },
  advance: { alone: 0.5, withPhrase: 0.05 },
  specific: { alone: 0.5, withPhrase: 0.5 },
};
