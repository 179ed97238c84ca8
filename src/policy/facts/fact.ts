import type { Missing } from '../suggestion.ts';
import type { FactSource } from './evidence.ts';

/** What can settle a fact that is unknown: opening the profile, the user's log, an import, the page, the user. */
export type Settler = Missing['settledBy'];

interface Common {
  readonly from: FactSource;
  /** What would settle it while it is unknown. */
  readonly settledBy: Settler;
  /** What it takes when the profile has been opened and the fact is unknown all the same. */
  readonly orElse?: Settler;
}

/** Yes or no. `flips`: the answers that "it would be otherwise if …" may propose. */
export interface BooleanFact extends Common {
  readonly type: 'boolean';
  readonly flips?: readonly boolean[];
}

/** One of a fixed set of words. */
export interface EnumFact extends Common {
  readonly type: 'enum';
  readonly values: readonly string[];
  /** The name of its parameter in sentences. */
  readonly param: string;
  readonly flips?: readonly string[];
}

/** A number between `min`, never below 0, and `max` (null: no upper end), both included. */
export interface NumberFact extends Common {
  readonly type: 'number';
  /** Facts in `days` count back from the time of evaluation. A `share` is 0..1, a `score` 0..100. */
  readonly unit: 'count' | 'days' | 'minutes' | 'years' | 'share' | 'score';
  readonly min: number;
  readonly max: number | null;
  /** Whole numbers only. */
  readonly integer: boolean;
  readonly param: string;
  /** For days: the parameter that gives the same as a date. */
  readonly dateParam?: string;
  /** How a flip may move it: in steps of `step`; a change by `near` is about as far as a yes turned into a no. */
  readonly flips?: { readonly step: number; readonly near: number };
}

/** Text from the page, or names put one after the other. */
export interface TextFact extends Common {
  readonly type: 'text';
  readonly param: string;
  /** It is names separated by {@link nameSeparator}, and `containsAny` asks for whole ones. */
  readonly names?: true;
}

/** What stands between the names of a text fact. */
export const nameSeparator = ', ';

/** What the catalogue says of one fact; its name is its key there. */
export type Fact = BooleanFact | EnumFact | NumberFact | TextFact;

/** A part of the catalogue. */
export type FactTable = Readonly<Record<string, Fact>>;
