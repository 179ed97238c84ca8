import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, expect } from 'vitest';
import { doneOn, pendingOf, soon } from '../harness/deeds.ts';
import type { Visit } from '../harness/open.ts';
import type { Found } from '../harness/sidebar.ts';
import { stories } from '../harness/stories.ts';

const uncounted = /That press did not count/;

/** What a page does so that the user does not see what they press, and how it takes that back. */
const deceptions = [
  ['almost transparent', `document.documentElement.style.opacity = '0.03'`],
  ['filtered out', `document.documentElement.style.filter = 'opacity(0.03)'`],
  ['blended into the page', `document.documentElement.style.mixBlendMode = 'multiply'`],
  ['cut away', `document.documentElement.style.clipPath = 'inset(0 400px 0 0)'`],
  ['turned over', `document.documentElement.style.transform = 'scaleX(-1)'`],
] as const;

const decoy = `(() => {
  const it = document.createElement('div');
  it.id = 'decoy';
  it.style.cssText = 'position: fixed; inset: 0; z-index: 99; background: white; pointer-events: none !important';
  document.body.append(it);
})()`;

stories('promise 2, only what was meant counts', (stage, story) => {
  let open: Visit;

  beforeEach(async () => {
    await stage.browser.ask('settings.set', { holdSeconds: 0 });
    open = await stage.open({ count: 8, seed: 3 });
  });

  /** A button at rest, long enough in sight. */
  async function ready(index = 0): Promise<Found> {
    await open.sidebar.find('button', /^Decline$/);
    await pause(1500);
    const found = (await open.sidebar.all('button', /^Decline$/))[index];
    if (!found) throw new Error('there is no such button');
    return found;
  }
  const decided = async () => (await doneOn(open.tab, 'accept', 'ignore')).map(({ id }) => id);

  for (const [what, deceive] of deceptions)
    story(`not a press of a button that the page has ${what}`, async () => {
      const { tab, sidebar } = open;
      const { page } = tab;
      const button = await ready();
      await page.mouse.move(button.x, button.y);
      await page.evaluate(`${deceive}; null`);
      await pause(300);
      await page.mouse.click(button.x, button.y);
      await pause(300);
      expect(await decided()).toEqual([]);
      await page.evaluate(`document.documentElement.removeAttribute('style')`);
      const [first] = await pendingOf(tab);
      await sidebar.press('button', /^Decline$/);
      await soon(async () => expect(await stage.deeds()).toEqual([`decline ${first?.id} decided sidebar`]));
    });

  story('not a press through what the page has laid over the button without being in the way', async () => {
    const { page } = open.tab;
    const button = await ready();
    await page.evaluate(decoy);
    await pause(500);
    await page.mouse.click(button.x, button.y);
    await open.sidebar.says(uncounted);
    expect(await decided()).toEqual([]);
  });

  story('not a press of what has just come under the pointer, because the entry above went', async () => {
    // A list that keeps every row in the document: one that is gone there is gone here at once.
    open = await stage.open({ count: 40, seed: 3, generation: 'g2' });
    const { tab, sidebar } = open;
    const { mouse } = tab.page;
    const button = await ready(1);
    await mouse.move(button.x, button.y, { steps: 3 });
    const under = `root.elementFromPoint(${button.x}, ${button.y})?.closest('[data-id]')?.dataset.id`;
    const before = await sidebar.evaluate(under);
    expect(before).toMatch(/./);
    // Again and again, so that it has only just happened however long the driver takes to press.
    await tab.page.evaluate(`(() => {
      let left = 25;
      const timer = setInterval(() => {
        standIn.remove(standIn.pending()[0].id);
        if (--left === 0) clearInterval(timer);
      }, 100);
    })()`);
    await soon(async () => expect(await sidebar.evaluate(under)).not.toBe(before));
    await mouse.down();
    await mouse.up();
    await pause(700);
    expect(await decided()).toEqual([]);
  });

  story(
    'and what was decided keeps its place while the pointer is there, so that the next is not hit',
    async () => {
      const { tab, sidebar } = open;
      const ids = (await pendingOf(tab)).map(({ id }) => id);
      const button = await ready();
      await tab.page.mouse.click(button.x, button.y);
      await soon(async () => expect(await stage.deeds()).toEqual([`decline ${ids[0]} decided sidebar`]));
      const first = `root.querySelector('.entry')?.dataset.id`;
      for (let times = 0; times < 6; times++) {
        await tab.page.mouse.click(button.x, button.y);
        await pause(400);
        expect(await sidebar.evaluate(first)).toBe(ids[0]);
      }
      expect(await decided()).toEqual([ids[0]]);
      await tab.page.mouse.move(300, 300);
      await soon(async () => expect(await sidebar.evaluate(first)).toBe(ids[1]));
    },
  );
});
