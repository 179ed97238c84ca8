import type { Evidence, FactValue } from '../facts/evidence.ts';
import { type Flip, type Sentence, verdicts } from '../suggestion.ts';
import { type Change, flippedNumber } from './flip-number.ts';
import type { Plan } from './plan.ts';
import type { Settled } from './settle.ts';
import type { Slot, Values } from './slot.ts';
import { type Standing, verdictIf } from './standing.ts';

/** A change farther than this is no news to anybody. */
const farthest = 5;

/**
 * The nearest change of one known fact that leads to another verdict as things stand, or null. Facts that nobody would
 * change to see what happens (what kind of invitation it is, the lists) have no `flips` in the catalogue.
 */
export function flipOf(
  plan: Plan,
  values: Values,
  standing: Standing,
  { count }: Settled,
  evidence: Evidence,
): Flip | null {
  if (count > 1 && plan.policy.whenUncertain === 'wait') return null;
  let nearest: Change | null = null;
  let at: Slot | null = null;
  for (let i = 0; i < plan.deciding; i++) {
    const slot = plan.slots[i];
    if (slot === undefined || !canTurn(plan, i, standing.gate)) continue;
    const change = changeOf(plan, values, standing, slot, nearest?.distance ?? farthest);
    if (change === null) continue;
    nearest = change;
    at = slot;
  }
  const from = at === null ? undefined : evidence[at.name]?.value;
  const verdict = verdicts[nearest?.verdict ?? -1];
  if (nearest === null || at === null || from === undefined || verdict === undefined) return null;
  const { to } = nearest;
  return { fact: at.name, from, to, verdict, sentence: flipSentence(at.name, from, to, verdict) };
}

/** Whether anything that decides depends on the slot: the settling gate, one before it, or the points when none settles. */
function canTurn({ dependents }: Plan, slot: number, settling: number): boolean {
  const { gates, terms } = dependents[slot] ?? { gates: [], terms: [] };
  return settling === -1 ? gates.length + terms.length > 0 : (gates[0] ?? settling + 1) <= settling;
}

/** The nearest change of this fact that is nearer than `within`. */
function changeOf(plan: Plan, values: Values, standing: Standing, slot: Slot, within: number): Change | null {
  const { fact, index } = slot;
  const before = values[index];
  if (before === undefined || before === null || fact.type === 'text' || fact.flips === undefined)
    return null;
  if (fact.type === 'number') {
    if (typeof before !== 'number' || slot.places === null) return null;
    const verdictAt = (value: number): number => verdictIf(plan, values, standing, index, value);
    return flippedNumber(slot.places, fact.flips, before, standing.verdict, verdictAt, within);
  }
  if (within <= 1) return null;
  const options: readonly FactValue[] = fact.flips;
  for (const to of options) {
    if (to === before) continue;
    const verdict = verdictIf(plan, values, standing, index, to);
    if (verdict !== standing.verdict) return { to, verdict, distance: 1 };
  }
  return null;
}

/** "One more mutual connection would make it accept": a key for every fact and direction. */
function flipSentence(name: string, from: FactValue, to: FactValue, verdict: string): Sentence {
  const key = `flip_${name.replaceAll('.', '_')}`;
  if (typeof to === 'number' && typeof from === 'number') {
    const count = Math.round(Math.abs(to - from) * 100) / 100;
    return { key: `${key}_${to > from ? 'more' : 'less'}`, params: { count, to, verdict } };
  }
  return { key: `${key}_${to === true ? 'yes' : to === false ? 'no' : to}`, params: { verdict } };
}
