import { no, yes } from './ask.ts';
import { reachesBetween } from './between.ts';
import { looseRange, scoreRange } from './range.ts';
import { enter, leave, openSlotOf, type Search } from './search.ts';
import { accept, bandOf, between, decline } from './standing.ts';

/**
 * What a search looks for: outcomes, numbered. `labelOf` numbers a gate's; the three bands are numbered by `bands` in the
 * order accept, between, decline.
 */
export interface Outcomes {
  readonly labelOf: (gate: number) => number;
  readonly bands: readonly [accept: number, between: number, decline: number];
  /** 1 where found. */
  readonly found: Uint8Array;
}

/**
 * Finds every outcome that some completion of the open facts leads to, by deciding the gates one after another and, past
 * them, the points. Exact, except where {@link scoreRange} or {@link reachesBetween} is a bound and where the budget runs out:
 * what is found is then a bound (never too little).
 */
export function findOutcomes(search: Search, outcomes: Outcomes, from = 0): void {
  const { plan, values } = search;
  for (let i = from; i < plan.gates.length; i++) {
    const gate = plan.gates[i];
    if (gate === undefined) break;
    const answer = gate.ask(values);
    if (answer === no) continue;
    if (answer === yes) {
      outcomes.found[outcomes.labelOf(i)] = 1;
      return;
    }
    const slot = openSlotOf(search, gate.slots);
    if (slot === -1) continue;
    if (--search.budget < 0) {
      markAll(search, outcomes, i);
      return;
    }
    for (const cell of plan.slots[slot]?.cells ?? []) {
      enter(search, slot, cell);
      if (isPromising(search, outcomes, i)) findOutcomes(search, outcomes, i);
      leave(search, slot);
    }
    return;
  }
  findBands(search, outcomes);
}

/** True when an outcome not yet found may still lie ahead. */
function isPromising(search: Search, { labelOf, bands, found }: Outcomes, from: number): boolean {
  const { gates } = search.plan;
  for (let i = from; i < gates.length; i++) {
    const gate = gates[i];
    if (gate === undefined) break;
    const answer = gate.ask(search.values);
    if (answer === no || (answer !== yes && openSlotOf(search, gate.slots) === -1)) continue;
    if (found[labelOf(i)] === 0) return true;
    if (answer === yes) return false;
  }
  if (bands.every((band) => found[band] === 1)) return false;
  const [low, high] = bandsOf(search, looseRange(search));
  for (let band = low; band <= high; band++) if (found[bands[band] ?? 0] === 0) return true;
  return false;
}

/** The first and last band, in the order accept, between, decline, that a range of scores touches. */
function bandsOf({ plan }: Search, { low, high }: { low: number; high: number }): readonly [number, number] {
  return [bandOf(plan, high), bandOf(plan, low)];
}

/** Notes every outcome from gate `from` on that is not ruled out. */
function markAll(search: Search, { labelOf, bands, found }: Outcomes, from: number): void {
  const { gates } = search.plan;
  for (let i = from; i < gates.length; i++) {
    const gate = gates[i];
    if (gate === undefined) break;
    const answer = gate.ask(search.values);
    if (answer === no) continue;
    found[labelOf(i)] = 1;
    if (answer === yes) return;
  }
  const [low, high] = bandsOf(search, looseRange(search));
  for (let band = low; band <= high; band++) found[bands[band] ?? 0] = 1;
}

/** Notes the bands that the score can reach once no gate is true. */
function findBands(search: Search, { bands, found }: Outcomes): void {
  if (bands.every((band) => found[band] === 1)) return;
  const range = scoreRange(search);
  const [first, last] = bandsOf(search, range);
  found[bands[first] ?? 0] = 1;
  found[bands[last] ?? 0] = 1;
  if (first === accept && last === decline && found[bands[between]] === 0 && reachesBetween(search)) {
    found[bands[between]] = 1;
  }
}
