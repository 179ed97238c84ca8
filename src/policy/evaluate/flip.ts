import { decoded, open } from '../facts/code.ts';
import type { Evidence, FactValue } from '../facts/evidence.ts';
import { type Flip, type Sentence, type Suggestion, verdicts } from '../suggestion.ts';
import { type Change, flippedNumber } from './flip-number.ts';
import type { Plan } from './plan.ts';
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
  { certain }: Pick<Suggestion, 'certain'>,
  evidence: Evidence,
): Flip | null {
  if (!certain && plan.policy.whenUncertain === 'wait') return null;
  let nearest: Change | null = null;
  let at: Slot | undefined;
  for (let i = 0; i < plan.turnable.length; i++) {
    const slot = plan.turnable[i];
    if (slot === undefined || !canTurn(plan, slot.index, standing)) continue;
    const change = changeOf(plan, values, standing, slot, nearest === null ? farthest : nearest.distance);
    if (change === null) continue;
    nearest = change;
    at = slot;
  }
  if (nearest === null || at === undefined) return null;
  const from = evidence[at.name]?.value;
  const to = decoded(at.fact, nearest.to);
  const verdict = verdicts[nearest.verdict];
  if (from === undefined || to === null || verdict === undefined) return null;
  return { fact: at.name, from, to, verdict, sentence: flipSentence(at.flipKey, from, to, verdict) };
}

/**
 * Whether the slot could decide at all: through the settling gate or one before it or, when none settles, through points
 * enough to reach another band. (Caps never make a change larger.)
 */
function canTurn(
  { dependents, accept, decline }: Plan,
  slot: number,
  { gate, score, added }: Standing,
): boolean {
  const dependent = dependents[slot];
  if (dependent === undefined) return false;
  const { gates, terms } = dependent;
  if (gate !== -1) return (gates[0] ?? gate + 1) <= gate;
  if (gates.length > 0) return true;
  let up = 0;
  let down = 0;
  for (const { index, least, most } of terms) {
    const now = added[index] ?? 0;
    up += most - now;
    down += now - least;
  }
  if (score >= accept) return score - down < accept;
  if (score <= decline) return score + up > decline;
  return score + up >= accept || score - down <= decline;
}

/** The nearest change of this fact that is nearer than `within`. */
function changeOf(plan: Plan, values: Values, standing: Standing, slot: Slot, within: number): Change | null {
  const before = values[slot.index] ?? open;
  if (before < 0) return null;
  if (slot.places !== null) return flippedNumber(plan, values, standing, slot, before, within);
  if (within <= 1) return null;
  for (const to of slot.turns) {
    if (to === before) continue;
    const verdict = verdictIf(plan, values, standing, slot.index, to);
    if (verdict !== standing.verdict) return { to, verdict, distance: 1 };
  }
  return null;
}

/** "One more mutual connection would make it accept": a key for every fact and direction. */
function flipSentence(key: string, from: FactValue, to: FactValue, verdict: string): Sentence {
  if (typeof to === 'number' && typeof from === 'number') {
    const count = Math.round(Math.abs(to - from) * 100) / 100;
    return { key: `${key}_${to > from ? 'more' : 'less'}`, params: { count, to, verdict } };
  }
  return { key: `${key}_${to === true ? 'yes' : to === false ? 'no' : to}`, params: { verdict } };
}
