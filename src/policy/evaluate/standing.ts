import { open } from '../facts/code.ts';
import { curveAt } from './curve.ts';
import { groups } from './groups.ts';
import { clampTo } from './numbers.ts';
import type { Plan, PlanTerm } from './plan.ts';
import { addUp, firstPassed, type Program, passes } from './program.ts';
import type { Values } from './slot.ts';

/** Where every score starts, in thousandths. */
const middle = 50_000;
const top = 100_000;

/** Indexes into `verdicts`; also the numbers of the outer bands, with {@link between} for the one in the middle. */
export const accept = 0;
export const reply = 1;
export const decline = 2;

/** The number of the band between accept and decline; which verdict it gives is the policy's to say. */
export const between = 1;

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
  readonly added: Int32Array;
  /** What each group's rules add, before its cap. */
  readonly sums: Int32Array;
}

/** A standing for a plan, to be filled by {@link stand}. */
export function standingFor({ terms }: Plan): Standing {
  const added = new Int32Array(terms.length);
  return { gate: -1, verdict: reply, score: middle, added, sums: new Int32Array(groups.length) };
}

/** Finds out how things stand. */
export function stand(plan: Plan, values: Values, into: Standing): void {
  const { program, curves } = plan;
  const { added, sums } = into;
  addUp(program, plan.worth, values, added, sums);
  for (let i = 0; i < curves.length; i++) {
    const term = curves[i];
    if (term === undefined) break;
    const points = addedBy(program, term, values);
    added[term.index] = points;
    sums[term.group] = (sums[term.group] ?? 0) + points;
  }
  const score = scoreOf(plan, sums);
  const gate = firstPassed(program, plan.gateSteps, values, 0);
  into.gate = gate;
  into.score = score;
  into.verdict = gate === -1 ? verdictOf(plan, score) : verdictOfGate(plan, gate);
}

/** What a rule adds, in thousandths; nothing while its condition or its curve's fact is unknown. */
export function addedBy(
  program: Program,
  { step, curve, curveSlot, points }: PlanTerm,
  values: Values,
): number {
  if (!passes(program, step, values)) return 0;
  if (curve === null) return points;
  const x = values[curveSlot] ?? open;
  return x < 0 ? 0 : curveAt(curve, x);
}

/** The score that group sums lead to: each capped, around the middle, within 0..100. */
export function scoreOf({ caps }: Plan, groupSums: Int32Array): number {
  let score = middle;
  for (let g = 0; g < groupSums.length; g++) score += clampTo(caps[g] ?? 0, groupSums[g] ?? 0);
  if (score > top) return top;
  return Math.max(0, score);
}

/** The verdict of a gate; no gate must not come here: reading an array at -1 takes longer than a whole evaluation. */
function verdictOfGate({ gates }: Plan, gate: number): number {
  return gates[gate]?.verdict ?? reply;
}

/** The verdict a score in thousandths leads to. */
export function verdictOf(plan: Plan, score: number): number {
  return score >= plan.accept ? accept : score <= plan.decline ? decline : plan.between;
}

/** The number of the band a score in thousandths lies in: `accept`, `between` or `decline`. */
export function bandOf(plan: Plan, score: number): number {
  return score >= plan.accept ? accept : score <= plan.decline ? decline : between;
}

const sumsThen = new Int32Array(groups.length);

/** The verdict if one slot had another code and all else were as it stands; asks only what depends on that slot. */
export function verdictIf(
  plan: Plan,
  values: Values,
  standing: Standing,
  slot: number,
  code: number,
): number {
  const dependents = plan.dependents[slot];
  if (dependents === undefined) return standing.verdict;
  const before = values[slot] ?? open;
  values[slot] = code;
  const gate = gateThen(plan, values, standing.gate, dependents.gates);
  const verdict =
    gate === -1
      ? verdictOf(plan, scoreThen(plan, values, standing, dependents.terms))
      : verdictOfGate(plan, gate);
  values[slot] = before;
  return verdict;
}

/** The first true gate when only these gates can answer otherwise than before. */
function gateThen(plan: Plan, values: Values, settling: number, changed: readonly number[]): number {
  const { gates, program } = plan;
  let fell = false;
  for (let i = 0; i < changed.length; i++) {
    const at = changed[i] ?? 0;
    if (settling !== -1 && at > settling) break;
    const gate = gates[at];
    if (gate !== undefined && passes(program, gate.step, values)) return at;
    if (at === settling) fell = true;
  }
  return fell ? firstPassed(program, plan.gateSteps, values, settling + 1) : settling;
}

/** The score when only these rules can add something else than before. */
function scoreThen(
  plan: Plan,
  values: Values,
  { added, sums }: Standing,
  changed: readonly PlanTerm[],
): number {
  // A plain loop: for four numbers, a typed array's own copy costs more than everything else here.
  for (let g = 0; g < sums.length; g++) sumsThen[g] = sums[g] ?? 0;
  for (let i = 0; i < changed.length; i++) {
    const term = changed[i];
    if (term === undefined) break;
    const change = addedBy(plan.program, term, values) - (added[term.index] ?? 0);
    sumsThen[term.group] = (sumsThen[term.group] ?? 0) + change;
  }
  return scoreOf(plan, sumsThen);
}
