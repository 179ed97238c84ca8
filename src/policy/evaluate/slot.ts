import type { FactName } from '../facts/catalogue.ts';
import type { Fact } from '../facts/fact.ts';
import type { FactReader } from '../facts/reader.ts';
import type { QuotedFact } from '../suggestion.ts';
import type { Places } from './places.ts';
import type { TextQuestion } from './text-questions.ts';

/**
 * What the slots of a policy hold while it is evaluated, as codes (`facts/code.ts`): below 0 where nothing is known; for
 * text facts the bits of the questions answered yes. Reused from one evaluation to the next.
 */
export type Values = Float64Array;

/** Values of a fact that every condition of the policy answers alike. */
export interface Cell {
  /** One of them. */
  readonly code: number;
  /** Those at which curves over the fact take their extremes; just `code` where there is no curve. */
  readonly samples: readonly number[];
}

/** One unknown of a policy: a fact or, for text with very many questions, one question about it. */
export interface Slot {
  readonly index: number;
  readonly name: FactName;
  readonly fact: Fact;
  readonly reader: FactReader;
  /** Whether it gives sentences a parameter, and a second one that is a date. */
  readonly speaks: boolean;
  readonly speaksDate: boolean;
  /** How it is quoted while it is unknown. */
  readonly unknownQuote: QuotedFact;
  /** What the keys of its flips begin with. */
  readonly flipKey: string;
  /** All values the fact can have, cut where an answer changes. */
  readonly cells: readonly Cell[];
  /** All samples of all cells. */
  readonly samples: readonly number[];
  /** Codes to try one by one: the samples and, under a curve, numbers between them. */
  readonly draws: readonly number[];
  /** Whether the policy asks if this fact is known. */
  readonly askedKnown: boolean;
  /** For yes/no facts and words: the codes that a flip may propose. */
  readonly turns: readonly number[];
  /** For numbers: where to look for another verdict; null where a flip may not touch the fact. */
  readonly places: Places | null;
  /** For numbers: whether a curve lies over it. */
  readonly curved: boolean;
  /** For text: what is asked about it, one bit each. */
  readonly questions: readonly TextQuestion[];
}
