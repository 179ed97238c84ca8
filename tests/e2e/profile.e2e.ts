import { afterEach, beforeAll, expect } from 'vitest';
import { scrollToEnd } from '../../scripts/drive/scroll.ts';
import { recordOf } from '../../scripts/drive/settled.ts';
import { profileUrl } from '../../scripts/drive/site.ts';
import { until } from '../../scripts/drive/within.ts';
import { settled, type Visit, visit } from './harness/open.ts';
import { stories } from './harness/stories.ts';

const site = { count: 6, rendered: 12, things: false };

stories('a profile the user opens', (stage, story) => {
  const open: Visit[] = [];

  beforeAll(async () => {
    await stage.browser.ask('settings.set', { policy: 'casual-letdown' });
  });
  afterEach(async () => {
    for (const { tab } of open.splice(0)) await stage.browser.leaveTab(tab);
  });

  /** What is suggested for each person now, by slug. */
  const suggested = async (tabId: number) => {
    const record = await recordOf(stage.browser, tabId);
    return new Map(
      (record?.invitations ?? []).flatMap(({ reading, suggestion }) =>
        reading.profileUrl.known && reading.profileUrl.value !== null
          ? [[reading.profileUrl.value.split('/')[4] ?? '', suggestion] as const]
          : [],
      ),
    );
  };
  const waits = (suggestion: { missing: readonly { settledBy: string }[] } | undefined) =>
    suggestion?.missing.some(({ settledBy }) => settledBy === 'profile');

  story(
    'settles the suggestion that waited for it, in the sidebar that is open elsewhere, and is only read',
    async () => {
      const list = await visit(stage.browser, site);
      open.push(list);
      await settled(stage.browser, list.tab);
      const [slug, before] = [...(await suggested(list.tab.tabId))].find(([, each]) => waits(each)) ?? [];
      if (slug === undefined) return expect.unreachable('nobody’s suggestion waits for a profile');
      expect(before?.certain).toBe(false);
      const offers = async () => (await list.sidebar.all('link', /Open profile/)).length;
      const offered = await offers();
      expect(offered).toBeGreaterThan(0);

      const seen = stage.browser.requests.seen.length;
      const profile = await visit(stage.browser, site, profileUrl(slug));
      open.push(profile);
      const { page } = profile.tab;
      await page.waitForSelector('main h2');
      const changes = 'window.changes = 0; new MutationObserver((list) => { changes += list.length })';
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await page.evaluate(
        `${changes}.observe(document, { subtree: true, childList: true, attributes: true })`,
      );
      await scrollToEnd(page, 20_000);
      const whole = async () =>
        (await stage.browser.ask('profile.get', { slug })).read?.whole ? true : null;
      expect(await until(whole, 20_000)).toBe(true);

      // Nothing on that page but the reading: no sidebar, no change, no request but the page's own, no click.
      expect(await profile.sidebar.text()).toBeNull();
      expect(await page.evaluate('changes')).toBe(0);
      expect(stage.browser.requests.seen.slice(seen).filter(({ from }) => from === 'extension')).toEqual([]);
      expect(await page.evaluate('standIn.log.length')).toBe(0);

      const isCertain = await until(
        async () => ((await suggested(list.tab.tabId)).get(slug)?.certain ? true : null),
        20_000,
      );
      expect(isCertain).toBe(true);
      expect(waits((await suggested(list.tab.tabId)).get(slug))).toBe(false);
      expect(await until(async () => ((await offers()) === offered - 1 ? true : null), 20_000)).toBe(true);
    },
  );

  story(
    'is read again after going from one profile to the next without loading, each for its own person',
    async () => {
      const list = await visit(stage.browser, site);
      open.push(list);
      await settled(stage.browser, list.tab);
      const [, , one = '', other = ''] = [...(await suggested(list.tab.tabId)).keys()];
      const { page } = list.tab;
      for (const slug of [one, other]) {
        await page.evaluate(`standIn.navigate('/in/${slug}/')`);
        await page.waitForSelector('main h2');
        await scrollToEnd(page, 20_000);
        const name = String(await page.evaluate(`document.querySelector('main h2').textContent`));
        const read = await until(async () => (await stage.browser.ask('profile.get', { slug })).read, 20_000);
        expect(read, name).not.toBeNull();
        const headline = String(
          await page.evaluate(
            `document.querySelector('main h2').closest('div').parentElement.querySelector(':scope > p').textContent`,
          ),
        );
        expect(read?.profile.headline).toBe(headline);
      }
      await page.evaluate(`standIn.navigate('/mynetwork/invitation-manager/received/')`);
      await list.sidebar.says(/All 6/);
    },
  );
});
