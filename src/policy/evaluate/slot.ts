import type { FactName } from '../facts/catalogue.ts';
import type { FactValue } from '../facts/evidence.ts';
import type { Fact } from '../facts/fact.ts';
import type { Places } from './flip-number.ts';
import type { TextQuestion } from './text-questions.ts';

/**
 * What a slot holds while a policy is evaluated: a value; for text facts the bits of the questions answered yes;
 * undefined for unknown and still open; null for "stays unknown", which only matters where a policy asks `known`.
 */
export type SlotValue = FactValue | null | undefined;

/** The values of all slots of a policy. Reused from one evaluation to the next. */
export type Values = SlotValue[];

/** Values of a fact that every condition of the policy answers alike. */
export interface Cell {
  /** One of them. */
  readonly value: FactValue | null;
  /** Those at which curves over the fact take their extremes; just `value` where there is no curve. */
  readonly samples: readonly (FactValue | null)[];
}

/** One unknown of a policy: a fact or, for text with very many questions, one question about it. */
export interface Slot {
  readonly index: number;
  readonly name: FactName;
  readonly fact: Fact;
  /** All values the fact can have, cut where an answer changes. */
  readonly cells: readonly Cell[];
  /** All samples of all cells. */
  readonly samples: readonly (FactValue | null)[];
  /** Whether the policy asks if this fact is known. */
  readonly askedKnown: boolean;
  /** For numbers: where to look for another verdict; null where a flip may not touch the fact. */
  readonly places: Places | null;
  /** For text: what is asked about it, one bit each. */
  readonly questions: readonly TextQuestion[];
}
