import type { Leaf } from '../../../policy/conditions/walk.ts';
import type { Condition } from '../../../policy/policy.ts';

/** Which of its parts a condition asks for; the last three are the opposites of the first three. */
export type Mode = 'all' | 'any' | 'some' | 'notAll' | 'none' | 'fewer';

/** A combination as one level of the editor: its parts, and how many of them must hold. */
export interface Level {
  readonly mode: Mode;
  readonly parts: readonly Condition[];
  /** For `some` and `fewer`: how many. */
  readonly least: number;
  /** From the condition to the one that holds the parts: through the `not`s around it. */
  readonly inward: readonly number[];
}

/** One question as the editor shows it: a leaf, or its opposite. */
export interface Question {
  readonly leaf: Leaf;
  /** False: it stands inside `not`. */
  readonly holds: boolean;
}

const opposites = { all: 'notAll', any: 'none', some: 'fewer' } as const;

/** A condition as a level, or as a single question. */
export function viewOf(condition: Condition): Level | Question {
  const inward: number[] = [];
  let inner = condition;
  while ('not' in inner) {
    inner = inner.not;
    inward.push(0);
  }
  const holds = inward.length % 2 === 0;
  if ('fact' in inner) return { leaf: inner, holds };
  const mode = 'all' in inner ? 'all' : 'any' in inner ? 'any' : 'some';
  const parts = 'all' in inner ? inner.all : 'any' in inner ? inner.any : inner.of;
  const least = 'of' in inner ? inner.atLeast : Math.min(2, Math.max(1, parts.length));
  return { mode: holds ? mode : opposites[mode], parts, least, inward };
}

/** Puts a level together again. */
export function combine(mode: Mode, parts: readonly Condition[], least: number): Condition {
  switch (mode) {
    case 'all':
      return { all: parts };
    case 'any':
      return { any: parts };
    case 'some':
      return { atLeast: Math.min(Math.max(1, least), Math.max(1, parts.length)), of: parts };
    case 'notAll':
      return { not: { all: parts } };
    case 'none':
      return { not: { any: parts } };
    case 'fewer':
      return { not: combine('some', parts, least) };
  }
}
