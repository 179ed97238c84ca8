import { pause } from '../compose/wait.ts';
import type { ActPage } from './page.ts';

/** One step scrolls by this share of what is visible, so that nothing is passed over. */
const step = 0.8;

/** How long, in milliseconds, a virtualised list gets to render what a step brought into view. */
const rendering = 150;

/** So many steps, or so many in a row that move nothing, and the row is given up. */
const most = 200;
const stuck = 6;

/**
 * Scrolls the list step by step until a row that a virtualised list has taken away is rendered again. Part of a decision of
 * the user, never done otherwise. False when the row is no longer pending, cannot be reached, or the signal came.
 */
export async function bringIntoView(page: ActPage, id: string, signal: AbortSignal): Promise<boolean> {
  let still = 0;
  for (let steps = 0; steps < most && still < stuck && !signal.aborted; steps += 1) {
    if (page.elementOf(id)) return true;
    const rows = page.rows();
    const wanted = rows.findIndex((row) => row.id === id);
    const anchor = rows.findIndex((row) => page.elementOf(row.id) !== null);
    const element = page.elementOf(rows[anchor]?.id ?? '');
    if (wanted < 0 || !element) return false;
    const scroller = scrollerOf(element);
    const before = scroller.scrollTop;
    const down = wanted > anchor ? 1 : -1;
    scroller.scrollTop = before + down * Math.max(100, scroller.clientHeight * step);
    still = scroller.scrollTop === before ? still + 1 : 0;
    await pause(rendering, signal);
  }
  return !signal.aborted && page.elementOf(id) !== null;
}

/** What scrolls the list a row stands in. */
function scrollerOf(element: Element): Element {
  const root = element.ownerDocument;
  for (let at = element.parentElement; at && at !== root.body; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if ((overflowY === 'auto' || overflowY === 'scroll') && at.scrollHeight > at.clientHeight) return at;
  }
  return root.scrollingElement ?? root.documentElement;
}
