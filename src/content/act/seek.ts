import { pause } from '../compose/wait.ts';
import { lastScroller, scrollerOf, scrollOn } from '../store/scroller.ts';
import type { ActPage } from './page.ts';

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
  let fromTop = false;
  for (let steps = 0; steps < most && still < stuck && !signal.aborted; steps += 1) {
    if (page.elementOf(id)) return true;
    const rows = page.rows();
    const wanted = rows.findIndex((row) => row.id === id);
    const anchor = rows.findIndex((row) => page.elementOf(row.id) !== null);
    const element = page.elementOf(rows[anchor]?.id ?? '');
    if (wanted < 0) return false;
    const scroller = element ? scrollerOf(element) : lastScroller();
    if (element || fromTop) still = scrollOn(scroller, element && wanted < anchor ? -1 : 1) ? 0 : still + 1;
    // Nothing but answered rows is rendered here: nobody can tell whether it stands above or below.
    else scroller.scrollTop = 0;
    fromTop ||= !element;
    await pause(rendering, signal);
  }
  return !signal.aborted && page.elementOf(id) !== null;
}
