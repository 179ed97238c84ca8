import * as dom from '../dom/dom.ts';
import type { ActPage } from './page.ts';

/** Where a row stood when its control was pressed, and what it said. */
export interface Place {
  /** The elements around the row, the closest first. */
  readonly around: readonly Element[];
  /** The closest rendered rows above and below it. */
  readonly above: Element | null;
  readonly below: Element | null;
  /** The row's text then: what it said already is no answer. */
  readonly text: string;
}

/** How far up something that took a row's place may stand. */
const levels = 3;

/** Notes where a row stands. */
export function placeOf(page: ActPage, invitation: string, row: Element): Place {
  const rows = page.rows();
  const at = rows.findIndex(({ id }) => id === invitation);
  const elements = (ids: typeof rows) =>
    ids.map(({ id }) => page.elementOf(id)).filter((each) => each !== null);
  const above = elements(rows.slice(0, Math.max(0, at))).at(-1) ?? null;
  const below = elements(rows.slice(at + 1))[0] ?? null;
  const around: Element[] = [];
  for (let up = dom.parentElement(row); up && up !== dom.body(page.root); up = dom.parentElement(up)) {
    around.push(up);
    // The list itself: where no other row tells it, it is not far.
    if (above || below ? dom.contains(up, above ?? below) : around.length === levels) break;
  }
  return { around, above, below, text: plainText(row) };
}

/** True for what has come up in a row's place: in the same list, between the same neighbours. */
export function standsInPlace(element: Element, { around, above, below }: Place): boolean {
  const list = around.findLast((each) => dom.isConnected(each));
  if (!dom.contains(list, element) || element === list) return false;
  if (above && dom.isConnected(above) && !follows(element, above)) return false;
  return !below || !dom.isConnected(below) || follows(below, element);
}

function follows(later: Element, earlier: Element): boolean {
  return (dom.compareDocumentPosition(earlier, later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** A row's text with every kind of white space as one space. */
export function plainText(element: Element): string {
  return (dom.textContent(element) ?? '').slice(0, 20_000).replace(/\s+/g, ' ').trim();
}
