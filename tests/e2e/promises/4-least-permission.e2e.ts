import { beforeAll, describe, expect } from 'vitest';
import { recordOf } from '../../../scripts/drive/settled.ts';
import { interactiveSite, type Visit, visit, visitSite } from '../harness/open.ts';
import { stories } from '../harness/stories.ts';

stories('promise 4, least permission', (stage, story) => {
  story('has been granted storage and LinkedIn, and nothing else', async () => {
    const granted = Object(await stage.browser.inExtension('api.permissions.getAll()'));
    expect({ permissions: granted.permissions, origins: granted.origins }).toEqual({
      permissions: ['storage'],
      origins: ['https://www.linkedin.com/*'],
    });
  });

  story('does not run on any other site, whatever that shows', async () => {
    const site = (url: URL) =>
      url.host === 'linkedin.example'
        ? interactiveSite()(new URL(url.pathname, 'https://www.linkedin.com'))
        : null;
    const elsewhere = 'https://linkedin.example/mynetwork/invitation-manager/received/';
    const { tab, sidebar } = await visitSite(stage.browser, site, elsewhere);
    await tab.page.waitForSelector('main [role="listitem"]');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await sidebar.text()).toBeNull();
    expect(await recordOf(stage.browser, tab.tabId)).toBeNull();
    await stage.browser.leaveTab(tab);
  });

  describe('on LinkedIn’s other pages', () => {
    const paths = [
      '/feed/',
      '/in/runa-fjordling/',
      '/messaging/',
      '/mynetwork/',
      '/mynetwork/invitation-manager/sent/',
    ];
    const visits = new Map<string, Visit>();

    beforeAll(async () => {
      for (const path of paths)
        visits.set(path, await visit(stage.browser, {}, `https://www.linkedin.com${path}`));
      // Once for all of them: time enough to do it.
      await new Promise((resolve) => setTimeout(resolve, 1000));
    });

    for (const path of paths)
      story(`puts nothing into, and records nothing of ${path}`, async () => {
        const visited = visits.get(path);
        if (!visited) throw new Error('nobody opened it');
        const { tab, sidebar } = visited;
        await tab.page.waitForSelector('main *');
        expect(await sidebar.text()).toBeNull();
        expect(await tab.page.evaluate('document.documentElement.children.length')).toBe(2);
        expect(await recordOf(stage.browser, tab.tabId)).toBeNull();
        await stage.browser.leaveTab(tab);
      });
  });
});
