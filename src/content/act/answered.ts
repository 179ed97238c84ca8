import * as dom from '../dom/dom.ts';
import type { Decision } from '../store/act.ts';
import { lastScroller, scrollerOf } from '../store/scroller.ts';
import type { StoreRow } from '../store/types.ts';
import { isSameName } from './namesakes.ts';
import type { Acknowledgement, ActPage } from './page.ts';
import { plainText, standsInPlace } from './place.ts';
import type { Observed, Pressed } from './pressed.ts';

/** So much of a row, in pixels, is enough for a list to render it. */
const visible = 24;

const saidAs: Readonly<Record<Acknowledgement['kind'], Decision | null>> = {
  accepted: 'accept',
  ignored: 'decline',
  unknown: null,
};

/**
 * How the page shows now that an invitation was answered: by an acknowledgement in the row's place, by the row being gone, or,
 * where the row is out of sight, by the page's own count. Null while it does not. The acknowledgement's words decide between accepted and declined where they tell, else the control
 * that was pressed.
 *
 * @param appeared elements that came up since the press
 */
export function answeredAs(page: ActPage, pressed: Observed, appeared: Iterable<Element>): Decision | null {
  const { invitation, decision, row } = pressed;
  const now = page.elementOf(invitation);
  if (now && page.controlOf(invitation, 'accept') && !isPutAway(row)) return null;
  const acknowledged = acknowledgementOf(page, pressed, pressed.isNamesake() ? [] : appeared);
  if (acknowledged) return saidAs[acknowledged.kind] ?? decision;
  if (!now && pressed.counted()) return decision;
  return isGone(page, pressed) ? decision : null;
}

/**
 * An acknowledgement in the row's place; the same words anywhere else are no answer, and neither is what the row itself said
 * before: a headline may read "Connected".
 */
function acknowledgementOf(
  page: ActPage,
  { name, row, place }: Pressed,
  appeared: Iterable<Element>,
): Acknowledgement | null {
  const isNew = ({ text }: Acknowledgement, element: Element) =>
    text === '' ? plainText(element) !== place.text : !place.text.includes(plain(text));
  const inPlace = dom.isConnected(row) ? page.acknowledgement(row) : null;
  // A list that reuses elements may acknowledge another row in this one.
  if (
    inPlace &&
    isNew(inPlace, row) &&
    (inPlace.name === null || name === null || isSameName(inPlace.name, name))
  )
    return inPlace;
  if (name === null) return null;
  for (const element of appeared) {
    if (!dom.isConnected(element) || !standsInPlace(element, place)) continue;
    const found = page.acknowledgement(element);
    if (found?.name && isSameName(found.name, name) && isNew(found, element)) return found;
  }
  return null;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The row is no longer pending, and neither was the whole list exchanged (another filter) nor is it just without its controls
 * while LinkedIn works on it.
 */
function isGone(page: ActPage, { invitation, row, others, announced }: Pressed): boolean {
  const rows = page.rows();
  const away = isPutAway(row);
  const wanted = rows.findIndex(({ id }) => id === invitation);
  if (!away && wanted >= 0 && !isMissing(page, rows, wanted)) return false;
  const reused = rows.some(({ id }) => page.elementOf(id) === row);
  if (dom.isConnected(row) && !reused && !away && (dom.textContent(row) ?? '').trim() !== '') return false;
  if (others.length === 0 || rows.some(({ id }) => others.includes(id))) return true;
  const now = page.announced();
  return announced !== null && now !== null && now < announced && announced - now <= others.length + 1;
}

/**
 * A row that no list has scrolled away and that is nevertheless not rendered: the place where it would stand is in view, or
 * it was the only one.
 */
function isMissing(page: ActPage, rows: readonly StoreRow[], wanted: number): boolean {
  const shown = rows.flatMap(({ id }, index) => {
    const element = page.elementOf(id);
    return element ? { index, element, ...edgesOf(element) } : [];
  });
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return rows.length === 1 && lastScroller().scrollTop <= 0;
  const scroller = scrollerOf(first.element);
  const view = edgesOf(scroller);
  const top = scroller.scrollTop > 0 ? Math.max(0, view.top) + visible : Number.NEGATIVE_INFINITY;
  const bottom = Math.min(innerHeight, view.bottom) - visible;
  return (wanted < first.index && first.top > top) || (wanted > last.index && last.bottom < bottom);
}

function edgesOf(element: Element): { readonly top: number; readonly bottom: number } {
  const { top, bottom } = dom.getBoundingClientRect(element);
  return { top, bottom };
}

/** A row that was left in the document and is shown no more, alone: not with the list it stands in. */
export function isPutAway(row: Element): boolean {
  for (
    let at: Element | null = row;
    at;
    at = dom.childElementCount(dom.parentElement(at)) === 1 ? dom.parentElement(at) : null
  )
    if (getComputedStyle(at).display === 'none') return true;
  return false;
}
