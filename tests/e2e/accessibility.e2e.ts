import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { DrivenBrowser } from '../../scripts/drive/browser.ts';
import { receivedUrl } from '../../scripts/drive/site.ts';
import { pageScenes } from '../gallery/scenes/pages.ts';
import { sidebarScenes } from '../gallery/scenes/sidebar.ts';
import { gallerySite, galleryUrl } from './harness/gallery.ts';
import { interactiveSite, openAnteroom } from './harness/open.ts';

const violations = z.array(
  z.object({
    id: z.string(),
    help: z.string(),
    nodes: z.array(z.object({ html: z.string(), failureSummary: z.string() })),
  }),
);

/** What is pressed in the editor, one after the other, so that each of its parts has been open once. */
const editorSteps = [
  '.lines > li:nth-child(11) .line-sentence',
  '.question-fact',
  '.picker-option',
  '.lines > li:nth-child(13) .line-sentence',
  '.level-inner',
  '.editor-tab:nth-child(2)',
  '.group:nth-of-type(1) .lines > li:last-child .line-sentence',
  '.editor-tab:nth-child(3)',
  '.editor-tab:nth-child(4)',
  '.lines > li:nth-child(2) .line-sentence',
  '.editor-tab:nth-child(5)',
];

/** What axe judges in each theme. The dark one has the same elements in other colours, so only its colours are to be judged. */
const rules = {
  light: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const;

/** What axe finds wrong on a page, as lines; `within` limits it to an element. */
async function findings(page: Page, theme: keyof typeof rules, within = 'document'): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    `axe.run(${within}, { runOnly: ${JSON.stringify(rules[theme])} }).then((result) => JSON.stringify(result.violations))`,
  );
  return violations
    .parse(JSON.parse(String(found)))
    .flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary}`),
    );
}

describe('axe finds nothing, in chrome', () => {
  let browser: DrivenBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openAnteroom('chrome');
    const gallery = await gallerySite();
    page = (await browser.openTab((url) => gallery(url) ?? interactiveSite()(url))).page;
    // The gallery's code is the page's own here, so its closed root can be opened for axe; the extension's cannot.
    await page.evaluateOnNewDocument(`(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
    })()`);
  });
  afterAll(() => browser?.close());

  const scenes = [...Object.keys(sidebarScenes), ...Object.keys(pageScenes)];

  describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
    it.each(scenes)('%s', async (scene) => {
      await page.goto(`${galleryUrl}?scene=${scene}&theme=${theme}`, { waitUntil: 'load' });
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      // The made-up page around the sidebar is not ours to judge; the other surfaces are the whole page.
      const within =
        scene in sidebarScenes
          ? '[...document.documentElement.children].find((it) => it.shadowRoot)'
          : 'document';
      expect(await findings(page, theme, within)).toEqual([]);
    });

    it('every part of the sidebar that opens', async () => {
      await page.goto(`${galleryUrl}?scene=read&theme=${theme}`, { waitUntil: 'load' });
      const host = '[...document.documentElement.children].find((it) => it.shadowRoot)';
      for (let opened = 0; opened < 12; opened++) {
        const next = `${host}.shadowRoot.querySelector('[aria-expanded="false"]')`;
        const place = await page.evaluate(
          `(() => { const it = ${next}; it?.scrollIntoView({ block: 'nearest' }); const box = it?.getBoundingClientRect();
            return JSON.stringify(box ? [box.x + box.width / 2, box.y + box.height / 2] : null); })()`,
        );
        const point = z
          .tuple([z.number(), z.number()])
          .nullable()
          .parse(JSON.parse(String(place)));
        if (!point) break;
        await page.mouse.click(...point);
      }
      expect(await findings(page, theme, host)).toEqual([]);
    });

    it('every part of the policy editor', async () => {
      await page.setViewport({ width: 640, height: 600 });
      await page.goto(`${galleryUrl}?scene=editor&theme=${theme}`, { waitUntil: 'load' });
      const found: string[] = [];
      for (const press of editorSteps) {
        const element = await page.waitForSelector(press);
        await element?.click();
        found.push(...(await findings(page, theme)).map((line) => `${press}: ${line}`));
      }
      expect(found).toEqual([]);
    });

    it.each(['src/popup/index.html', 'src/options/index.html'])('the built %s', async (path) => {
      await browser.ask('settings.set', { theme: theme === 'dark' ? 'dark' : 'light' });
      const built = await browser.openExtensionPage(path);
      await built.waitForSelector('h1');
      expect(await findings(built, theme)).toEqual([]);
      await built.close();
    });
  });

  it('gives the real sidebar names that assistive technology can reach through the closed root', async () => {
    const tab = await browser.openTab(interactiveSite({ count: 3, rendered: 12 }));
    await tab.visit(receivedUrl);
    for (const query of ['Anteroom[role="complementary"]', 'Why?[role="button"]']) {
      expect(await tab.page.waitForSelector(`::-p-aria(${query})`, { timeout: 20_000 })).not.toBeNull();
    }
  });
});
