import { open } from '../facts/code.ts';
import type { Values } from './slot.ts';

/** Where a program ends: the condition is true, or it is not. */
export const passed = -1;
export const failed = -2;

/** In place of a slot: the step is one of {@link Program.others}. */
export const other = -1;

/** A step that is more than a look at one number. */
export type OtherStep =
  /** Of a text: whether any of these bits is set, or (`set` false) none. */
  | { readonly slot: number; readonly mask: number; readonly set: boolean }
  /** Whether at least so many of the conditions that begin at these steps are true. */
  | { readonly least: number; readonly firsts: readonly number[] };

/**
 * The conditions of a policy as steps in one row, each asking whether the code in one slot lies between two bounds and
 * naming the step to go to for yes and for no; a condition is the number of its first step. It only tells true from not
 * true (false or unknown), many times as fast as asking the condition, because there is nothing to call and nothing to
 * look up.
 */
export interface Program {
  readonly slot: Int32Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly yes: Int32Array;
  readonly no: Int32Array;
  /** By step; null for the usual ones. */
  readonly others: readonly (OtherStep | null)[];
}

/** Whether the condition that begins at this step is true. */
export function passes(program: Program, first: number, values: Values): boolean {
  const { slot, low, high, yes, no } = program;
  let at = first;
  while (at >= 0) {
    const about = slot[at] ?? other;
    let answer: boolean;
    if (about === other) answer = holds(program, at, values);
    else {
      const code = values[about] ?? open;
      answer = code >= (low[at] ?? 0) && code <= (high[at] ?? 0);
    }
    at = (answer ? yes[at] : no[at]) ?? failed;
  }
  return at === passed;
}

function holds(program: Program, at: number, values: Values): boolean {
  const step = program.others[at];
  if (step === undefined || step === null) return false;
  if ('mask' in step) {
    const code = values[step.slot] ?? open;
    return code >= 0 && ((code & step.mask) !== 0) === step.set;
  }
  let count = 0;
  for (const first of step.firsts) if (passes(program, first, values)) count++;
  return count >= step.least;
}

/** What the conditions of a policy's rules are worth, as columns. */
export interface Worth {
  /** The condition's first step. */
  readonly first: Int32Array;
  readonly group: Int32Array;
  /** In thousandths. */
  readonly points: Int32Array;
}

/**
 * Runs the conditions of all rules and adds up what the true ones are worth: each into `added`, and into the sum of its
 * group. This is {@link passes} with its loop written out; fetching the program's columns anew for every condition would
 * take longer than running it.
 */
export function addUp(
  program: Program,
  { first, group, points }: Worth,
  values: Values,
  added: Int32Array,
  sums: Int32Array,
): void {
  const { slot, low, high, yes, no } = program;
  for (let g = 0; g < sums.length; g++) sums[g] = 0;
  for (let i = 0; i < first.length; i++) {
    let at = first[i] ?? failed;
    while (at >= 0) {
      const about = slot[at] ?? other;
      let answer: boolean;
      if (about === other) answer = holds(program, at, values);
      else {
        const code = values[about] ?? open;
        answer = code >= (low[at] ?? 0) && code <= (high[at] ?? 0);
      }
      at = (answer ? yes[at] : no[at]) ?? failed;
    }
    let worth = 0;
    if (at === passed) {
      worth = points[i] ?? 0;
      const to = group[i] ?? 0;
      sums[to] = (sums[to] ?? 0) + worth;
    }
    added[i] = worth;
  }
}

/** The first of these conditions from `from` on that is true, by its place in the list, or -1. Written out like {@link addUp}. */
export function firstPassed(program: Program, firsts: Int32Array, values: Values, from: number): number {
  const { slot, low, high, yes, no } = program;
  for (let i = from; i < firsts.length; i++) {
    let at = firsts[i] ?? failed;
    while (at >= 0) {
      const about = slot[at] ?? other;
      let answer: boolean;
      if (about === other) answer = holds(program, at, values);
      else {
        const code = values[about] ?? open;
        answer = code >= (low[at] ?? 0) && code <= (high[at] ?? 0);
      }
      at = (answer ? yes[at] : no[at]) ?? failed;
    }
    if (at === passed) return i;
  }
  return -1;
}
