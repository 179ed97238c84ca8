import { describeLeaf } from '../describe/leaf.ts';
import type { Said } from '../describe/said.ts';
import { decoded } from '../facts/code.ts';
import type { NumberFact } from '../facts/fact.ts';
import { type Missing, type TurningPoint, verdicts } from '../suggestion.ts';
import { tidy } from './places.ts';
import type { Plan } from './plan.ts';
import type { Slot, Values } from './slot.ts';
import { type Standing, verdictIf } from './standing.ts';

/** How many rounder numbers are tried under a curve. */
const mostSteps = 100;

/**
 * The most influential unknown fact that, known, would lead to another verdict than the lean by itself, all else as it
 * stands, and what it would have to say. Null where no single fact does, and for text, which could say anything.
 */
export function turningPointOf(
  plan: Plan,
  values: Values,
  standing: Standing,
  missing: readonly Missing[],
): TurningPoint | null {
  for (const { fact } of missing) {
    const slot = plan.slots.find(({ name }) => name === fact);
    const turned = slot && turnedBy(plan, values, standing, slot);
    if (turned) return { fact, ...turned };
  }
  return null;
}

function turnedBy(
  plan: Plan,
  values: Values,
  standing: Standing,
  slot: Slot,
): Pick<TurningPoint, 'verdict' | 'condition'> | null {
  const { fact, name } = slot;
  const verdictAt = (code: number): number => verdictIf(plan, values, standing, slot.index, code);
  const turns = (code: number): boolean => verdictAt(code) !== standing.verdict;
  if (fact.type === 'text') return null;
  if (fact.type === 'number') {
    const bound = boundOf(fact, slot, turns);
    if (bound === null) return null;
    const verdict = verdicts[verdictAt(bound.code)];
    return verdict === undefined ? null : { verdict, condition: bound.condition(name) };
  }
  // What a flip may propose reads best; anything else comes after it.
  const code = [...slot.turns, ...slot.samples].find(turns);
  const value = code === undefined ? null : decoded(fact, code);
  const verdict = code === undefined ? undefined : verdicts[verdictAt(code)];
  if (value === null || verdict === undefined) return null;
  return { verdict, condition: describeLeaf({ fact: name, is: value }) };
}

/** Where a number begins to turn the verdict: from one of its values upwards or, failing that, downwards. */
function boundOf(
  fact: NumberFact,
  { draws, curved }: Slot,
  turns: (code: number) => boolean,
): { readonly code: number; readonly condition: (name: string) => Said } | null {
  const rising = draws.filter(Number.isFinite).sort((a, b) => a - b);
  const first = rising.find(turns);
  if (first === undefined) return null;
  // "62.35 of 100" is no news to anybody: near the draw that turns it, a rounder one may as well.
  const grain = fact.unit === 'share' ? 20 : 1;
  const rounder = (from: number, by: 1 | -1): number | undefined =>
    Array.from({ length: mostSteps }, (_, i) => tidy((from + by * i) / grain)).find(
      (code) => code >= fact.min && turns(code),
    );
  if (first > fact.min) {
    const before = rising[rising.indexOf(first) - 1] ?? fact.min;
    const round = curved ? rounder(Math.floor(before * grain) + 1, 1) : undefined;
    const from = Math.min(first, round ?? first);
    return { code: from, condition: (name) => describeLeaf({ fact: name, atLeast: from }) };
  }
  const after = rising.find((draw) => !turns(draw));
  if (after === undefined)
    return { code: first, condition: (name) => describeLeaf({ fact: name, known: true }) };
  const to =
    [Math.floor(after * grain) / grain].find(turns) ??
    (curved ? rounder(Math.floor(after * grain), -1) : undefined);
  return to === undefined
    ? { code: first, condition: (name) => describeLeaf({ fact: name, atLeast: after }, false) }
    : { code: to, condition: (name) => describeLeaf({ fact: name, atMost: to }) };
}
