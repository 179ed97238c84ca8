import type { Evidence, FactValue } from '../facts/evidence.ts';
import { type Flip, type Sentence, verdicts } from '../suggestion.ts';
import { flippedNumber } from './flip-number.ts';
import { leanVerdict } from './lean.ts';
import type { Plan } from './plan.ts';
import type { Settled } from './settle.ts';
import type { Slot, Values } from './slot.ts';

/** A change of one fact that leads to another verdict. */
export interface Change {
  readonly to: FactValue;
  /** Index into {@link verdicts}. */
  readonly verdict: number;
  /** How far it is: 1 is as far as a yes turned into a no. */
  readonly distance: number;
}

/** A change farther than this is no news to anybody. */
const farthest = 5;

/**
 * The nearest change of one known fact that leads to another verdict as things stand, or null. Facts that nobody would
 * change to see what happens (what kind of invitation it is, the lists) have no `flips` in the catalogue.
 */
export function flipOf(
  plan: Plan,
  values: Values,
  { verdict, count }: Settled,
  evidence: Evidence,
): Flip | null {
  if (count > 1 && plan.policy.whenUncertain === 'wait') return null;
  let nearest: Change | null = null;
  let at: Slot | null = null;
  for (const slot of plan.slots) {
    if (values[slot.index] == null) continue;
    const change = changeOf(plan, values, slot, verdict, nearest?.distance ?? farthest);
    if (change === null) continue;
    nearest = change;
    at = slot;
  }
  const from = at === null ? undefined : evidence[at.name]?.value;
  const name = verdicts[nearest?.verdict ?? -1];
  if (nearest === null || at === null || from === undefined || name === undefined) return null;
  const { to } = nearest;
  return { fact: at.name, from, to, verdict: name, sentence: flipSentence(at.name, from, to, name) };
}

/** The nearest change of this fact that is nearer than `within`. */
function changeOf(plan: Plan, values: Values, slot: Slot, verdict: number, within: number): Change | null {
  const { fact, index } = slot;
  if (fact.type === 'text' || fact.flips === undefined) return null;
  const before = values[index];
  const verdictAt = (value: FactValue): number => {
    values[index] = value;
    const result = leanVerdict(plan, values);
    values[index] = before;
    return result;
  };
  if (fact.type === 'number') {
    return typeof before === 'number'
      ? flippedNumber(slot, fact.flips, before, verdict, verdictAt, within)
      : null;
  }
  if (within <= 1) return null;
  const options: readonly FactValue[] = fact.flips;
  for (const to of options) {
    if (to === before) continue;
    const result = verdictAt(to);
    if (result !== verdict) return { to, verdict: result, distance: 1 };
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
