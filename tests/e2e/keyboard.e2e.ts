import { expect } from 'vitest';
import type { Tab } from '../../scripts/drive/tab.ts';
import { doneOn, longHold, pendingOf, soon } from './harness/deeds.ts';
import { stories } from './harness/stories.ts';

/** The keys that show one verdict alone, in the order of the verdicts. */
const keys = ['1', '2', '3', '4'] as const;

const focused = async ({ page }: Tab): Promise<unknown> =>
  await page.evaluate(
    `document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName`,
  );

stories('by the keyboard alone', (stage, story) => {
  story(
    'from the page into the sidebar, through all it can do, and back to where the page had the focus',
    async () => {
      await stage.browser.ask('settings.set', { holdSeconds: longHold });
      const { tab, sidebar } = await stage.open({ count: 8, seed: 31 });
      const { keyboard } = tab.page;
      const ids = (await pendingOf(tab)).map(({ id }) => id);
      const selected = async (): Promise<unknown> =>
        await sidebar.evaluate(`root.querySelector('[aria-current="true"]')?.dataset.id`);
      const isSelected = (id: string | undefined) => soon(async () => expect(await selected()).toBe(id));
      await tab.page.focus('main [role="listitem"] [aria-label^="Accept"]');
      const before = await focused(tab);
      expect(before).toMatch(/^Accept/);

      await sidebar.takeFocus();
      await isSelected(ids[0]);
      await keyboard.press('?');
      await sidebar.find('heading', /Keys|Keyboard/);
      await keyboard.press('Escape');
      await keyboard.press('j');
      await keyboard.press('ArrowDown');
      await keyboard.press('k');
      await isSelected(ids[1]);
      await keyboard.press('w');
      await soon(async () => expect((await sidebar.all('button', /^Why/))[1]?.expanded).toBe('true'));
      await keyboard.press('w');

      // Held, taken back, and done.
      await keyboard.press('d');
      await sidebar.says(/Declining/);
      await isSelected(ids[2]);
      await keyboard.press('u');
      await soon(async () => expect(await sidebar.text()).not.toMatch(/Declining .* in \d/));
      await keyboard.press('a');
      await soon(async () => expect(await stage.deeds()).toEqual([`accept ${ids[2]} decided sidebar`]));

      // Sifted by verdict and by words, and everything again.
      const shown = async (): Promise<number> => (await sidebar.all('entry')).length;
      // Of the rows that are left: the accepted one may be recorded a moment longer.
      const left = new Set((await pendingOf(tab)).map(({ id }) => id));
      const verdicts = (await stage.browser.ask('record.list', { tabId: tab.tabId })).pages.flatMap(
        ({ invitations }) =>
          invitations.flatMap(({ reading, suggestion }) =>
            left.has(reading.id) ? [suggestion.verdict] : [],
          ),
      );
      const fewest = ['accept', 'reply', 'decline', 'wait'].findIndex((verdict) => {
        const count = verdicts.filter((each) => each === verdict).length;
        return count > 0 && count < verdicts.length;
      });
      const key = keys[fewest];
      if (key === undefined) throw new Error(`all have one verdict, so none can be sifted out: ${verdicts}`);
      await keyboard.press(key);
      await soon(async () => expect(await shown()).toBeLessThan(7));
      await keyboard.press(key);
      await soon(async () => expect(await shown()).toBe(7));
      const name = (await pendingOf(tab))[5]?.name ?? '';
      await keyboard.press('/');
      await keyboard.type(name);
      await soon(async () => expect(await shown()).toBe(1));
      await keyboard.press('Escape');
      await soon(async () => expect(await shown()).toBe(7));

      // LinkedIn renders anew, and the user goes elsewhere and comes back: the same entry, the same place in the list.
      await sidebar.returnFocus();
      await sidebar.takeFocus();
      for (let steps = 0; steps < 9; steps += 1) await keyboard.press('j');
      await isSelected(ids[7]);
      const top = async (): Promise<number> =>
        Number(await sidebar.evaluate(`Math.round(root.querySelector('.list').scrollTop)`));
      const scrolled = await top();
      expect(scrolled).toBeGreaterThan(50);
      await tab.page.evaluate('standIn.rerender()');
      await tab.page.evaluate(`standIn.navigate('/feed/')`);
      await sidebar.isGone();
      await tab.page.goBack();
      await isSelected(ids[7]);
      await soon(async () => expect(Math.abs((await top()) - scrolled)).toBeLessThan(8));
      expect((await doneOn(tab, 'accept', 'ignore')).map(({ id }) => id)).toEqual([ids[2]]);
    },
  );

  story('goes back to where the page had the focus, by the same command', async () => {
    const { tab, sidebar } = await stage.open({ seed: 32 });
    await tab.page.focus('main [role="listitem"] [aria-label^="Ignore"]');
    const before = await focused(tab);
    await sidebar.takeFocus();
    await tab.page.keyboard.press('j');
    await sidebar.returnFocus();
    await soon(async () => expect(await focused(tab)).toBe(before));
  });
});
