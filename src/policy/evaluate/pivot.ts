import { open } from '../facts/code.ts';
import { no, unknown, yes } from './ask.ts';
import { clampTo } from './numbers.ts';
import type { Dependents, Plan } from './plan.ts';
import { looseSums, sumsOfGroups } from './range.ts';
import { openSlotOf, type Search, searchOver } from './search.ts';
import type { Slot, Values } from './slot.ts';
import { bandOf, between, scoreOf } from './standing.ts';

/** Steps to look for a case in which the fact decides; when they run out, it is taken as one that does. */
const budget = 100;

/**
 * Whether there is a case, given what is known, in which this one open fact decides: the others the same, another value of
 * it, another verdict. Exact, except that numbers under a curve are tried at a limited number of places (`Slot.draws`), and
 * that the answer is yes when the budget runs out.
 */
export function canDecide(plan: Plan, values: Values, slot: Slot): boolean {
  return decides(searchOver(plan, values, budget), slot, plan.dependents[slot.index] ?? nothing);
}

const nothing: Dependents = { gates: [], terms: [] };

function decides(search: Search, slot: Slot, dependents: Dependents): boolean {
  if (--search.budget < 0) return true;
  const { plan, values } = search;
  const seen = new Seen(search, dependents);
  let next = -1;
  for (const sample of slot.samples) {
    values[slot.index] = sample;
    seen.look();
    if (next === -1) next = nextOpen(search);
  }
  values[slot.index] = open;
  if (seen.isSettled || !seen.differs) return false;
  if (seen.areApart) return true;
  if (next === -1) return false;
  for (const draw of plan.slots[next]?.draws ?? []) {
    values[next] = draw;
    const found = decides(search, slot, dependents);
    values[next] = open;
    if (found) return true;
  }
  return false;
}

/** What one fact's values lead to, one after another, the others as they are. */
class Seen {
  readonly #search: Search;
  readonly #dependents: Dependents;
  readonly #sums = sumsOfGroups();
  readonly #masks: number[] = [];
  /** Whether, with the present value, the points may be what decides. */
  #countsPoints = false;
  #before: string | null = null;
  /** Whether a gate or the points of a group came out differently, or could. */
  differs = false;

  constructor(search: Search, dependents: Dependents) {
    this.#search = search;
    this.#dependents = dependents;
  }

  /** Looks at what the present value leads to. */
  look(): void {
    this.#masks.push(this.#possible());
    if (this.differs) return;
    const now = this.#effect();
    if (now === null || (this.#before !== null && this.#before !== now)) this.differs = true;
    this.#before = now;
  }

  /** Whether all values lead to the same one verdict. */
  get isSettled(): boolean {
    const all = this.#masks.reduce((one, other) => one | other, 0);
    return (all & (all - 1)) === 0;
  }

  /** Whether two values have no verdict in common. */
  get areApart(): boolean {
    return this.#masks.some((one) => this.#masks.some((other) => (one & other) === 0));
  }

  /** The verdicts not ruled out, one bit each: never too few. */
  #possible(): number {
    const { plan, values } = this.#search;
    this.#countsPoints = false;
    let mask = 0;
    for (const gate of plan.gates) {
      const answer = gate.ask(values);
      if (answer === no || (answer !== yes && openSlotOf(this.#search, gate.slots) === -1)) continue;
      mask |= 1 << gate.verdict;
      if (answer === yes) return mask;
    }
    this.#countsPoints = true;
    looseSums(this.#search, this.#sums);
    const lowest = bandOf(plan, scoreOf(plan, this.#sums.low));
    // The outer bands are numbered like the verdicts they give.
    for (let band = bandOf(plan, scoreOf(plan, this.#sums.high)); band <= lowest; band++)
      mask |= 1 << (band === between ? plan.between : band);
    return mask;
  }

  /** What the fact does at present, in words that are equal for values that do the same; null while that is open. */
  #effect(): string | null {
    const { plan, values } = this.#search;
    const { gates, terms } = this.#dependents;
    const effects: number[] = [];
    for (const at of gates) {
      const answer = plan.gates[at]?.ask(values) ?? no;
      if (answer === unknown) return null;
      effects.push(answer);
    }
    if (!this.#countsPoints) return effects.join();
    for (const { group, ask, curve } of terms) {
      const cap = plan.caps[group] ?? 0;
      const low = clampTo(cap, this.#sums.low[group] ?? 0);
      const high = clampTo(cap, this.#sums.high[group] ?? 0);
      const answer = ask === null ? yes : ask(values);
      // A group that its cap holds where it is adds the same, whatever this rule does.
      if (low === high) effects.push(low);
      else if (answer === unknown || curve !== null) return null;
      else effects.push(answer);
    }
    return effects.join();
  }
}

/** The slot that the first undecided gate, or else the points, wait for; -1 when all is decided. */
function nextOpen(search: Search): number {
  const { plan, values } = search;
  for (const gate of plan.gates) {
    const answer = gate.ask(values);
    if (answer === yes) return -1;
    if (answer === no) continue;
    const slot = openSlotOf(search, gate.slots);
    if (slot !== -1) return slot;
  }
  for (const term of plan.terms) {
    const slot = openSlotOf(search, term.slots);
    if (slot !== -1) return slot;
  }
  return -1;
}
