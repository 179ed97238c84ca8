import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect } from 'vitest';
import * as z from 'zod';
import { until } from '../../scripts/drive/within.ts';
import { pageScenes } from '../gallery/scenes/pages.ts';
import { sidebarScenes } from '../gallery/scenes/sidebar.ts';
import { gallerySite, galleryUrl } from './harness/gallery.ts';
import { interactiveSite } from './harness/open.ts';
import { stories } from './harness/stories.ts';

const violations = z.array(
  z.object({
    id: z.string(),
    help: z.string(),
    nodes: z.array(z.object({ html: z.string(), failureSummary: z.string() })),
  }),
);

const point = z.tuple([z.number(), z.number()]).nullable();

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

/** What is asked of a page as a whole is not asked of the sidebar's frame in it. */
const ofWholePages = ['document-title', 'landmark-one-main', 'page-has-heading-one'];

type Theme = keyof typeof rules;

/** The document of the sidebar's frame; the made-up page around it is not ours to judge. The other surfaces are the page itself. */
const frame = `[...document.documentElement.children].map((it) => it.shadowRoot?.querySelector('iframe')).find(Boolean)`;
const place = (scene: string): string => (scene in sidebarScenes ? `${frame}?.contentDocument` : 'document');

/**
 * Axe knows no text that a style generates, though screen readers say it (as another story shows): while it looks, the same words
 * stand there as text.
 */
const spelledOut = `(inside) => {
  const said = [...inside.querySelectorAll('data')];
  const sheet = new inside.defaultView.CSSStyleSheet();
  sheet.replaceSync('data::before { content: none !important }');
  const before = [...inside.adoptedStyleSheets];
  inside.adoptedStyleSheets = [...before, sheet];
  for (const one of said) one.append(one.value);
  return () => {
    inside.adoptedStyleSheets = before;
    for (const one of said) one.replaceChildren();
  };
}`;

/** What axe finds wrong on a page it was loaded into, as lines; `inside` is the document to judge. */
async function findings(page: Page, theme: Theme, inside = 'document'): Promise<string[]> {
  // Pages of ours run no code from strings; the driver's is none of theirs.
  if (inside === 'document' && !(await page.evaluate(`'axe' in window`))) await page.evaluate(axe.source);
  const left = Object.fromEntries(ofWholePages.map((rule) => [rule, { enabled: inside === 'document' }]));
  const options = `{ rules: ${JSON.stringify(left)}, runOnly: ${JSON.stringify(rules[theme])}, resultTypes: ['violations'] }`;
  const found = await page.evaluate(`(async () => {
    const inside = ${inside};
    const view = inside.defaultView;
    if (!view.axe) view.eval(${JSON.stringify(axe.source)});
    const back = (${spelledOut})(inside);
    try {
      return JSON.stringify((await view.axe.run(view.document, ${options})).violations);
    } finally {
      back();
    }
  })()`);
  return violations
    .parse(JSON.parse(String(found)))
    .flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary}`),
    );
}

stories('axe finds nothing', (stage, story) => {
  let page: Page;

  beforeAll(async () => {
    const gallery = await gallerySite();
    page = (await stage.browser.openTab((url) => gallery(url) ?? interactiveSite()(url))).page;
    // The gallery's code is the page's own here, so its closed root can be opened for axe; the extension's cannot.
    await page.evaluateOnNewDocument(`(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
    })()`);
    await page.goto(galleryUrl, { waitUntil: 'load' });
  });

  /** Shows a scene in place of the one before, and waits until it is drawn and stays so. */
  async function show(scene: string, theme: Theme): Promise<void> {
    await page.evaluate(`gallery(${JSON.stringify(scene)}, ${JSON.stringify(theme)})`);
    const drawn = `(async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const look = () => ${place(scene)}?.querySelector('body > *') ? ${place(scene)}.body.innerHTML : '';
      const before = look();
      await frame();
      await frame();
      return before !== '' && look() === before;
    })()`;
    if (!(await until(async () => ((await page.evaluate(drawn)) === true ? true : null), 20_000)))
      throw new Error(`${scene} is not drawn`);
  }

  for (const theme of ['light', 'dark'] as const) {
    story(`in every scene of the gallery, in the ${theme} theme`, async () => {
      const found: Record<string, string[]> = {};
      for (const scene of [...Object.keys(sidebarScenes), ...Object.keys(pageScenes)]) {
        await show(scene, theme);
        const wrong = await findings(page, theme, place(scene));
        if (wrong.length > 0) found[scene] = wrong;
      }
      expect(found).toEqual({});
    });

    story(`in any part of the sidebar that opens, in the ${theme} theme`, async () => {
      await show('read', theme);
      for (let opened = 0; opened < 12; opened++) {
        const next = `${frame}.contentDocument.querySelector('[aria-expanded="false"]')`;
        const middle = await page.evaluate(
          `(() => { const it = ${next}; it?.scrollIntoView({ block: 'nearest' }); const box = it?.getBoundingClientRect();
            return JSON.stringify(box ? [box.x + box.width / 2, box.y + box.height / 2] : null); })()`,
        );
        const found = point.parse(JSON.parse(String(middle)));
        if (!found) break;
        await page.mouse.click(...found);
      }
      expect(await findings(page, theme, place('read'))).toEqual([]);
    });

    story(`in any part of the policy editor, in the ${theme} theme`, async () => {
      const before = page.viewport();
      await page.setViewport({ width: 640, height: 600 });
      await show('editor', theme);
      const found: string[] = [];
      for (const press of editorSteps) {
        const element = await page.waitForSelector(press);
        await element?.click();
        found.push(...(await findings(page, theme)).map((line) => `${press}: ${line}`));
      }
      await page.setViewport(before);
      expect(found).toEqual([]);
    });

    for (const path of ['src/popup/index.html', 'src/options/index.html'])
      story(`in the built ${path}, in the ${theme} theme`, async () => {
        await stage.browser.ask('settings.set', { theme });
        const built = await stage.browser.openExtensionPage(path);
        await built.waitForSelector('h1');
        expect(await findings(built, theme)).toEqual([]);
        await built.close();
        await page.bringToFront();
      });
  }
});
