import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { DrivenBrowser } from '../../scripts/drive/browser.ts';
import { settledRecord } from '../../scripts/drive/settled.ts';
import type { RecordedDeed } from '../../src/messages/record.ts';
import type { Config } from '../linkedin/interactive/config.ts';
import { browserKinds, openAnteroom, type Visit, visit } from './harness/open.ts';

const row = 'main [role="listitem"]';

describe.each(browserKinds)('LinkedIn’s own controls in %s', (kind) => {
  let browser: DrivenBrowser;

  beforeAll(async () => {
    browser = await openAnteroom(kind);
  });
  afterAll(() => browser?.close());

  async function open(config: Partial<Config> = {}): Promise<Visit> {
    const opened = await visit(browser, { count: 8, rendered: 12, things: false, ...config });
    await settledRecord(browser, opened.tab.tabId, 20_000);
    return opened;
  }

  /** The history, in the words `decline 73… decided`. */
  async function deeds(since = 0): Promise<string[]> {
    const { deeds: all } = await browser.ask('record.list', {});
    return all
      .slice(since)
      .map(({ decision, invitation, type, by, because }: RecordedDeed) =>
        [decision, invitation, type, by, because].filter(Boolean).join(' '),
      );
  }

  async function pending(opened: Visit): Promise<string[]> {
    const shown = await opened.tab.page.evaluate('JSON.stringify(standIn.pending().map(({ id }) => id))');
    return JSON.parse(String(shown));
  }

  it('pressed by the user are noticed, and recorded as theirs', async () => {
    const opened = await open();
    const [first, second] = await pending(opened);
    await opened.tab.page.click(`${row} [aria-label^="Ignore"]`);
    await vi.waitFor(async () => expect(await deeds()).toEqual([`decline ${first} decided page`]), 20_000);
    await opened.tab.page.click(`${row} [aria-label^="Accept"]`);
    await vi.waitFor(async () => expect(await deeds(1)).toEqual([`accept ${second} decided page`]), 20_000);
    const record = await settledRecord(browser, opened.tab.tabId, 20_000);
    const ids = record?.invitations.map(({ reading }) => reading.id);
    expect(ids).not.toContain(first);
    expect(ids).not.toContain(second);
    await opened.tab.close();
  });

  it('pressed by a script are nobody’s decision', async () => {
    const before = (await deeds()).length;
    const opened = await open();
    await opened.tab.page.evaluate(`document.querySelector('${row} [aria-label^="Ignore"]').click()`);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await deeds(before)).toEqual([]);
    await opened.tab.close();
  });

  // What the page answers is read by the same code in both.
  if (kind === 'firefox') return;

  it('answered by LinkedIn’s question count as done once the user confirms there', async () => {
    const before = (await deeds()).length;
    const opened = await open({ safety: 1 });
    const [first] = await pending(opened);
    await opened.tab.page.click(`${row} [aria-label^="Accept"]`);
    const attempted = `accept ${first} attempted page dialog`;
    await vi.waitFor(async () => expect(await deeds(before)).toEqual([attempted]), 20_000);
    await opened.tab.page.click('dialog[open] div:last-child button:last-child');
    await vi.waitFor(
      async () => expect(await deeds(before)).toEqual([attempted, `accept ${first} decided page`]),
      20_000,
    );
    await opened.tab.close();
  });

  it.each([
    ['a limit', { limit: 1 }, 'limit'],
    ['an error', { error: 1 }, 'error'],
  ] as const)('answered by %s are recorded as not done', async (_, config, because) => {
    const before = (await deeds()).length;
    const opened = await open(config);
    const accept = () => opened.tab.page.click(`${row} [aria-label^="Accept"]`);
    const last = (deed: RegExp) =>
      vi.waitFor(async () => expect((await deeds(before)).at(-1)).toMatch(deed), 20_000);
    await accept();
    if (because === 'limit') {
      // It comes with the second acceptance.
      await last(/ decided page$/);
      await accept();
    }
    await last(new RegExp(` ${because}$`));
    await opened.tab.close();
  });
});
