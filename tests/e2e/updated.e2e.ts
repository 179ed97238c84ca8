import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import * as z from 'zod';
import type { Tab } from '../../scripts/drive/tab.ts';
import { doneOn, pendingOf, soon } from './harness/deeds.ts';
import { settled } from './harness/open.ts';
import { storiesApart } from './harness/stories.ts';

/** Presses LinkedIn's first Accept by the mouse: puppeteer's own click waits for a world that the update took away. */
async function pressNative({ page }: Tab): Promise<void> {
  const place = z.tuple([z.number(), z.number()]).parse(
    await page.evaluate(`(() => {
      const control = document.querySelector('main [role="listitem"] [aria-label^="Accept"]');
      control.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = control.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    })()`),
  );
  await page.mouse.click(...place);
}

storiesApart('an update under an open page', {}, (stage, story) => {
  const { deeds } = stage;

  story('is told once where the page must be reloaded, breaks nothing in it, and loses nothing', async () => {
    const { browser, kind } = stage;
    await browser.ask('settings.set', { holdSeconds: 1 });
    const { tab, sidebar } = await stage.open({ seed: 21 });
    const [first, second, third] = (await pendingOf(tab)).map(({ id }) => id);
    await sidebar.press('button', /^Decline$/);
    await soon(async () => expect(await deeds()).toEqual([`decline ${first} decided sidebar`]));
    const thrown: string[] = [];
    tab.page.on('pageerror', (error) => thrown.push(String(error)));

    await browser.updateExtension();
    if (kind === 'chrome') {
      // The old script stays in the page, with nobody to answer it.
      const text = await sidebar.says(/Reload this page/);
      expect(text.match(/Reload this page/g)).toHaveLength(1);
      await sidebar.press('entry', /./);
      for (const key of ['j', 'a', 'd', 'u', 'w', 'r', 'Escape'] as const) await tab.page.keyboard.press(key);
    } else {
      // Firefox runs the new one at once: it takes the place of what the old one left.
      await settled(browser, tab);
      await sidebar.press('button', /^Decline$/);
      await soon(async () => expect((await deeds()).at(-1)).toBe(`decline ${second} decided sidebar`));
    }
    expect(await tab.page.evaluate('document.documentElement.children.length')).toBe(3);
    await pause(2500);
    const before = (await doneOn(tab, 'accept', 'ignore')).length;
    expect(before).toBe(kind === 'chrome' ? 1 : 2);
    // LinkedIn's own controls work as ever.
    await pressNative(tab);
    await soon(async () => expect(await doneOn(tab, 'accepted')).toHaveLength(1));
    expect(thrown).toEqual([]);

    if (kind === 'firefox') {
      await soon(async () => expect((await deeds()).at(-1)).toBe(`accept ${third} decided page`));
    }
    await tab.page.reload({ waitUntil: 'domcontentloaded' });
    const record = await settled(browser, tab);
    expect(record?.page.state).toBe('read');
    await sidebar.find('entry', /./);
    expect(await sidebar.text()).not.toMatch(/Reload this page/);
    const native = `accept ${third} decided page`;
    const decided = kind === 'chrome' ? [] : [`decline ${second} decided sidebar`, native];
    await soon(async () => expect(await deeds()).toEqual([`decline ${first} decided sidebar`, ...decided]));
  });
});
