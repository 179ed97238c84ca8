import type { Leaf } from '../conditions/walk.ts';
import { codeOf, open, stays } from '../facts/code.ts';
import type { Condition } from '../policy.ts';
import { nextDown, nextUp } from './numbers.ts';
import { failed, type OtherStep, other, type Program, passed } from './program.ts';
import type { Slots } from './slots.ts';
import { bitOf } from './text-questions.ts';

interface Step {
  readonly slot: number;
  readonly low: number;
  readonly high: number;
  readonly yes: number;
  readonly no: number;
  readonly other: OtherStep | null;
}

const most = Number.POSITIVE_INFINITY;

/** Puts a program together, condition by condition. */
export class Assembler {
  readonly #slots: Slots;
  readonly #steps: Step[] = [];

  constructor(slots: Slots) {
    this.#slots = slots;
  }

  /** Adds a condition, which must have passed `conditionProblems`, and returns its first step. */
  add(condition: Condition): number {
    return this.#lay(condition, true, passed, failed);
  }

  /** The program of everything added so far. */
  program(): Program {
    const column = (key: 'slot' | 'low' | 'high' | 'yes' | 'no'): number[] =>
      this.#steps.map((step) => step[key]);
    return {
      slot: Int32Array.from(column('slot')),
      low: Float64Array.from(column('low')),
      high: Float64Array.from(column('high')),
      yes: Int32Array.from(column('yes')),
      no: Int32Array.from(column('no')),
      others: this.#steps.map((step) => step.other),
    };
  }

  /** Lays the steps of "is it true" (`wanted`) or "is it false", the last first, because each names those after it. */
  #lay(condition: Condition, wanted: boolean, yes: number, no: number): number {
    if ('fact' in condition) return this.#layLeaf(condition, wanted, yes, no);
    if ('not' in condition) return this.#lay(condition.not, !wanted, yes, no);
    if ('of' in condition) {
      const { of, atLeast } = condition;
      const firsts = of.map((part) => this.#lay(part, wanted, passed, failed));
      // At least n of m is false when more than m - n of them are.
      return this.#pushOther({ least: wanted ? atLeast : of.length - atLeast + 1, firsts }, yes, no);
    }
    const parts = 'all' in condition ? condition.all : condition.any;
    const every = 'all' in condition === wanted;
    return parts.reduceRight(
      (next, part) => (every ? this.#lay(part, wanted, next, no) : this.#lay(part, wanted, yes, next)),
      every ? yes : no,
    );
  }

  #layLeaf(leaf: Leaf, wanted: boolean, yes: number, no: number): number {
    const mine = this.#slots.of(leaf.fact);
    const slot = mine[0];
    if (slot === undefined) return no;
    const { index, fact } = slot;
    const between = (low: number, high: number, otherwise = no): number =>
      this.#push({ slot: index, low, high, yes, no: otherwise, other: null });
    const atLeast = (least: number): number => between(Math.max(0, least), most);
    const atMost = (highest: number): number => between(0, highest);

    if ('known' in leaf) return leaf.known === wanted ? between(0, most) : between(stays, stays);
    if ('atLeast' in leaf) return wanted ? atLeast(leaf.atLeast) : atMost(below(leaf.atLeast));
    if ('atMost' in leaf) return wanted ? atMost(leaf.atMost) : atLeast(above(leaf.atMost));
    if ('within' in leaf) return wanted ? atMost(leaf.within) : atLeast(above(leaf.within));
    if (fact.type === 'text') {
      const bit = bitOf(mine, leaf);
      return bit === null ? no : this.#pushOther({ ...bit, set: 'isNot' in leaf !== wanted }, yes, no);
    }
    const code = codeOf(fact, 'is' in leaf ? leaf.is : 'isNot' in leaf ? leaf.isNot : null);
    if ('is' in leaf === wanted) return between(code, code);
    return between(0, below(code), between(above(code), most));
  }

  #pushOther(step: OtherStep, yes: number, no: number): number {
    return this.#push({ slot: other, low: 0, high: 0, yes, no, other: step });
  }

  #push(step: Step): number {
    this.#steps.push(step);
    return this.#steps.length - 1;
  }
}

/** The next smaller code; below 0 there is none. */
const below = (code: number): number => (code > 0 ? nextDown(code) : open);

const above = (code: number): number => (code < 0 ? 0 : nextUp(code));
