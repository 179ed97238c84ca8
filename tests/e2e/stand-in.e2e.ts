import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers/ensure.ts';
import type { Config } from '../linkedin/interactive/config.ts';
import type { Entry } from '../linkedin/interactive/log.ts';
import { respond } from '../linkedin/site.ts';
import { block } from './harness/told.ts';

const received = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';
const row = 'main [data-testid="lazy-column"] [role="listitem"][componentkey]';
const accept = `${row} [aria-label^="Accept"]`;
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];

/** The stand-in itself, without the extension: what the other suites rely on must be so. */
block('the interactive page', (kind, story) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const { executable } = await ensureBrowser(kind);
    browser = await puppeteer.launch({
      browser: kind,
      executablePath: executable,
      headless: true,
      args: kind === 'chrome' ? flags : [],
    });
  });
  afterEach(() => page.close());
  afterAll(() => browser?.close());

  async function open(config: Partial<Config> = {}, url = received): Promise<void> {
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const answer = respond(request.url(), { latency: 20, late: 50, ...config });
      void (
        answer
          ? request.respond(answer)
          : request.url().startsWith('data:')
            ? request.continue()
            : request.abort('aborted')
      ).catch(() => undefined);
    });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  }

  const evaluate = async <T>(expression: string): Promise<T> =>
    JSON.parse(String(await page.evaluate(`JSON.stringify(${expression} ?? null)`)));
  const log = (...actions: Entry['action'][]) =>
    evaluate<Entry[]>(`standIn.log.filter(({ action }) => ${JSON.stringify(actions)}.includes(action))`);
  const shown = () =>
    evaluate<string[]>(`[...document.querySelectorAll('${row}')].map((e) => e.getAttribute('componentkey'))`);
  const pending = () => evaluate<{ id: string; name: string; slug: string }[]>('standIn.pending()');
  const says = (words: string, where = 'main') =>
    page.waitForFunction(
      `document.querySelector(${JSON.stringify(where)})?.textContent.includes(${JSON.stringify(words)})`,
      { timeout: 5000 },
    );

  story('renders a dozen rows of thirty, and the same nodes for others when it is scrolled', async () => {
    await open({ things: false });
    await page.waitForFunction(`document.querySelectorAll('${row}').length === 12`);
    const first = await shown();
    await page.evaluate(`window.node = document.querySelector('${row}')`);
    const seen = new Set(first);
    for (let top = 0; top < 5000; top += 400) {
      await page.evaluate(`document.querySelector('main').scrollTo(0, ${top})`);
      await new Promise((resolve) => setTimeout(resolve, 60));
      const now = await shown();
      expect(now.length).toBeLessThanOrEqual(12);
      for (const key of now) seen.add(key);
    }
    expect(seen.size).toBe(30);
    expect(await evaluate('node.isConnected')).toBe(true);
    expect(await evaluate("node.getAttribute('componentkey')")).not.toBe(first[0]);
    await says('Suggestions for you');
  });

  story('leaves nothing in sight out, however low the answered rows are', async () => {
    await open({ things: false, rendered: 4 });
    await page.waitForSelector(accept);
    const main = `document.querySelector('main').getBoundingClientRect()`;
    const after = `document.querySelector('main [data-testid="lazy-column"]').lastElementChild.getBoundingClientRect()`;
    // More are answered than are rendered at least, and fewer than fill the window.
    for (let left = 30; left > 24; left -= 1) {
      await page.waitForFunction(`standIn.pending().length === ${left} && ${after}.top >= ${main}.bottom`);
      await page.evaluate(`document.querySelector('${accept}').click()`);
    }
    await page.waitForFunction(`standIn.pending().length === 24 && document.querySelector('${row}')`);
  });

  story('brings some rows at first and the others late', async () => {
    await open({ first: 3, late: 3000, count: 9 });
    await page.waitForSelector(row);
    expect(await shown()).toHaveLength(3);
    await page.waitForFunction(`document.querySelectorAll('${row}').length === 9`);
    await says('Focused (9)');
  });

  story(
    'puts an acknowledgement in the place of an accepted row, counts down, and knows who clicked',
    async () => {
      await open({ count: 5, things: false });
      await says('Focused (5)');
      await page.waitForSelector(accept);
      await page.click(accept);
      await says('is now a connection');
      await says('Focused (4)');
      await page.evaluate(`document.querySelector('${row} [aria-label^="Ignore"]').click()`);
      await says('Focused (3)');
      expect((await log('accept', 'ignore')).map(({ action, isTrusted }) => [action, isTrusted])).toEqual([
        ['accept', true],
        ['ignore', false],
      ]);
      const answered = await log('accepted', 'ignored');
      expect(answered).toHaveLength(2);
      expect((await pending()).map(({ id }) => id)).not.toContain(answered[0]?.id);
      await page.click('main [aria-label="Dismiss"]:has(span svg[id^="close"])');
      await page.waitForFunction(
        `!document.querySelector('main').textContent.includes('is now a connection')`,
      );
    },
  );

  story('asks before some are accepted, warns at the limit, and fails with a toast', async () => {
    await open({ count: 6, things: false, safety: 1, limit: 1 });
    await page.waitForSelector(accept);
    await page.click(accept);
    await says('Take care when connecting', 'dialog[open]');
    expect(await log('accepted')).toEqual([]);
    await page.click('dialog[open] > div:last-child button:last-child');
    await says('is now a connection');
    await page.click(accept);
    await says('limit', '.ip-fuse-limit-alert');
    await page.close();

    await open({ count: 6, things: false, error: 1 });
    await page.waitForSelector(accept);
    await page.click(accept);
    await says('Something went wrong', '#artdeco-toasts');
    expect(await pending()).toHaveLength(6);
    expect(await log('accepted')).toEqual([]);
  });

  story('takes controls away by itself, and announces a count of its own', async () => {
    await open({ count: 4, things: false, vanish: 2, vanishAfter: 3000, stale: 3 });
    await says('Focused (7)');
    await page.waitForFunction(`document.querySelectorAll('${accept}').length === 4`);
    await page.waitForFunction(`document.querySelectorAll('${accept}').length === 2`);
    expect(await shown()).toHaveLength(4);
  });

  story('believes in the composer only what was entered, and sends it once', async () => {
    await open({ things: false, answer: 200 });
    await page.waitForSelector(`${row} a[href*="/messaging/compose/"]`);
    await page.click(`${row} a[href*="/messaging/compose/"]`);
    const box = await page.waitForSelector('[role="dialog"] [role="textbox"]');
    const disabled = () => evaluate<boolean>("document.querySelector('.msg-form__send-button').disabled");
    expect(await disabled()).toBe(true);
    await page.evaluate(
      `(() => { const box = document.querySelector('[role="textbox"]'); box.textContent = 'forged'; box.dispatchEvent(new InputEvent('input', { bubbles: true })); })()`,
    );
    expect(await disabled()).toBe(true);
    await page.waitForFunction(`!document.querySelector('[role="textbox"]').textContent.includes('forged')`);
    await box?.click();
    await page.keyboard.type('How do we know');
    await page.evaluate(`document.execCommand('insertText', false, ' each other?')`);
    await page.waitForFunction(`!document.querySelector('.msg-form__send-button').disabled`);
    await page.click('.msg-form__send-button');
    await says('How do we know each other?', '.msg-s-message-list-content');
    expect(await disabled()).toBe(true);
    expect((await log('send')).map(({ text, isTrusted }) => [text, isTrusted])).toEqual([
      ['How do we know each other?', true],
    ]);
    await says('We met at the lighthouse', '.msg-s-message-list-content');
    await page.click('.msg-s-message-list__quick-replies-container button');
    expect(await log('quick-reply')).toHaveLength(1);
    expect(await pending()).toHaveLength(30);
  });

  story('navigates without loading, shows profiles, and comes back', async () => {
    await open({ count: 8, things: false }, 'https://www.linkedin.com/feed/');
    await says('Feed');
    await page.evaluate(`window.same = true; standIn.navigate('/mynetwork/grow/')`);
    await says('Invitations (8)');
    await page.evaluate(`standIn.navigate('/mynetwork/invitation-manager/')`);
    await page.waitForSelector(accept);
    expect(page.url()).toBe(received);
    const [someone] = await pending();
    await page.evaluate(`standIn.navigate('/in/${someone?.slug}/')`);
    await says(someone?.name ?? '', 'main h2');
    await page.click(`main [aria-label="Accept ${someone?.name}’s request to connect"]`);
    await page.waitForSelector('main a[href^="/preload/custom-invite/"]');
    await page.goBack();
    await says('Focused (7)');
    expect(await evaluate('window.same')).toBe(true);
  });

  story('comes as Ember, too, and in the dark, and from right to left', async () => {
    await open({ generation: 'g2', count: 20, theme: 'dark' });
    await page.waitForFunction(`document.querySelectorAll('li.invitation-card').length === 20`);
    expect(await evaluate("document.documentElement.classList.contains('theme--dark')")).toBe(true);
    await page.click('li.invitation-card .artdeco-button--secondary');
    await says('All (19)');
    await page.close();
    await open({ lang: 'ar', count: 3 });
    await page.waitForSelector(row);
    expect(await evaluate('document.documentElement.dir')).toBe('rtl');
  });

  story('is the same page after a reload, and another with another seed', async () => {
    await open({}, `${received}?count=5&seed=4`);
    await page.waitForFunction(`document.querySelectorAll('${row}').length === 5`);
    const before = await shown();
    await page.goto(received, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(`document.querySelectorAll('${row}').length === 5`);
    expect(await shown()).toEqual(before);
    await page.goto(`${received}?seed=5`, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(`document.querySelectorAll('${row}').length === 5`);
    expect(await shown()).not.toEqual(before);
  });
});
