import { open } from '../facts/code.ts';
import type { Values } from './slot.ts';

/** Where a program ends: the condition is true, or it is not. */
export const passed = -1;
export const failed = -2;

/** In place of a mask: the step counts how many conditions of a list are true. */
export const counts = -1;

/**
 * The conditions of a policy as steps in one row, each asking about one slot and naming the step to go to for yes and for
 * no; a condition is the number of its first step. It only tells true from not true (false or unknown), many times as
 * fast as asking the condition, because there is nothing to call and nothing to look up.
 */
export interface Program {
  readonly slot: Int32Array;
  /** Yes when the code lies between `low` and `high`. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Above 0, for text: yes when any (`low` 1) or none (`low` 0) of these bits is set. Or {@link counts}: yes when at least `low` conditions of the list `slot` are true. */
  readonly mask: Int32Array;
  readonly yes: Int32Array;
  readonly no: Int32Array;
  readonly lists: readonly (readonly number[])[];
}

/** Whether the condition that begins at this step is true. */
export function passes(program: Program, first: number, values: Values): boolean {
  const { slot, low, high, mask, yes, no } = program;
  let at = first;
  while (at >= 0) {
    const bits = mask[at] ?? 0;
    let answer: boolean;
    if (bits === 0) {
      const code = values[slot[at] ?? 0] ?? open;
      answer = code >= (low[at] ?? 0) && code <= (high[at] ?? 0);
    } else answer = answersOther(program, at, bits, values);
    at = (answer ? yes[at] : no[at]) ?? failed;
  }
  return at === passed;
}

/**
 * {@link passes} for many conditions at once, 1 or 0 for each into `answers`. The loop is written out: fetching the program's
 * columns anew for every condition would take as long as running it.
 */
export function passAll(program: Program, firsts: Int32Array, values: Values, answers: Uint8Array): void {
  const { slot, low, high, mask, yes, no } = program;
  for (let i = 0; i < firsts.length; i++) {
    let at = firsts[i] ?? failed;
    while (at >= 0) {
      const bits = mask[at] ?? 0;
      let answer: boolean;
      if (bits === 0) {
        const code = values[slot[at] ?? 0] ?? open;
        answer = code >= (low[at] ?? 0) && code <= (high[at] ?? 0);
      } else answer = answersOther(program, at, bits, values);
      at = (answer ? yes[at] : no[at]) ?? failed;
    }
    answers[i] = at === passed ? 1 : 0;
  }
}

function answersOther(program: Program, at: number, bits: number, values: Values): boolean {
  const { slot, low, lists } = program;
  const least = low[at] ?? 0;
  if (bits !== counts) {
    const code = values[slot[at] ?? 0] ?? open;
    return code >= 0 && ((code & bits) !== 0) === (least === 1);
  }
  let count = 0;
  for (const first of lists[slot[at] ?? 0] ?? []) if (passes(program, first, values)) count++;
  return count >= least;
}
