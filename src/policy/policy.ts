import type { FactValue } from './facts/evidence.ts';
import type { Verdict } from './suggestion.ts';

/**
 * A question about facts, answered true, false or unknown (strong Kleene logic). A leaf names one fact and exactly one
 * operator that fits its type: `is`/`isNot` (any type), `atLeast`/`atMost` (numbers), `within` (facts counted in days: at
 * most so many), `containsAny` (text: any of these words or phrases, whole words, case and accents aside), `known` (is it
 * known at all; never unknown itself). `{ all: [] }` is always true: the catch-all of a last gate.
 *
 * Facts are taken one by one: the engine does not conclude from one fact to another (that no note asks no question). A
 * question about a note therefore also asks for its kind, one about a conversation also for its match, so that the answer
 * stays certain where the other fact does not apply: `{ all: [{ fact: 'note.kind', is: 'personal' }, { fact:
 * 'note.saysWhereMet', is: true }] }` is false, not unknown, for an invitation without a note.
 */
export type Condition =
  | { readonly fact: string; readonly is: FactValue }
  | { readonly fact: string; readonly isNot: FactValue }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly atMost: number }
  | { readonly fact: string; readonly within: number }
  | { readonly fact: string; readonly containsAny: readonly string[] }
  | { readonly fact: string; readonly known: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly atLeast: number; readonly of: readonly Condition[] };

/**
 * How a gate, rule or template speaks: a key into `_locales`, or the user's own words. Exactly one of the two.
 *
 * A gate's or rule's sentence is given these parameters: for every known fact that its condition or curve names, and
 * those listed in `with`, the value under the fact's `param` in the catalogue (`conversation.longestMinutes` is
 * `{minutes}`, `mutualConnections` is `{mutual}`, `note.kind` is `{noteKind}`, to be worded as `{noteKind:fact_note_kind}`),
 * except yes/no facts, which give none; for facts counted in days also the date, ISO 8601, under the fact's `dateParam`
 * (`conversation.daysSinceLast` is `{days}` and `{date}`); `{count}`, the first number among them in the order named, which
 * picks the plural form.
 */
export type Wording = ({ readonly key: string } | { readonly text: string }) & {
  /** Further facts to speak of (and to quote as evidence) that the condition does not name. */
  readonly with?: readonly string[];
  /** A key (or words, as `key` or `text` was given) to use instead while one of the `with` facts is unknown. */
  readonly without?: string;
  /**
   * Facts whose words to quote: `{quote}` is what led to the first of them that has any, and a key is then looked up as
   * `<key>_quoted`. Where none has, or `without` speaks, the sentence is as without this.
   */
  readonly quote?: readonly string[];
};

/** An ordered condition that settles the verdict by itself. */
export interface Gate {
  readonly id: string;
  readonly when: Condition;
  readonly verdict: Verdict;
  readonly say: Wording;
  /**
   * Ids of the templates to offer when this gate settles it, best first (a template whose own `when` is false is left
   * out). Left out: every template whose `verdicts` has this gate's.
   */
  readonly templates?: readonly string[];
  /** False: kept, but switched off. */
  readonly enabled?: boolean;
}

/** The themes whose points are capped, so that no single one decides alone. */
export type Group = 'relationship' | 'message' | 'profile' | 'context';

/** Points for a condition that is true; 0 is allowed, for a sentence that only says why nothing was counted. */
export interface PointsRule {
  readonly id: string;
  readonly group: Group;
  readonly when: Condition;
  readonly points: number;
  readonly say: Wording;
  readonly enabled?: boolean;
}

/** Points along a curve over one numeric fact: piecewise linear between `[x, y]` pairs of rising x, flat outside. */
export interface CurveRule {
  readonly id: string;
  readonly group: Group;
  readonly curve: { readonly fact: string; readonly points: readonly (readonly [x: number, y: number])[] };
  /** Counts only while this is true (optional). */
  readonly when?: Condition;
  readonly say: Wording;
  readonly enabled?: boolean;
}

export type Rule = PointsRule | CurveRule;

/** A reply text with mustache placeholders, and the verdicts it fits. */
export interface Template {
  readonly id: string;
  readonly title: Wording;
  readonly body: Wording;
  readonly verdicts: readonly Verdict[];
  /** Offered only when this is true; where unknown it is offered after the others. */
  readonly when?: Condition;
}

/** What the score leads to where no gate settles the verdict. */
export interface Bands {
  /** Accept at this score or above. */
  readonly accept: number;
  /** Decline at this score or below. */
  readonly decline: number;
  /** Between them: ask (`reply`), or have a look first (`wait`). Left out: `reply`. */
  readonly between?: 'reply' | 'wait';
}

/** A case inside the policy file, with what must come out. Facts left out are unknown. */
export interface Example {
  /** The case in a line: your own words or, in a preset, a message key. */
  readonly name: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly verdict: Verdict;
  readonly certain: boolean;
}

/**
 * A policy file (checked by `checkPolicy`, made ready by `compile`): no personal data, nothing that runs. `schema` is the version of this format, `version` counts the
 * saves of this policy.
 */
export interface Policy {
  readonly schema: 1;
  readonly id: string;
  readonly version: number;
  readonly title: Wording;
  readonly summary: Wording;
  /** The preset it was started from, or null. */
  readonly preset: string | null;
  readonly gates: readonly Gate[];
  /** How far each group may move the score, either way; a group left out is not capped. */
  readonly caps: Readonly<Partial<Record<Group, number>>>;
  readonly rules: readonly Rule[];
  readonly bands: Bands;
  /** What to show when the outcome is not certain: the lean, or `wait`. */
  readonly whenUncertain: 'lean' | 'wait';
  readonly templates: readonly Template[];
  readonly examples: readonly Example[];
}
