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
    const [first] = (await pendingOf(tab)).map(({ id }) => id);
    await sidebar.press('button', /^Decline$/);
    await soon(async () => expect(await deeds()).toEqual([`decline ${first} decided sidebar`]));
    const thrown: string[] = [];
    tab.page.on('pageerror', (error) => thrown.push(String(error)));

    await browser.updateExtension();
    // In Chromium the old script stays in the page, with nobody to answer it. Firefox runs the new one at once, in place of what
    // the old one left; but the page's scripts may be listening since before, so it shows and does nothing there yet.
    const text = await sidebar.says(/Reload this page/);
    expect(text.match(/Reload this page/g)).toHaveLength(1);
    if (kind === 'chrome') await sidebar.press('entry', /./);
    else expect(await sidebar.all('entry')).toEqual([]);
    for (const key of ['j', 'a', 'd', 'u', 'w', 'r', 'Escape'] as const) await tab.page.keyboard.press(key);
    expect(await tab.page.evaluate('document.documentElement.children.length')).toBe(3);
    await pause(2500);
    expect(await doneOn(tab, 'accept', 'ignore')).toHaveLength(1);
    // LinkedIn's own controls work as ever.
    await pressNative(tab);
    await soon(async () => expect(await doneOn(tab, 'accepted')).toHaveLength(1));
    expect(thrown).toEqual([]);

    await tab.page.reload({ waitUntil: 'domcontentloaded' });
    const record = await settled(browser, tab);
    expect(record?.page.state).toBe('read');
    await sidebar.find('entry', /./);
    expect(await sidebar.text()).not.toMatch(/Reload this page/);
    await soon(async () => expect(await deeds()).toEqual([`decline ${first} decided sidebar`]));
  });
});
