import { open } from '../facts/code.ts';
import { yes } from './ask.ts';
import { curveAt } from './curve.ts';
import { clampTo } from './numbers.ts';
import { groups, type Plan, type PlanTerm } from './plan.ts';
import type { Values } from './slot.ts';

/** Where every score starts, in thousandths. */
const middle = 50_000;
const top = 100_000;

/** Indexes into `verdicts` that the bands give. */
export const accept = 0;
export const reply = 1;
export const decline = 2;

/**
 * How things stand with the values as they are: unknown gates passed over, unknown points counted as nothing. Reused from
 * one evaluation to the next.
 */
export interface Standing {
  /** The first gate that is true, or -1. */
  gate: number;
  /** Index into `verdicts`. */
  verdict: number;
  /** In thousandths. */
  score: number;
  /** What each rule adds, in thousandths. */
  readonly added: Float64Array;
  /** What each group's rules add, before its cap. */
  readonly sums: Float64Array;
}

/** A standing for a plan, to be filled by {@link stand}. */
export function standingFor({ terms }: Plan): Standing {
  const added = new Float64Array(terms.length);
  return { gate: -1, verdict: reply, score: middle, added, sums: new Float64Array(groups.length) };
}

/** Finds out how things stand. */
export function stand(plan: Plan, values: Values, into: Standing): void {
  const { gates, terms } = plan;
  into.gate = -1;
  for (let i = 0; i < gates.length; i++) {
    if (gates[i]?.ask(values) === yes) {
      into.gate = i;
      break;
    }
  }
  const { added, sums } = into;
  sums.fill(0);
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i];
    if (term === undefined) break;
    const points = addedBy(term, values);
    added[i] = points;
    if (points !== 0) sums[term.group] = (sums[term.group] ?? 0) + points;
  }
  into.score = scoreOf(plan, sums);
  into.verdict = gates[into.gate]?.verdict ?? verdictOf(plan, into.score);
}

/** What a rule adds, in thousandths; nothing while its condition or its curve's fact is unknown. */
export function addedBy(term: PlanTerm, values: Values): number {
  if (term.ask !== null && term.ask(values) !== yes) return 0;
  if (term.curve === null) return term.points;
  const x = values[term.curveSlot] ?? open;
  return x < 0 ? 0 : curveAt(term.curve, x);
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

const sumsThen = new Float64Array(groups.length);

/** The verdict if one slot had another value and all else were as it stands; asks only what depends on that slot. */
export function verdictIf(
  plan: Plan,
  values: Values,
  { gate: settling, verdict, added, sums }: Standing,
  slot: number,
  code: number,
): number {
  const dependents = plan.dependents[slot];
  if (dependents === undefined) return verdict;
  const before = values[slot] ?? open;
  values[slot] = code;
  const gate = gateThen(plan, values, settling, dependents.gates);
  let result = plan.gates[gate]?.verdict ?? -1;
  if (gate === -1) {
    // A plain loop: for four numbers, the typed array's own copy costs more than everything else here.
    for (let g = 0; g < sums.length; g++) sumsThen[g] = sums[g] ?? 0;
    for (const term of dependents.terms) {
      const change = addedBy(term, values) - (added[term.index] ?? 0);
      sumsThen[term.group] = (sumsThen[term.group] ?? 0) + change;
    }
    result = verdictOf(plan, scoreOf(plan, sumsThen));
  }
  values[slot] = before;
  return result;
}

/** The first true gate when only these gates can answer otherwise than before. */
function gateThen({ gates }: Plan, values: Values, settling: number, changed: readonly number[]): number {
  let fell = false;
  for (const at of changed) {
    if (settling !== -1 && at > settling) break;
    if (gates[at]?.ask(values) === yes) return at;
    if (at === settling) fell = true;
  }
  if (settling === -1 || !fell) return settling;
  for (let at = settling + 1; at < gates.length; at++) if (gates[at]?.ask(values) === yes) return at;
  return -1;
}
