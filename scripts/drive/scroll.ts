import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import * as z from 'zod';

/** Where what lies under the pointer stands: how far it is scrolled, how far it could be, in CSS pixels. */
const position = z.object({ top: z.number(), rest: z.number(), height: z.number() });

/** The nearest scrollable ancestor of what is under the pointer, the document itself at last. No inner functions: it runs in the page. */
const lookUnder = (x: number, y: number) => `(() => {
  let element = document.elementFromPoint(${x}, ${y});
  for (; element; element = element.parentElement) {
    const style = getComputedStyle(element).overflowY;
    if ((style === 'auto' || style === 'scroll') && element.scrollHeight > element.clientHeight + 1) break;
  }
  element ??= document.scrollingElement ?? document.documentElement;
  return {
    top: element.scrollTop,
    rest: element.scrollHeight - element.clientHeight - element.scrollTop,
    height: element.clientHeight,
  };
})()`;

/** Rounds at the end without anything growing before the list is taken to end there. */
const quietRounds = 4;

/**
 * Scrolls the list to its end by turning the wheel over it, as a user would, stopping on the way long enough for rows to
 * be brought and read. Ends after `ms` at the latest: a list may be endless.
 */
export async function scrollToEnd(page: Page, ms: number): Promise<void> {
  const end = Date.now() + ms;
  const { width, height } = page.viewport() ?? { width: 1440, height: 900 };
  // Left of the middle: the sidebar covers the right.
  const [x, y] = [Math.round(width * 0.35), Math.round(height * 0.6)];
  await page.mouse.move(x, y);
  let quiet = 0;
  let known = '';
  while (Date.now() < end && quiet < quietRounds) {
    const before = await lookAt(page, x, y);
    await page.mouse.wheel({ deltaY: Math.max(150, Math.round(before.height * 0.5)) });
    const after = await restingAt(page, x, y);
    const saying = JSON.stringify(after);
    quiet = after.rest <= 2 && saying === known ? quiet + 1 : 0;
    known = saying;
  }
}

/** Waits until the list has stopped moving: browsers scroll smoothly, and a busy one long after the wheel was turned. */
async function restingAt(page: Page, x: number, y: number): Promise<z.infer<typeof position>> {
  let last = await lookAt(page, x, y);
  for (let still = 0; still < 2; ) {
    await pause(70);
    const now = await lookAt(page, x, y);
    still = now.top === last.top && now.rest === last.rest ? still + 1 : 0;
    last = now;
  }
  return last;
}

async function lookAt(page: Page, x: number, y: number): Promise<z.infer<typeof position>> {
  return position.parse(await page.evaluate(lookUnder(x, y)));
}
