import type { Evidence } from '../facts/evidence.ts';
import type { Fact, Settler } from '../facts/fact.ts';
import { type Missing, verdicts } from '../suggestion.ts';
import { leanScore, leanVerdict } from './lean.ts';
import { canDecide } from './pivot.ts';
import type { Plan } from './plan.ts';
import { findOutcomes } from './possible.ts';
import { enter, leave, searchOver } from './search.ts';
import { type Settled, verdictsIn, withOpenFacts } from './settle.ts';
import type { Slot, Values } from './slot.ts';

/** Steps to find out what would be possible if one more fact were known. */
const budgetPerCell = 200;

/**
 * The unknown facts that could change the verdict, the most influential first.
 *
 * Every value the fact could have is tried: `settled` is how much nearer to one verdict that brings us on average, `turned`
 * how often it changes the lean, `moved` how far it moves the score. The influence is 0.6 settled + 0.25 turned + 0.15
 * moved. A fact that matters only together with others has little of it but is on the list; one that cannot matter (the
 * same verdict whatever its value, whatever the others') is not.
 */
export function missingFacts(plan: Plan, values: Values, settled: Settled, evidence: Evidence): Missing[] {
  const open = plan.slots.filter(({ index }) => values[index] == null && isAsked(plan, index, settled.gate));
  const shifts = open.map((slot) => leanShift(plan, values, settled, slot));
  const found = new Map<string, Missing>();
  withOpenFacts(plan, values, () => {
    for (const [i, slot] of open.entries()) {
      const nearness = nearnessOf(plan, values, settled, slot);
      if (nearness === null) continue;
      const influence = Math.round((0.6 * nearness + (shifts[i] ?? 0)) * 1000) / 1000;
      if (influence < (found.get(slot.name)?.influence ?? 0)) continue;
      found.set(slot.name, { fact: slot.name, influence, settledBy: settlerOf(slot.fact, evidence) });
    }
  });
  return [...found.values()].sort((a, b) => b.influence - a.influence);
}

/** Whether a gate up to the one that settles, or a rule, asks about the slot. */
function isAsked({ gates, terms }: Plan, slot: number, settling: number): boolean {
  return (
    gates.some(({ slots }, i) => (settling === -1 || i <= settling) && slots.includes(slot)) ||
    (settling === -1 && terms.some(({ slots }) => slots.includes(slot)))
  );
}

/** The part of the influence that shows in the lean: how often it turns, how far the score moves. */
function leanShift(plan: Plan, values: Values, settled: Settled, { index, cells }: Slot): number {
  const before = values[index];
  let tried = 0;
  let turned = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const { value, samples } of cells) {
    if (value === null) continue;
    tried++;
    values[index] = value;
    if (leanVerdict(plan, values) !== settled.verdict) turned++;
    for (const sample of samples) {
      values[index] = sample;
      const score = leanScore(plan, values);
      least = Math.min(least, score);
      most = Math.max(most, score);
    }
  }
  values[index] = before;
  const moved = Math.min(1, (most - least) / (plan.accept - plan.decline));
  return 0.25 * (turned / tried) + 0.15 * moved;
}

/** How much nearer to one verdict knowing the slot brings us on average, 0..1; null when it cannot change the verdict. */
function nearnessOf(plan: Plan, values: Values, settled: Settled, slot: Slot): number | null {
  const search = searchOver(plan, values, 0);
  const sets = new Set<string>();
  let tried = 0;
  let nearer = 0;
  for (const cell of slot.cells) {
    if (cell.value === null) continue;
    tried++;
    enter(search, slot.index, cell);
    search.budget = budgetPerCell;
    const possible = new Uint8Array(verdicts.length);
    findOutcomes(search, verdictsIn(plan, possible));
    leave(search, slot.index);
    sets.add(possible.join());
    const count = possible.reduce((sum, one) => sum + one, 0);
    nearer += Math.max(0, (settled.count - count) / (settled.count - 1));
  }
  // Other verdicts are possible under another value: it can decide. Otherwise perhaps together with others.
  return sets.size > 1 || canDecide(plan, values, slot) ? nearer / tried : null;
}

/** What to do to learn the fact: once the profile has been opened, opening it again will not help. */
function settlerOf(fact: Fact, evidence: Evidence): Settler {
  return fact.orElse !== undefined && evidence['profile.completeness'] !== undefined
    ? fact.orElse
    : fact.settledBy;
}
