import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '../../scripts/drive/browser.ts';
import { settledRecord } from '../../scripts/drive/settled.ts';
import type { Config } from '../linkedin/interactive/config.ts';
import { deedsOf, doneOn, pendingOf, soon } from './harness/deeds.ts';
import { browserKinds, openAnteroom, type Visit, visit } from './harness/open.ts';

describe.each(browserKinds)('deciding in the sidebar in %s', (kind) => {
  let browser: DrivenBrowser;
  let since = 0;

  beforeAll(async () => {
    browser = await openAnteroom(kind);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    since = (await deedsOf(browser)).length;
  });

  async function open(holdSeconds: number, config: Partial<Config> = {}): Promise<Visit> {
    await browser.ask('settings.set', { holdSeconds });
    const opened = await visit(browser, { count: 6, rendered: 12, things: false, ...config });
    await settledRecord(browser, opened.tab.tabId, 20_000);
    return opened;
  }

  it('accepts after the hold, by LinkedIn’s own control, and records it once the page shows it', async () => {
    const { tab, sidebar } = await open(2);
    const [first] = await pendingOf(tab);
    await sidebar.press('button', /^Accept$/);
    await sidebar.says(/Accepting .+ in \d/);
    expect(await doneOn(tab, 'accept')).toEqual([]);
    await soon(async () =>
      expect(await deedsOf(browser, since)).toEqual([`accept ${first?.id} decided sidebar`]),
    );
    expect((await doneOn(tab, 'accept', 'accepted')).map(({ action, id }) => `${action} ${id}`)).toEqual([
      `accept ${first?.id}`,
      `accepted ${first?.id}`,
    ]);
    await tab.close();
  });

  it('does nothing at all when undone during the hold', async () => {
    const { tab, sidebar } = await open(3);
    await sidebar.press('button', /^Decline$/);
    await sidebar.press('button', /^Undo/);
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(await doneOn(tab, 'ignore', 'ignored', 'accept')).toEqual([]);
    expect(await deedsOf(browser, since)).toEqual([]);
    expect(await pendingOf(tab)).toHaveLength(6);
    await tab.close();
  });

  it('declines at once without a hold', async () => {
    const { tab, sidebar } = await open(0);
    const [first] = await pendingOf(tab);
    await sidebar.press('button', /^Decline$/);
    await soon(async () =>
      expect(await deedsOf(browser, since)).toEqual([`decline ${first?.id} decided sidebar`]),
    );
    await tab.close();
  });

  it('leaves LinkedIn’s own question to the user and says so', async () => {
    const { tab, sidebar } = await open(0, { safety: 1 });
    const [first] = await pendingOf(tab);
    await sidebar.press('button', /^Accept$/);
    await soon(async () =>
      expect(await deedsOf(browser, since)).toEqual([`accept ${first?.id} attempted sidebar dialog`]),
    );
    expect(await doneOn(tab, 'accepted')).toEqual([]);
    await tab.close();
  });

  it('records what could not be done because the row vanished while on hold', async () => {
    const { tab, sidebar } = await open(3);
    const [first] = await pendingOf(tab);
    await sidebar.press('button', /^Accept$/);
    await tab.page.evaluate(`standIn.remove(${JSON.stringify(first?.id)})`);
    await soon(async () =>
      expect(await deedsOf(browser, since)).toEqual([`accept ${first?.id} attempted sidebar vanished`]),
    );
    expect(await doneOn(tab, 'accept')).toEqual([]);
    await tab.close();
  });

  it('loses nothing when the worker is stopped while on hold', async () => {
    const { tab, sidebar } = await open(2);
    const [first] = await pendingOf(tab);
    await sidebar.press('button', /^Decline$/);
    await browser.stopBackground();
    await soon(async () =>
      expect(await deedsOf(browser, since)).toEqual([`decline ${first?.id} decided sidebar`]),
    );
    expect(await doneOn(tab, 'ignore')).toHaveLength(1);
    await tab.close();
  });

  it('cancels what is on hold when the user goes elsewhere within LinkedIn', async () => {
    const { tab, sidebar } = await open(3);
    await sidebar.press('button', /^Accept$/);
    await sidebar.says(/Accepting/);
    await tab.page.evaluate(`standIn.navigate('/feed/')`);
    await new Promise((resolve) => setTimeout(resolve, 4_500));
    expect(await doneOn(tab, 'accept')).toEqual([]);
    expect((await deedsOf(browser, since)).filter((deed) => deed.includes('decided'))).toEqual([]);
    await tab.close();
  });

  it('can be done by the keyboard alone', async () => {
    const { tab, sidebar } = await open(0);
    const ids = (await pendingOf(tab)).map(({ id }) => id);
    // Into the sidebar once, as the browser's command or a click does; from there on only keys.
    await sidebar.press('entry', /./);
    await tab.page.keyboard.press('d');
    await soon(async () => expect(await deedsOf(browser, since)).toHaveLength(1));
    await tab.page.keyboard.press('a');
    await soon(async () => expect(await deedsOf(browser, since)).toHaveLength(2));
    expect(await deedsOf(browser, since)).toEqual([
      `decline ${ids[0]} decided sidebar`,
      `accept ${ids[1]} decided sidebar`,
    ]);
    await tab.page.keyboard.press('?');
    await sidebar.says(/Decline/);
    await tab.close();
  });
});
