import type { Ground } from '../scene/ground.ts';
import type { Card } from './cards.ts';

/**
 * Leaves out the rows that style sheets take away: the "Other" column behind "Focused", a row that was answered. Attributes
 * have been looked at before; style is asked of one control in each row, and only the first question makes the browser
 * work out the style of the page.
 */
export function shown(cards: readonly Card[], ground: Ground): readonly Card[] {
  // A page of which nothing is rendered yet hides no row in particular.
  if (!ground.scopes.some(isRendered)) return cards;
  return cards.filter(({ pair }) => {
    const control = pair.ignore ?? pair.accept;
    return !control || isRendered(control.element);
  });
}

/** True where the element has a box; also where nothing can tell (a document without layout). */
function isRendered(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}
