import { combinations, eachCombination } from './combinations.ts';
import { type Component, componentsOf } from './components.ts';
import { groups } from './groups.ts';
import { type Interval, sumOf, termInterval } from './interval.ts';
import type { PlanTerm } from './plan.ts';
import type { Search } from './search.ts';
import { scoreOf } from './standing.ts';

/** Rules that hang together are tried in every combination of their facts up to this many; beyond, a bound is given. */
const mostCombinations = 4096;

/** Per group, the least and the most its rules can add. */
export interface Sums {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Sums of nothing. */
export function sumsOfGroups(): Sums {
  return { low: new Int32Array(groups.length), high: new Int32Array(groups.length) };
}

/**
 * The lowest and highest score still possible, in thousandths.
 *
 * Rules that ask about the same unknown fact are looked at together, so the range is exact, except that it is only a bound
 * (never too narrow) in two cases: where rules that hang together by shared unknown facts have more than
 * {@link mostCombinations} combinations; and where one unknown number moves curves in two groups, whose caps may cut them
 * off at different places.
 */
export function scoreRange(search: Search): Interval {
  const sums = sumsOfGroups();
  const open: PlanTerm[] = [];
  const alone: Interval = { low: 0, high: 0 };
  for (const term of search.plan.terms) {
    if (termInterval(search, term, alone)) open.push(term);
    else add(sums, term.group, alone);
  }
  const across: Component[] = [];
  for (const component of componentsOf(search, open)) {
    if (component.groups.length > 1) across.push(component);
    else addExact(search, component, sums);
  }
  const joint = across.length > 0 ? acrossGroups(search, across, sums) : null;
  if (joint !== null) return joint;
  for (const component of across) {
    for (const group of component.groups) {
      const inGroup = component.terms.filter((term) => term.group === group);
      for (const part of componentsOf(search, inGroup)) addExact(search, part, sums);
    }
  }
  return { low: scoreOf(search.plan, sums.low), high: scoreOf(search.plan, sums.high) };
}

/** The bound that takes every rule alone: cheaper, never narrower. */
export function looseRange(search: Search): Interval {
  const { plan } = search;
  looseSums(search, loose);
  return { low: scoreOf(plan, loose.low), high: scoreOf(plan, loose.high) };
}

const loose = sumsOfGroups();
const one: Interval = { low: 0, high: 0 };

/** Adds up, group by group, the least and the most that every rule can add by itself. */
export function looseSums(search: Search, into: Sums): void {
  into.low.fill(0);
  into.high.fill(0);
  for (const term of search.plan.terms) {
    termInterval(search, term, one);
    add(into, term.group, one);
  }
}

function add({ low, high }: Sums, group: number, by: Interval): void {
  low[group] = (low[group] ?? 0) + by.low;
  high[group] = (high[group] ?? 0) + by.high;
}

/** Adds what the rules of one component, all in one group, can add together. */
function addExact(search: Search, { terms, slots }: Component, sums: Sums): void {
  const total: Interval = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY };
  if (combinations(search, slots, mostCombinations) <= mostCombinations) {
    eachCombination(search, slots, () => {
      const sum = sumOf(terms, search);
      total.low = Math.min(total.low, sum);
      total.high = Math.max(total.high, sum);
      return false;
    });
  } else {
    const alone: Interval = { low: 0, high: 0 };
    total.low = 0;
    total.high = 0;
    for (const term of terms) {
      termInterval(search, term, alone);
      total.low += alone.low;
      total.high += alone.high;
    }
  }
  const [first] = terms;
  if (first !== undefined) add(sums, first.group, total);
}

/** The range when facts are shared between groups, every combination tried; null where that would be too many or inexact. */
function acrossGroups(search: Search, across: readonly Component[], rest: Sums): Interval | null {
  const slots = across.flatMap((component) => component.slots);
  const terms = across.flatMap((component) => component.terms);
  if (combinations(search, slots, mostCombinations) > mostCombinations) return null;
  if (sharesCurveFact(terms)) return null;
  const range: Interval = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY };
  const low = new Int32Array(groups.length);
  const high = new Int32Array(groups.length);
  eachCombination(search, slots, () => {
    low.set(rest.low);
    high.set(rest.high);
    for (const term of terms) {
      const sum = sumOf([term], search);
      low[term.group] = (low[term.group] ?? 0) + sum;
      high[term.group] = (high[term.group] ?? 0) + sum;
    }
    range.low = Math.min(range.low, scoreOf(search.plan, low));
    range.high = Math.max(range.high, scoreOf(search.plan, high));
    return false;
  });
  return range;
}

function sharesCurveFact(terms: readonly PlanTerm[]): boolean {
  const groupOf = new Map<number, number>();
  return terms.some(({ curve, curveSlot, group }) => {
    if (curve === null) return false;
    const before = groupOf.get(curveSlot);
    groupOf.set(curveSlot, group);
    return before !== undefined && before !== group;
  });
}
