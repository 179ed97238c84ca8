import type { Said } from './describe/said.ts';
import type { FactSource, FactValue } from './facts/evidence.ts';
import type { Bands } from './policy.ts';

/** The four verdicts, in the order in which they are shown everywhere. */
export const verdicts = ['accept', 'reply', 'decline', 'wait'] as const;

/** What a policy suggests doing: accept, ask before deciding (`reply`), decline, or leave it pending (`wait`). */
export type Verdict = (typeof verdicts)[number];

/**
 * One plain sentence, still without a language: a key into `_locales` with named parameters, or the user's own words
 * (`text`, from a policy the user wrote) with the same parameters. Dates are ISO 8601 dates (`2026-05-03`), numbers are
 * numbers: the surface that shows the sentence formats them. `count`, where there is one, picks the plural form.
 */
export interface Sentence {
  readonly key?: string;
  readonly text?: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** One fact as a reason quotes it; `value` null: unknown. */
export interface QuotedFact {
  readonly fact: string;
  readonly value: FactValue | null;
  readonly from: FactSource | null;
  readonly at: number | null;
  readonly quote: string | null;
}

/** A gate or rule and what came of it. */
export interface Reason {
  /** The gate's or rule's id in the policy. */
  readonly rule: string;
  /** Points added; null for a gate. For a rule still open: what it could add at most, signed. */
  readonly points: number | null;
  /** The verdict a gate settles (or would settle, if still open); null for a rule. */
  readonly verdict: Verdict | null;
  readonly sentence: Sentence;
  readonly evidence: readonly QuotedFact[];
}

/** An unknown fact that could change the verdict. */
export interface Missing {
  readonly fact: string;
  /** How far it could move the outcome, 0..1; the list is sorted by it, largest first. */
  readonly influence: number;
  /** What would settle it: opening the profile, an import or the user's log, the page itself. */
  readonly settledBy: 'profile' | 'log' | 'import' | 'page' | 'user' | 'background';
  /** Where the profile would settle it: when it was opened before, and whether that is too long ago or did not show all. */
  readonly opened?: { readonly at: number; readonly tooOld: boolean };
}

/** The nearest change of one fact that leads to another verdict ("one more mutual connection would make it accept"). */
export interface Flip {
  readonly fact: string;
  readonly from: FactValue | null;
  readonly to: FactValue;
  readonly verdict: Verdict;
  readonly sentence: Sentence;
}

/** An unknown fact that, known, would lead to another verdict by itself. */
export interface TurningPoint {
  readonly fact: string;
  readonly verdict: Verdict;
  /** What it would have to say, as a clause that follows "if". */
  readonly condition: Said;
}

/** What a policy says of one invitation. JSON-safe; equal inputs give an equal suggestion. */
export interface Suggestion {
  /** The verdict, or the lean (unknown gates skipped, unknown points counted as nothing) when not `certain`. */
  readonly verdict: Verdict;
  /** True when every possibility left open leads to `verdict`. */
  readonly certain: boolean;
  /** The verdicts still possible, `verdict` among them, in the order of {@link verdicts}. */
  readonly couldBe: readonly Verdict[];
  /** The lowest and highest score still possible, 0..100. */
  readonly score: readonly [low: number, high: number];
  /** The score with unknown points counted as nothing; inside `score`. */
  readonly leanScore: number;
  /** At or above `accept` the points say accept, at or below `decline` decline, between them what the policy says. */
  readonly bands: Bands;
  /** What fired: the gate that settled it first, then rules by the size of their points. */
  readonly reasons: readonly Reason[];
  /** Gates and rules that did not fire. */
  readonly idle: readonly Reason[];
  /** Gates and rules that are still open because a fact is unknown. */
  readonly open: readonly Reason[];
  readonly missing: readonly Missing[];
  /** The first of `missing` that would change the verdict by itself; left out: none would, or the suggestion is certain. */
  readonly turningPoint?: TurningPoint;
  readonly flip: Flip | null;
  /** Ids of the templates that fit, best first. */
  readonly templates: readonly string[];
  readonly policy: { readonly id: string; readonly version: number };
}
