import { open, stays } from '../facts/code.ts';
import type { Evidence } from '../facts/evidence.ts';
import type { Fact, Settler } from '../facts/fact.ts';
import type { Missing } from '../suggestion.ts';
import { canDecide } from './pivot.ts';
import type { Plan } from './plan.ts';
import { withOpenFacts } from './settle.ts';
import type { Values } from './slot.ts';
import { type Standing, stand, standingFor, verdictIf } from './standing.ts';

/** Up to this many ways to fill in the open facts are all tried; of more, as many spread over them. */
const mostCases = 64;

/** The influence of a fact that can decide, but in none of the cases tried. */
const least = 0.001;

/** An open fact (or a part of one), the values to try, and in how many cases it decided. */
interface Candidate {
  readonly slot: number;
  /** Codes it may have in a case. */
  readonly draws: readonly number[];
  /** Codes among which there is another verdict, if another of this fact leads to one. */
  readonly samples: readonly number[];
  decided: number;
}

/**
 * The unknown facts that could change the verdict, the most influential first. The influence of a fact is the share of
 * cases in which it decides: all open facts filled in one way or another, every value as likely as the next, and another
 * value of this one fact would lead to another verdict. A fact for which there is no such case is not on the list.
 */
export function missingFacts(plan: Plan, values: Values, standing: Standing, evidence: Evidence): Missing[] {
  const before = values.slice();
  // A gate that is true because a fact is unknown may not be once it is known.
  const unsettled = plan.slots.some(({ index }) => values[index] === stays);
  const candidates = candidatesOf(plan, values, unsettled ? -1 : standing.gate);
  const { cases, all } = tryCases(plan, values, candidates);
  for (const { slot } of candidates) values[slot] = before[slot] ?? open;
  const found = new Map<string, Missing>();
  for (const { slot: index, decided } of candidates) {
    const slot = plan.slots[index];
    if (slot === undefined) continue;
    if (decided === 0 && (all || !withOpenFacts(plan, values, () => canDecide(plan, values, slot)))) continue;
    const influence = Math.max(least, Math.round((decided / cases) * 1000) / 1000);
    if (influence < (found.get(slot.name)?.influence ?? 0)) continue;
    found.set(slot.name, { fact: slot.name, influence, settledBy: settlerOf(slot.fact, evidence) });
  }
  return [...found.values()].sort((a, b) => b.influence - a.influence);
}

/** The open slots that a gate up to the settling one asks about, or, where none settles, a rule. */
function candidatesOf({ slots, deciding, dependents }: Plan, values: Values, settling: number): Candidate[] {
  return slots.slice(0, deciding).flatMap(({ index, samples, draws }) => {
    if ((values[index] ?? open) >= 0) return [];
    const { gates, terms } = dependents[index] ?? { gates: [], terms: [] };
    const matters =
      settling === -1 ? gates.length + terms.length > 0 : (gates[0] ?? settling + 1) <= settling;
    if (!matters) return [];
    return [{ slot: index, draws, samples, decided: 0 }];
  });
}

/** Fills in the open facts case by case and counts for each in how many it decides. */
function tryCases(
  plan: Plan,
  values: Values,
  candidates: readonly Candidate[],
): { cases: number; all: boolean } {
  let combinations = 1;
  for (const { draws } of candidates) combinations = Math.min(combinations * draws.length, mostCases + 1);
  const all = combinations <= mostCases;
  const cases = all ? combinations : mostCases;
  const standing = standingFor(plan);
  for (let i = 0; i < cases; i++) {
    if (all) fillIn(values, candidates, i);
    else spread(values, candidates, i);
    stand(plan, values, standing);
    for (const candidate of candidates) {
      const { slot, samples } = candidate;
      const decides = samples.some(
        (sample) => verdictIf(plan, values, standing, slot, sample) !== standing.verdict,
      );
      if (decides) candidate.decided++;
    }
  }
  return { cases, all };
}

/** The case with this number, the first fact counting fastest. */
function fillIn(values: Values, candidates: readonly Candidate[], number: number): void {
  let rest = number;
  for (const { slot, draws } of candidates) {
    values[slot] = draws[rest % draws.length] ?? open;
    rest = Math.floor(rest / draws.length);
  }
}

/** One of many cases, as good as drawn at random and the same every time. */
function spread(values: Values, candidates: readonly Candidate[], number: number): void {
  for (const [i, { slot, draws }] of candidates.entries()) {
    let mixed = Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(i + 1, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
    values[slot] = draws[((mixed ^ (mixed >>> 15)) >>> 0) % draws.length] ?? open;
  }
}

/** What to do to learn the fact: once the profile has been opened, opening it again will not help. */
function settlerOf(fact: Fact, evidence: Evidence): Settler {
  return fact.orElse !== undefined && evidence['profile.completeness'] !== undefined
    ? fact.orElse
    : fact.settledBy;
}
