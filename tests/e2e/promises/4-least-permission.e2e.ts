import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '../../../scripts/drive/browser.ts';
import { recordOf } from '../../../scripts/drive/settled.ts';
import {
  browserKinds,
  interactiveSite,
  openAnteroom,
  type Visit,
  visit,
  visitSite,
} from '../harness/open.ts';

describe.each(browserKinds)('promise 4, least permission, in %s', (kind) => {
  let browser: DrivenBrowser;

  beforeAll(async () => {
    browser = await openAnteroom(kind);
  });
  afterAll(() => browser?.close());

  it('has been granted storage and LinkedIn, and nothing else', async () => {
    const granted = Object(await browser.inExtension('api.permissions.getAll()'));
    expect({ permissions: granted.permissions, origins: granted.origins }).toEqual({
      permissions: ['storage'],
      origins: ['https://www.linkedin.com/*'],
    });
  });

  it('does not run on any other site, whatever that shows', async () => {
    const site = (url: URL) =>
      url.host === 'linkedin.example'
        ? interactiveSite()(new URL(url.pathname, 'https://www.linkedin.com'))
        : null;
    const elsewhere = 'https://linkedin.example/mynetwork/invitation-manager/received/';
    const { tab, sidebar } = await visitSite(browser, site, elsewhere);
    await tab.page.waitForSelector('main [role="listitem"]');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await sidebar.text()).toBeNull();
    expect(await recordOf(browser, tab.tabId)).toBeNull();
    await tab.close();
  });

  describe('puts nothing into, and records nothing of', () => {
    const paths = [
      '/feed/',
      '/in/runa-fjordling/',
      '/messaging/',
      '/mynetwork/',
      '/mynetwork/invitation-manager/sent/',
    ];
    const visits = new Map<string, Visit>();

    beforeAll(async () => {
      for (const path of paths) visits.set(path, await visit(browser, {}, `https://www.linkedin.com${path}`));
      // Once for all of them: time enough to do it.
      await new Promise((resolve) => setTimeout(resolve, 1500));
    });

    it.each(paths)('%s', async (path) => {
      const visited = visits.get(path);
      if (!visited) throw new Error('nobody opened it');
      const { tab, sidebar } = visited;
      await tab.page.waitForSelector('main *');
      expect(await sidebar.text()).toBeNull();
      expect(await tab.page.evaluate('document.documentElement.children.length')).toBe(2);
      expect(await recordOf(browser, tab.tabId)).toBeNull();
      await tab.close();
    });
  });
});
