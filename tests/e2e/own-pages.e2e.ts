import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '../../scripts/drive/browser.ts';
import { scrollToEnd } from '../../scripts/drive/scroll.ts';
import { recordOf, settledRecord } from '../../scripts/drive/settled.ts';
import { profileUrl } from '../../scripts/drive/site.ts';
import { until } from '../../scripts/drive/within.ts';
import { openAnteroom } from './harness/browsers.ts';
import { type Visit, visit } from './harness/open.ts';
import { OwnPage } from './harness/own-page.ts';

const site = { count: 6, rendered: 12, things: false };
const connectionsUrl = 'https://www.linkedin.com/mynetwork/invite-connect/connections/';

describe('what pages the user opens tell of the user, in chrome', () => {
  let browser: DrivenBrowser;
  const open: Visit[] = [];

  beforeAll(async () => {
    browser = await openAnteroom('chrome');
    await browser.ask('settings.set', { policy: 'ten-minute-conversation' });
  });
  afterEach(async () => {
    for (const { tab } of open.splice(0)) await tab.close();
  });
  afterAll(() => browser?.close());

  const opened = async (url?: string): Promise<Visit> => {
    const page = await (url === undefined ? visit(browser, site) : visit(browser, site, url));
    open.push(page);
    return page;
  };
  const imported = async (id: string) =>
    (await browser.ask('imports.list', {})).imports.find((each) => each.id === id);
  /** Watches a page from now on: what is done to it, and who asks the network. */
  const watched = async ({ tab: { page } }: Visit) => {
    const seen = browser.requests.seen.length;
    await page.evaluate(
      'window.changes = 0; new MutationObserver((list) => { changes += list.length }).observe(document, { subtree: true, childList: true, attributes: true })',
    );
    return async () => ({
      changes: await page.evaluate('changes'),
      clicks: await page.evaluate('standIn.log.length'),
      requests: browser.requests.seen.slice(seen).filter(({ from }) => from === 'extension').length,
    });
  };

  it('the own profile fills what the user is, and it can be taken back in the options', async () => {
    const profile = await opened(profileUrl('sam-sender'));
    const since = await watched(profile);
    const own = await until(async () => {
      const told = await browser.ask('own.get', {});
      return told.headline ? told : null;
    }, 20_000);
    expect(own).toMatchObject({
      ...{ fullName: 'Sam Sender', headline: 'Data engineer at Example Cloud' },
      ...{ titles: ['Data engineer', 'Analyst', 'Clerk'], skills: ['SQL', 'Boats'] },
    });
    expect(own?.employers.map(({ name }) => name)).toContain('Beispielwerk');
    expect(await since()).toEqual({ changes: 0, clicks: 0, requests: 0 });
    expect(await profile.sidebar.text()).toBeNull();

    const options = new OwnPage(await browser.openExtensionPage('src/options/index.html#data'));
    await options.says(/Your own profile on LinkedIn/);
    await options.press(/^Take back$/);
    await options.press(/^Remove$/);
    await options.says(/Your own profile on LinkedIn.*taken back/i);
    expect((await browser.ask('own.get', {})).headline).toBeUndefined();
    await options.page.close();
  });

  it('a conversation that is opened is logged and decides, without a word of what was said', async () => {
    const list = await opened();
    await settledRecord(browser, list.tab.tabId, 20_000);
    const verdicts = async () =>
      new Map(
        ((await recordOf(browser, list.tab.tabId))?.invitations ?? []).flatMap(({ reading, suggestion }) =>
          reading.profileUrl.known && reading.profileUrl.value !== null
            ? [[reading.profileUrl.value.split('/')[4] ?? '', suggestion.verdict] as const]
            : [],
        ),
      );
    const [slug] = [...(await verdicts())].find(([, verdict]) => verdict === 'decline') ?? [];
    if (slug === undefined) return expect.unreachable('nobody is declined');

    const { page } = list.tab;
    await page.evaluate(`standIn.navigate('/messaging/thread/2-${slug}/')`);
    const log = await until(async () => {
      const found = await browser.ask('conversation.list', { search: '', offset: 0, limit: 10 });
      return found.total > 0 ? found : null;
    }, 20_000);
    expect(log?.entries).toMatchObject([
      { who: { profile: slug }, channel: 'message', minutes: 12, messages: { sent: 2, received: 2 } },
    ]);
    expect(JSON.stringify(log)).not.toMatch(/SECRET|lighthouse/);
    await page.evaluate(`standIn.navigate('/mynetwork/invitation-manager/received/')`);
    await settledRecord(browser, list.tab.tabId, 20_000);
    const decided = async () => ((await verdicts()).get(slug) === 'accept' ? true : null);
    expect(await until(decided, 20_000)).toBe(true);
    await browser.ask('imports.undo', { id: 'page:conversations' });
    expect(await until(async () => ((await verdicts()).get(slug) === 'decline' ? true : null), 20_000)).toBe(
      true,
    );
  });

  it('the page of connections fills the network as far as the user scrolls', async () => {
    const list = await opened(connectionsUrl);
    const kept = async (least: number) =>
      until(async () => {
        const entry = await imported('page:connections');
        return entry && entry.kept.people >= least ? entry.kept.people : null;
      }, 20_000);
    const first = await kept(1);
    expect(first).toBeLessThan(40);
    await scrollToEnd(list.tab.page, 20_000);
    expect(await kept(40)).toBe(40);
    const people = await browser.ask('person.find', { text: 'Leadfunnel' });
    expect(people.people.length).toBe(8);
  });

  it('none of it once it is switched off', async () => {
    const off = { learnProfile: false, learnConversations: false, learnConnections: false };
    await browser.ask('settings.set', off);
    await browser.ask('imports.undo', { id: 'page:connections' });
    for (const url of [profileUrl('sam-sender'), connectionsUrl]) {
      const { tab } = await opened(url);
      await tab.page.waitForSelector('main a[href*="/in/"]');
      await new Promise((resolve) => setTimeout(resolve, 3000));
    }
    expect((await browser.ask('imports.list', {})).imports).toEqual([]);
  });
});
