import { afterEach, expect } from 'vitest';
import { scrollToEnd } from '../../scripts/drive/scroll.ts';
import { recordOf } from '../../scripts/drive/settled.ts';
import { until } from '../../scripts/drive/within.ts';
import { settled, type Visit, visit } from './harness/open.ts';
import { stories } from './harness/stories.ts';

stories('following LinkedIn, which never loads a page', (stage, story) => {
  let open: Visit;

  afterEach(() => stage.browser.leaveTab(open.tab));

  /** Names on the page in its order, rendered or not; LinkedIn's own knowledge. */
  const pendingIds = async (): Promise<string[]> =>
    JSON.parse(
      String(await open.tab.page.evaluate('JSON.stringify(standIn.pending().map(({ id }) => String(id)))')),
    );

  const recordedIds = async (): Promise<string[]> =>
    (await recordOf(stage.browser, open.tab.tabId))?.invitations.map(({ reading }) => reading.id) ?? [];

  /** Waits until as many invitations are recorded. */
  const recorded = async (count: number): Promise<boolean> =>
    (await until(async () => ((await recordedIds()).length === count ? true : null), 20_000)) ?? false;

  story(
    'starts when the user comes to the invitations, stops when they leave, and starts again',
    async () => {
      open = await visit(stage.browser, { count: 8, rendered: 12 }, 'https://www.linkedin.com/feed/');
      const { tab, sidebar } = open;
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await sidebar.text()).toBeNull();
      expect(await recordOf(stage.browser, tab.tabId)).toBeNull();

      await tab.page.evaluate(`standIn.navigate('/mynetwork/invitation-manager/received/')`);
      await sidebar.says(/All 8/);
      expect(await recorded(8)).toBe(true);

      await tab.page.evaluate(`standIn.navigate('/feed/')`);
      await sidebar.isGone();
      expect(
        await until(async () => ((await recordOf(stage.browser, tab.tabId)) === null ? true : null), 20_000),
      ).toBe(true);

      await tab.page.goBack();
      await sidebar.says(/All 8/);
      expect(await recorded(8)).toBe(true);
    },
  );

  story('reads rows that come late, and notices those that come and go', async () => {
    open = await visit(stage.browser, { count: 9, first: 2, late: 1500, rendered: 12 });
    const { tab } = open;
    expect(await recorded(9)).toBe(true);
    expect((await settled(stage.browser, tab))?.page).toMatchObject({
      state: 'read',
      announced: 9,
    });
    await tab.page.evaluate('standIn.arrive(2)');
    expect(await recorded(11)).toBe(true);
    expect(await recordedIds()).toEqual(await pendingIds());
    await tab.page.evaluate('standIn.remove(standIn.pending()[4].id)');
    expect(await recorded(10)).toBe(true);
    expect(await recordedIds()).toEqual(await pendingIds());
  });

  story('follows a virtualised list to its end, each invitation once, in the page’s order', async () => {
    open = await visit(stage.browser, { count: 40, rendered: 12 });
    const { tab } = open;
    const first = await settled(stage.browser, tab);
    expect(first?.page).toMatchObject({ state: 'partial', announced: 40 });
    expect(first?.invitations.length).toBeLessThan(40);
    await scrollToEnd(tab.page, 90_000);
    expect(await recorded(40)).toBe(true);
    const last = await settled(stage.browser, tab);
    expect(last?.page).toMatchObject({ state: 'read', announced: 40 });
    expect(last?.invitations.map(({ reading }) => reading.id)).toEqual(await pendingIds());
  });

  story('keeps ids and suggestions when LinkedIn renders everything anew', async () => {
    open = await visit(stage.browser, { count: 6, rendered: 12 });
    const { tab } = open;
    const before = await settled(stage.browser, tab);
    await tab.page.evaluate('standIn.rerender()');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const after = await settled(stage.browser, tab);
    const brief = (record: typeof after) =>
      record?.invitations.map(({ reading, suggestion }) => ({
        reading,
        verdict: suggestion.verdict,
        score: suggestion.score,
      }));
    expect(brief(after)).toEqual(brief(before));
  });

  story('reads an acknowledged row as answered, not as pending', async () => {
    open = await visit(stage.browser, { count: 5, rendered: 12, things: false });
    const { tab } = open;
    await settled(stage.browser, tab);
    const accept = await tab.page.waitForSelector('main [role="listitem"] [aria-label^="Accept"]');
    await accept?.click();
    expect(await recorded(4)).toBe(true);
    expect(await recordedIds()).toEqual(await pendingIds());
  });
});
