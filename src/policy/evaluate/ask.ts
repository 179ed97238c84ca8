import type { Leaf } from '../conditions/walk.ts';
import { codeOf, open, stays } from '../facts/code.ts';
import type { Condition } from '../policy.ts';
import type { Slot, Values } from './slot.ts';
import type { Slots } from './slots.ts';
import { bitOf } from './text-questions.ts';

/** An answer in strong Kleene logic, so ordered that `all` is the least, `any` the greatest and `not` 2 minus. */
export type Answer = 0 | 1 | 2;
export const no = 0;
export const unknown = 1;
export const yes = 2;

/** A condition made ready. */
export type Ask = (values: Values) => Answer;

/** Makes a condition ready; it must have passed `conditionProblems`. */
export function askOf(condition: Condition, slots: Slots): Ask {
  if ('fact' in condition) return askLeaf(condition, slots);
  if ('all' in condition) return askAll(condition.all.map((part) => askOf(part, slots)));
  if ('any' in condition) return askAny(condition.any.map((part) => askOf(part, slots)));
  if ('not' in condition) {
    const part = askOf(condition.not, slots);
    return (values) => opposite(part(values));
  }
  return askAtLeast(
    condition.atLeast,
    condition.of.map((part) => askOf(part, slots)),
  );
}

const opposite = (answer: Answer): Answer => (answer === unknown ? unknown : answer === yes ? no : yes);

function askAll(parts: readonly Ask[]): Ask {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return (values) => {
    let least: Answer = yes;
    for (const part of parts) {
      const answer = part(values);
      if (answer === no) return no;
      if (answer === unknown) least = unknown;
    }
    return least;
  };
}

function askAny(parts: readonly Ask[]): Ask {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return (values) => {
    let greatest: Answer = no;
    for (const part of parts) {
      const answer = part(values);
      if (answer === yes) return yes;
      if (answer === unknown) greatest = unknown;
    }
    return greatest;
  };
}

function askAtLeast(least: number, parts: readonly Ask[]): Ask {
  return (values) => {
    let sure = 0;
    let possible = 0;
    for (const part of parts) {
      const answer = part(values);
      if (answer === yes) sure++;
      else if (answer === unknown) possible++;
    }
    return sure >= least ? yes : sure + possible >= least ? unknown : no;
  };
}

function askLeaf(leaf: Leaf, slots: Slots): Ask {
  const mine = slots.of(leaf.fact);
  const slot = mine[0];
  if (slot === undefined) return () => unknown;
  const at = slot.index;
  if ('known' in leaf) return askKnown(at, leaf.known);
  if ('containsAny' in leaf) return askBit(mine, leaf, yes);
  if ('atLeast' in leaf) {
    const { atLeast } = leaf;
    return (values) => {
      const code = values[at] ?? open;
      return code < 0 ? unknown : code >= atLeast ? yes : no;
    };
  }
  if ('atMost' in leaf || 'within' in leaf) {
    const most = 'atMost' in leaf ? leaf.atMost : leaf.within;
    return (values) => {
      const code = values[at] ?? open;
      return code < 0 ? unknown : code <= most ? yes : no;
    };
  }
  const [wanted, when] = 'is' in leaf ? ([leaf.is, yes] as const) : ([leaf.isNot, no] as const);
  if (slot.fact.type === 'text') return askBit(mine, leaf, when);
  const otherwise = opposite(when);
  const one = codeOf(slot.fact, wanted);
  return (values) => {
    const code = values[at] ?? open;
    return code < 0 ? unknown : code === one ? when : otherwise;
  };
}

/** `known` is answered by what is; only while a search leaves the fact open can it still go either way. */
function askKnown(at: number, wanted: boolean): Ask {
  return (values) => {
    const code = values[at] ?? open;
    return code === open ? unknown : (code !== stays) === wanted ? yes : no;
  };
}

function askBit(slots: readonly Slot[], leaf: Leaf, when: Answer): Ask {
  const bit = bitOf(slots, leaf);
  if (bit === null) return () => unknown;
  const { slot: at, mask } = bit;
  const otherwise = opposite(when);
  return (values) => {
    const bits = values[at] ?? open;
    return bits < 0 ? unknown : (bits & mask) !== 0 ? when : otherwise;
  };
}
