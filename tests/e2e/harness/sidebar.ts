import * as z from 'zod';
import type { DrivenBrowser } from '../../../scripts/drive/browser.ts';
import type { Tab } from '../../../scripts/drive/tab.ts';
import { until } from '../../../scripts/drive/within.ts';

/** Which elements can have a role, and what they are found by. */
const selectors = {
  button: 'button, [role="button"]',
  link: 'a[href]',
  heading: 'h1, h2, h3, [role="heading"]',
  entry: '.entry, [aria-setsize]',
  text: 'p, span, li',
} as const;

export type Role = keyof typeof selectors;

const found = z.object({
  /** The accessible name, or the text. */
  name: z.string(),
  text: z.string(),
  /** The middle, in CSS pixels of the viewport. */
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  expanded: z.string().nullable(),
  pressed: z.string().nullable(),
  /** Whether a click in its middle would reach it and do something: it is enabled, and nothing lies above it there. */
  reachable: z.boolean(),
  /** A press of it must have been meant: it counts only once it has been in sight for a while. */
  weighty: z.boolean(),
});

/** One element of the sidebar, as it stood when it was looked for. */
export type Found = z.infer<typeof found>;

/** The sidebar as a user meets it: looked at through the driver, used by the mouse and the keyboard alone. */
export class Sidebar {
  readonly #browser: DrivenBrowser;
  readonly #tab: Tab;

  constructor(browser: DrivenBrowser, tab: Tab) {
    this.#browser = browser;
    this.#tab = tab;
  }

  /** Evaluates an expression over the `root` the sidebar is drawn in, see `overSidebar`; null when there is no sidebar. */
  async evaluate(expression: string): Promise<unknown> {
    return await this.#browser.inClosedRoot(this.#tab, expression);
  }

  /** All the text in it, blanks collapsed; null when there is no sidebar. */
  async text(): Promise<string | null> {
    return z
      .string()
      .nullable()
      .parse(await this.evaluate(`said(root.body).replace(/\\s+/g, ' ').trim()`));
  }

  /** Every element of a role whose name matches, in order; `reveal` scrolls the one at that place into view first. */
  async all(role: Role, name: RegExp = /.*/, reveal: number | null = null): Promise<Found[]> {
    const seen = await this.evaluate(`[...root.querySelectorAll(${JSON.stringify(selectors[role])})]
      .map((element) => {
        const box = element.getBoundingClientRect();
        const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
        const labelled = labels.map((id) => said(root.getElementById(id) ?? root)).join(' ');
        const flat = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
        return {
          element,
          name: flat(element.getAttribute('aria-label') || labelled || said(element)),
          text: flat(said(element)),
          width: box.width, height: box.height,
          expanded: element.getAttribute('aria-expanded'), pressed: element.getAttribute('aria-pressed'), weighty: element.matches('[data-weighty]'),
        };
      })
      .filter(({ name, width, height }) => width > 0 && height > 0 && ${name}.test(name))
      .map(({ element, ...one }, index) => {
        if (index === ${reveal}) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const box = element.getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        return { ...one, x, y, reachable: element.contains(root.elementFromPoint(x, y)) && host.ownerDocument.elementFromPoint(x, y) === host && !element.matches(':disabled') };
      })`);
    return z.array(found).nullable().parse(seen)?.slice() ?? [];
  }

  /** Waits for an element. @throws Error when it does not come within `ms` */
  async find(role: Role, name: RegExp, ms = 20_000): Promise<Found> {
    const first = await until(async () => (await this.all(role, name))[0] ?? null, ms);
    if (first) return first;
    throw new Error(`no ${role} ${name} in the sidebar, which says: ${await this.text()}`);
  }

  /**
   * Presses an element (the first, or the one at `index`) with the mouse where it is, as a user would: once it stands still
   * and nothing covers it. What moves while the mouse is on its way would be missed.
   * @throws Error when it does not come, or to rest, within `ms`
   */
  async press(role: Role, name: RegExp, index = 0, ms = 20_000): Promise<void> {
    let before: Found | undefined;
    let rested = 0;
    const place = await until(async () => {
      const now = (await this.all(role, name, index))[index];
      const rests = now?.reachable && now.x === before?.x && now.y === before.y;
      before = now;
      if (!rests) rested = performance.now();
      return rests && performance.now() - rested >= (now.weighty ? 900 : 0) ? now : null;
    }, ms);
    if (!place) {
      const why = before
        ? before.reachable
          ? 'moves all the time'
          : 'is covered or disabled'
        : 'is not there';
      throw new Error(`${role} ${name} (${index}) ${why} in the sidebar, which says: ${await this.text()}`);
    }
    await this.#tab.page.mouse.click(place.x, place.y);
  }

  /**
   * Moves the focus here by the extension's command and waits until it is here: keys pressed sooner would reach the page.
   * @throws Error when it does not come
   */
  async takeFocus(): Promise<void> {
    // Before it is drawn there is nothing to take it.
    await this.says(/./);
    await this.#browser.command('focus-sidebar', this.#tab);
    const isHere = async () => (await this.evaluate('focused !== null')) === true || null;
    if (!(await until(isHere, 20_000))) throw new Error('the sidebar did not get the focus');
  }

  /** Gives the focus back to the page by the same command. @throws Error when it stays */
  async returnFocus(): Promise<void> {
    await this.#browser.command('focus-sidebar', this.#tab);
    const isGone = async () => (await this.evaluate('focused === null')) === true || null;
    if (!(await until(isGone, 20_000))) throw new Error('the focus stayed in the sidebar');
  }

  /** Waits until there is a sidebar and its text matches. @throws Error with the text there was instead */
  async says(words: RegExp, ms = 20_000): Promise<string> {
    const text = await until(async () => {
      const now = await this.text();
      return now !== null && words.test(now) ? now : null;
    }, ms);
    if (text !== null) return text;
    throw new Error(`the sidebar does not say ${words}, but: ${await this.text()}`);
  }

  /** Waits until there is no sidebar in the page. @throws Error when it stays */
  async isGone(ms = 20_000): Promise<void> {
    const gone = await until(async () => ((await this.text()) === null ? true : null), ms);
    if (!gone) throw new Error(`the sidebar is still there and says: ${await this.text()}`);
  }
}
