import { yes } from './ask.ts';
import { curveAt } from './curve.ts';
import { clampTo } from './numbers.ts';
import { groups, type Plan, type PlanTerm } from './plan.ts';
import type { Values } from './slot.ts';

/** Where every score starts, in thousandths. */
export const middle = 50_000;
const top = 100_000;

/** Indexes into `verdicts` that the bands give. */
export const accept = 0;
export const reply = 1;
export const decline = 2;

/** The index of the first gate that is true, or -1; a gate that is unknown is passed over. */
export function firstTrueGate({ gates }: Plan, values: Values): number {
  for (let i = 0; i < gates.length; i++) if (gates[i]?.ask(values) === yes) return i;
  return -1;
}

/** What a rule adds, in thousandths; nothing while its condition or its curve's fact is unknown. */
export function addedBy(term: PlanTerm, values: Values): number {
  if (term.ask !== null && term.ask(values) !== yes) return 0;
  if (term.curve === null) return term.points;
  const x = values[term.curveSlot];
  return typeof x === 'number' ? curveAt(term.curve, x) : 0;
}

/** Sums of the groups, reused: a policy is never evaluated inside its own evaluation. */
const sums = new Float64Array(groups.length);

/** The score in thousandths, unknown points counted as nothing. */
export function leanScore(plan: Plan, values: Values): number {
  sums.fill(0);
  for (const term of plan.terms) sums[term.group] = (sums[term.group] ?? 0) + addedBy(term, values);
  return scoreOf(plan, sums);
}

/** The score that group sums lead to: each capped, around the middle, within 0..100. */
export function scoreOf({ caps }: Plan, groupSums: Float64Array): number {
  let score = middle;
  for (let g = 0; g < groupSums.length; g++) score += clampTo(caps[g] ?? 0, groupSums[g] ?? 0);
  return Math.max(0, Math.min(top, score));
}

/** The verdict a score in thousandths leads to. */
export function verdictOf(plan: Plan, score: number): number {
  return score >= plan.accept ? accept : score <= plan.decline ? decline : reply;
}

/** The verdict as things stand: of the first true gate, else of the points. */
export function leanVerdict(plan: Plan, values: Values): number {
  const gate = plan.gates[firstTrueGate(plan, values)];
  return gate === undefined ? verdictOf(plan, leanScore(plan, values)) : gate.verdict;
}
