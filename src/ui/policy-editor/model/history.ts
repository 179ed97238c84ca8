import type { Policy } from '../../../policy/policy.ts';
import { applyEdit, type Edit } from './edit.ts';

/** A policy under the editor's hands, with the way back and forth. */
export interface History {
  readonly past: readonly Policy[];
  readonly present: Policy;
  readonly future: readonly Policy[];
  /** What the last edit was of, so that typing on in one field is one step back. */
  readonly touched: string | null;
}

/** Further back than anybody remembers, and small enough to keep. */
const mostSteps = 200;

/** A policy not edited yet. */
export const historyOf = (present: Policy): History => ({ past: [], present, future: [], touched: null });

/** After an edit. Edits in a row with the same `touching` are taken back together. */
export function edited(history: History, edit: Edit, touching: string | null = null): History {
  const present = applyEdit(history.present, edit);
  const continues = touching !== null && touching === history.touched;
  const past = continues ? history.past : [...history.past, history.present].slice(-mostSteps);
  return { past, present, future: [], touched: touching };
}

/** One step back; the same where there is none. */
export function undone(history: History): History {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    touched: null,
  };
}

/** One step forth again; the same where there is none. */
export function redone(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, touched: null };
}

/** With another policy in place of the present one, as one step. */
export const replaced = (history: History, present: Policy): History => ({
  past: [...history.past, history.present].slice(-mostSteps),
  present,
  future: [],
  touched: null,
});
