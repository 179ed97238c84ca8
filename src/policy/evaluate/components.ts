import type { PlanTerm } from './plan.ts';
import { openSlots, type Search } from './search.ts';

/** Rules that hang together because they ask about the same unknown facts, directly or by way of others. */
export interface Component {
  readonly terms: readonly PlanTerm[];
  readonly slots: readonly number[];
  readonly groups: readonly number[];
}

/** Sorts rules that are still open into components; what one component adds does not depend on another's facts. */
export function componentsOf(search: Search, terms: readonly PlanTerm[]): Component[] {
  const components: { terms: PlanTerm[]; slots: Set<number> }[] = [];
  for (const term of terms) {
    const slots = openSlots(search, term);
    const touched = components.filter((component) => slots.some((slot) => component.slots.has(slot)));
    const [home, ...others] = touched;
    if (home === undefined) {
      components.push({ terms: [term], slots: new Set(slots) });
      continue;
    }
    home.terms.push(term);
    for (const slot of slots) home.slots.add(slot);
    for (const other of others) {
      home.terms.push(...other.terms);
      for (const slot of other.slots) home.slots.add(slot);
      components.splice(components.indexOf(other), 1);
    }
  }
  return components.map((component) => ({
    terms: component.terms,
    slots: [...component.slots],
    groups: [...new Set(component.terms.map(({ group }) => group))],
  }));
}
