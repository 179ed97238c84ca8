import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '../../scripts/drive/browser.ts';
import { settledRecord } from '../../scripts/drive/settled.ts';
import type { Config } from '../linkedin/interactive/config.ts';
import { deedsOf, doneOn, soon } from './harness/deeds.ts';
import { browserKinds, openAnteroom, type Visit, visit } from './harness/open.ts';

const insert = /^Put into LinkedIn/;
const copy = /^Copy and open/;

describe.each(browserKinds)('replying from the sidebar in %s', (kind) => {
  let browser: DrivenBrowser;
  let since = 0;

  beforeAll(async () => {
    browser = await openAnteroom(kind);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    since = (await deedsOf(browser)).length;
  });

  async function open(config: Partial<Config> = {}): Promise<Visit> {
    const opened = await visit(browser, { count: 8, rendered: 12, things: false, ...config });
    await settledRecord(browser, opened.tab.tabId, 20_000);
    return opened;
  }

  /** Opens reply editors from the top until one offers the button; the place of the entry. */
  async function openEditor({ tab, sidebar }: Visit, button: RegExp): Promise<number> {
    const count = (await sidebar.all('entry')).length;
    for (let place = 0; place < count; place += 1) {
      await tab.page.keyboard.press('r');
      await sidebar.find('button', /^Put into LinkedIn|^Copy and open/);
      if ((await sidebar.all('button', button)).length > 0) return place;
      await tab.page.keyboard.press('Escape');
      await tab.page.keyboard.press('j');
    }
    throw new Error(`no entry offers ${button}`);
  }

  it('puts the text into LinkedIn’s message box, leaves Send to the user, and records the question once sent', async () => {
    const opened = await open();
    const { tab, sidebar } = opened;
    await sidebar.press('entry', /./);
    await openEditor(opened, insert);
    await sidebar.press('button', insert);
    await sidebar.says(/in LinkedIn’s message box/);
    expect(await doneOn(tab, 'send', 'quick-reply')).toEqual([]);
    expect(await deedsOf(browser, since)).toEqual([]);
    const send = await tab.page.waitForSelector('.msg-form__send-button:not([disabled])');
    await send?.click();
    await soon(async () =>
      expect(await deedsOf(browser, since)).toEqual([expect.stringMatching(/ replied composer$/)]),
    );
    const [sent] = await doneOn(tab, 'send');
    expect(sent?.isTrusted).toBe(true);
    expect(sent?.text?.length).toBeGreaterThan(20);
    expect(await doneOn(tab, 'send', 'quick-reply')).toHaveLength(1);
    // Asked: the invitation waits for the answer now.
    const id = (await deedsOf(browser, since))[0]?.split(' ')[0];
    await soon(async () => {
      const { pages } = await browser.ask('record.list', { tabId: tab.tabId });
      const row = pages[0]?.invitations.find(({ reading }) => reading.id === id);
      expect(row?.reply).toBe('asked');
    });
    await tab.close();
  });

  it('copies the text where LinkedIn has no message box, and records it when the user says it was sent', async () => {
    const opened = await open();
    const { tab, sidebar } = opened;
    await sidebar.press('entry', /./);
    await openEditor(opened, copy);
    await sidebar.press('button', copy);
    await sidebar.press('button', /^I sent it/);
    await soon(async () =>
      expect(await deedsOf(browser, since)).toEqual([expect.stringMatching(/ replied clipboard$/)]),
    );
    expect(await doneOn(tab, 'send', 'quick-reply')).toEqual([]);
    await tab.close();
  });
});
