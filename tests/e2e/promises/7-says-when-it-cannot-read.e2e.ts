import { beforeAll, describe, expect } from 'vitest';
import { until } from '../../../scripts/drive/within.ts';
import type { RecordedPage } from '../../../src/messages/record.ts';
import { settled, type Visit, visit, visitHtml } from '../harness/open.ts';
import { stories } from '../harness/stories.ts';

const page = (main: string) =>
  `<!doctype html><html lang="en"><head><title>LinkedIn</title></head><body>${main}</body></html>`;

const unreadable: readonly (readonly [string, string])[] = [
  ['a blank page', page('')],
  ['an empty main', page('<main></main>')],
  [
    'a sign-in wall',
    page('<main><h1>Sign in</h1><form><label>Email <input></label><button>Sign in</button></form></main>'),
  ],
  ['an error page', page('<main><h1>Something went wrong</h1><button>Try again</button></main>')],
  [
    'a list of people of another kind',
    page(
      '<main><h1>Manage invitations</h1><ul><li><a href="/in/kim-secretname/">Kim Secretname</a><p>Knows the quiet pond</p></li></ul></main>',
    ),
  ],
];

stories('promise 7, it says when it cannot read', (stage, story) => {
  describe('of a page without a list', () => {
    // All at once, in windows of their own: each takes its time to be sure.
    const visits = new Map<string, Visit & { readonly record: RecordedPage | null }>();
    beforeAll(async () => {
      const look = async ([title, html]: readonly [string, string]): Promise<void> => {
        const visited = await visitHtml(stage.browser, html);
        const record = await settled(stage.browser, visited.tab);
        visits.set(title, { ...visited, record });
      };
      await Promise.all(unreadable.map(look));
    });

    for (const [title] of unreadable)
      story(`is unreadable, never empty: ${title}`, async () => {
        const visited = visits.get(title);
        if (!visited) throw new Error('nobody opened it');
        const { record } = visited;
        expect(record?.page).toMatchObject({ state: 'unreadable', settled: true });
        expect(record?.invitations).toEqual([]);
        await visited.sidebar.says(/cannot read/i);
        await stage.browser.leaveTab(visited.tab);
      });
  });

  story('is empty only when the page says so', async () => {
    const { tab, sidebar } = await visit(stage.browser, { count: 0 });
    const record = await settled(stage.browser, tab);
    expect(record?.page).toMatchObject({ state: 'empty', announced: 0 });
    expect(await sidebar.text()).not.toMatch(/cannot read/i);
    await stage.browser.leaveTab(tab);
  });

  story('offers an outline for a bug report that holds no word of the page', async () => {
    const [, html = ''] = unreadable.at(-1) ?? [];
    const { tab, sidebar } = await visitHtml(
      stage.browser,
      `${html}<textarea id="paste" style="position:fixed;left:0;top:0"></textarea>`,
    );
    await settled(stage.browser, tab);
    await tab.page.bringToFront();
    await sidebar.press('button', /copy/i);
    // Copied, or, where the browser refuses the clipboard, shown to be copied by hand.
    const outline = await until(async () => {
      const shown = await sidebar.evaluate(`root.querySelector('textarea')?.value ?? null`);
      if (shown) return String(shown);
      if (!/copied/i.test((await sidebar.text()) ?? '')) return null;
      await tab.page.click('#paste');
      await tab.page.keyboard.down('Control');
      await tab.page.keyboard.press('KeyV');
      await tab.page.keyboard.up('Control');
      return String(await tab.page.evaluate(`document.querySelector('#paste').value`)) || null;
    }, 20_000);
    expect(outline).toMatch(/main/);
    expect(outline).toMatch(/\bul\b/);
    expect(outline).not.toMatch(/Kim|Secretname|secretname|quiet|pond|Manage/i);
    await stage.browser.leaveTab(tab);
  });
});
