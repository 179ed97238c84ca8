import { beforeAll, expect } from 'vitest';
import { longHold, pendingOf, soon } from './harness/deeds.ts';
import { settled, type Visit, visit } from './harness/open.ts';
import { type Spoken, spokenIn } from './harness/spoken.ts';
import { stories } from './harness/stories.ts';

const buttons = /^(push)?button$/i;

stories('what a screen reader is told of the sidebar', (stage, story) => {
  let open: Visit;

  beforeAll(async () => {
    await stage.browser.ask('settings.set', { holdSeconds: longHold });
    open = await visit(stage.browser, { count: 5, rendered: 12 });
    await settled(stage.browser, open.tab);
    await open.sidebar.find('entry', /./);
  });

  const told = (): Promise<Spoken> => spokenIn(stage.browser, open.tab);
  const flat = (text: string): string => text.replace(/\s+/g, '');

  story('is every word that is shown, though none of them is text of the document', async () => {
    await open.sidebar.press('button', /^Why/);
    const shown = `[...root.querySelectorAll('data')].filter((it) => it.checkVisibility()).map((it) => it.value).filter((text) => text.trim())`;
    const words = (await open.sidebar.evaluate(shown)) as string[];
    expect(words.length).toBeGreaterThan(30);
    await soon(async () => {
      const all = flat((await told()).map(({ name }) => name).join(' '));
      expect(words.filter((each) => !all.includes(flat(each)))).toEqual([]);
    });
  });

  story('are the names of its buttons, headings and fields', async () => {
    await open.sidebar.press('button', /^Sort and filter/);
    await soon(async () => {
      const all = await told();
      const named = (role: RegExp) => all.filter((each) => role.test(each.role)).map(({ name }) => name);
      expect(named(buttons)).toEqual(
        expect.arrayContaining(['Accept', 'Reply', 'Decline', 'Why?', 'Fold away']),
      );
      expect(named(buttons).filter((name) => name === '')).toEqual([]);
      const [first] = await pendingOf(open.tab);
      expect(named(/^(fieldset|group|grouping)$/i)).toEqual(
        expect.arrayContaining(['Show invitations', 'Sort and filter']),
      );
      expect(named(/^heading$/i)).toEqual(expect.arrayContaining(['Anteroom', first?.name]));
      expect(named(/^combobox$/i)).toHaveLength(3);
      expect(named(/^combobox$/i)).not.toContain('');
      expect(named(/^(list ?item)$/i)).toEqual(expect.arrayContaining([first?.name]));
    });
  });

  story('is news in another element each time, which is noticed as having come', async () => {
    const news = `[...root.querySelectorAll('.panel > .said[role="status"] data')].at(-1)`;
    await open.sidebar.evaluate(
      `(() => { const it = ${news}; root.newsBefore = it ?? 'none'; return null; })()`,
    );
    const [first] = await pendingOf(open.tab);
    await open.sidebar.press('button', /^Decline$/);
    await soon(async () =>
      expect(
        (await told()).filter(({ name }) => name.includes(`Declining ${first?.name}`)).length,
      ).toBeGreaterThan(0),
    );
    expect(await open.sidebar.evaluate(`root.newsBefore !== ${news}`)).toBe(true);
    await open.sidebar.press('button', /^Undo/);
  });
});
