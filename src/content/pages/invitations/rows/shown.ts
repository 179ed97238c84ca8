import type { Ground } from '../scene/ground.ts';
import type { Card } from './cards.ts';

/**
 * Leaves out the rows of a list that style hides (the "Other" column behind "Focused"). Attributes have been looked at
 * before; style is asked once per list, through one control of its first row, because the first question makes the
 * browser work out the style of the page.
 */
export function shown(cards: readonly Card[], ground: Ground): Card[] {
  // A page of which nothing is rendered yet, or a document without a view, hides no list in particular.
  if (!ground.scopes.some(isRendered)) return [...cards];
  const hidden = new Set<Card>();
  for (const rows of lists(cards)) {
    const [first] = rows;
    if (!first || isShown(first)) continue;
    for (const row of rows) if (row === first || !isShown(row)) hidden.add(row);
  }
  return cards.filter((card) => !hidden.has(card));
}

/** Cards by the closest element that holds several of them. */
function lists(cards: readonly Card[]): Iterable<Card[]> {
  const counts = new Map<Element, number>();
  for (const { element } of cards) {
    for (let at = element.parentElement; at; at = at.parentElement) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const byList = new Map<Element, Card[]>();
  for (const card of cards) {
    let at: Element = card.element;
    while (at.parentElement && (counts.get(at) ?? 0) < 2) at = at.parentElement;
    const rows = byList.get(at);
    if (rows) rows.push(card);
    else byList.set(at, [card]);
  }
  return byList.values();
}

function isShown(card: Card): boolean {
  const control = card.pair.ignore?.element ?? card.pair.accept?.element;
  return !control || isRendered(control);
}

/** True where the element has a box; also where nothing can tell (a document without layout). */
function isRendered(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}
