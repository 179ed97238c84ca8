import type { Page } from 'puppeteer-core';
import { beforeAll, expect } from 'vitest';
import { settledRecord } from '../../scripts/drive/settled.ts';
import { until } from '../../scripts/drive/within.ts';
import { settled, type Visit, visit } from './harness/open.ts';
import { stories } from './harness/stories.ts';

stories('the popup', (stage, story) => {
  let open: Visit;
  let popup: Page;

  beforeAll(async () => {
    open = await visit(stage.browser, { count: 7, rendered: 12 });
    await settled(stage.browser, open.tab);
    popup = await stage.browser.openExtensionPage('src/popup/index.html');
  });

  const says = async (words: RegExp): Promise<boolean> =>
    (await until(
      async () => (words.test(String(await popup.evaluate('document.body.innerText'))) ? true : null),
      20_000,
    )) ?? false;

  /** Waits until the background knows of the switch. */
  const isOn = async (enabled: boolean): Promise<boolean> =>
    (await until(
      async () => ((await stage.browser.ask('settings.get', {})).enabled === enabled ? true : null),
      20_000,
    )) ?? false;

  story('names the policy that speaks', async () => {
    await popup.waitForSelector('select');
    expect(await popup.evaluate(`document.querySelector('select').selectedOptions[0].text`)).toBe(
      'Selective',
    );
  });

  story('switches Anteroom off, which takes the sidebar’s suggestions away, and on again', async () => {
    const { tab, sidebar } = open;
    const before = await settled(stage.browser, tab);
    await popup.click('[role="switch"]');
    expect(await says(/Switched off/)).toBe(true);
    expect(await isOn(false)).toBe(true);
    expect(await until(async () => ((await sidebar.all('entry')).length === 0 ? true : null), 20_000)).toBe(
      true,
    );

    await popup.click('[role="switch"]');
    expect(await isOn(true)).toBe(true);
    await sidebar.find('entry', /./);
    const after = await settled(stage.browser, tab);
    expect(after?.invitations.map(({ reading }) => reading)).toEqual(
      before?.invitations.map(({ reading }) => reading),
    );
  });

  story('is off for pages opened while it is off', async () => {
    await stage.browser.ask('settings.set', { enabled: false });
    const later = await visit(stage.browser, { count: 3, rendered: 12 });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await later.sidebar.all('entry')).toEqual([]);
    expect(await settledRecord(stage.browser, later.tab.tabId, 500)).toBeNull();
    await stage.browser.ask('settings.set', { enabled: true });
    await later.sidebar.find('entry', /./);
    await stage.browser.leaveTab(later.tab);
  });
});
