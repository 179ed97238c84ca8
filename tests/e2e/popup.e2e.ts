import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '../../scripts/drive/browser.ts';
import { settledRecord } from '../../scripts/drive/settled.ts';
import { until } from '../../scripts/drive/within.ts';
import { browserKinds, openAnteroom, type Visit, visit } from './harness/open.ts';

describe.each(browserKinds)('the popup in %s', (kind) => {
  let browser: DrivenBrowser;
  let open: Visit;
  let popup: Page;

  beforeAll(async () => {
    browser = await openAnteroom(kind);
    open = await visit(browser, { count: 7, rendered: 12 });
    await settledRecord(browser, open.tab.tabId, 20_000);
    popup = await browser.openExtensionPage('src/popup/index.html');
  });
  afterAll(() => browser?.close());

  const says = async (words: RegExp): Promise<boolean> =>
    (await until(
      async () => (words.test(String(await popup.evaluate('document.body.innerText'))) ? true : null),
      20_000,
    )) ?? false;

  /** Waits until the background knows of the switch. */
  const isOn = async (enabled: boolean): Promise<boolean> =>
    (await until(
      async () => ((await browser.ask('settings.get', {})).enabled === enabled ? true : null),
      20_000,
    )) ?? false;

  it('names the policy that speaks', async () => {
    await popup.waitForSelector('select');
    expect(await popup.evaluate(`document.querySelector('select').selectedOptions[0].text`)).toBe('Balanced');
  });

  it('switches Anteroom off, which takes the sidebar’s suggestions away, and on again', async () => {
    const { tab, sidebar } = open;
    const before = await settledRecord(browser, tab.tabId, 20_000);
    await popup.click('[role="switch"]');
    expect(await says(/Switched off/)).toBe(true);
    expect(await isOn(false)).toBe(true);
    expect(await until(async () => ((await sidebar.all('entry')).length === 0 ? true : null), 20_000)).toBe(
      true,
    );

    await popup.click('[role="switch"]');
    expect(await isOn(true)).toBe(true);
    await sidebar.find('entry', /./);
    const after = await settledRecord(browser, tab.tabId, 20_000);
    expect(after?.invitations.map(({ reading }) => reading)).toEqual(
      before?.invitations.map(({ reading }) => reading),
    );
  });

  it('is off for pages opened while it is off', async () => {
    await browser.ask('settings.set', { enabled: false });
    const later = await visit(browser, { count: 3, rendered: 12 });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await later.sidebar.all('entry')).toEqual([]);
    expect(await settledRecord(browser, later.tab.tabId, 500)).toBeNull();
    await browser.ask('settings.set', { enabled: true });
    await later.sidebar.find('entry', /./);
    await later.tab.close();
  });
});
