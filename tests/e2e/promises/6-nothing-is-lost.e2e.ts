import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '../../../scripts/drive/browser.ts';
import { scrollToEnd } from '../../../scripts/drive/scroll.ts';
import { recordOf, settledRecord } from '../../../scripts/drive/settled.ts';
import { recordedEvents } from '../harness/database.ts';
import { soon } from '../harness/deeds.ts';
import { browserKinds, openAnteroom, visit } from '../harness/open.ts';

describe.each(browserKinds)('promise 6, nothing is lost, in %s', (kind) => {
  let browser: DrivenBrowser;

  beforeAll(async () => {
    browser = await openAnteroom(kind);
  });
  afterAll(() => browser?.close());

  /** Ids that occur more than once. */
  const doubled = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

  // From before the first report is through to long after: each stop falls on another step of recording it.
  const moments = kind === 'chrome' ? [0, 30, 80, 150, 250, 400, 700] : [0, 80, 250, 700];
  it.each(moments)('when the background is stopped %i ms into a visit', async (ms) => {
    const { tab, sidebar } = await visit(browser, {
      count: 9,
      first: 4,
      late: 300,
      rendered: 12,
      seed: 100 + ms,
    });
    await pause(ms);
    await browser.stopBackground();
    const record = await settledRecord(browser, tab.tabId, 20_000);
    const pending: unknown = JSON.parse(
      String(await tab.page.evaluate('JSON.stringify(standIn.pending().map(({ id }) => String(id)))')),
    );
    const ids = record?.invitations.map(({ reading }) => reading.id);
    expect(ids).toEqual(pending);
    const events = (await recordedEvents(browser)).filter(({ invitation }) => ids?.includes(invitation));
    const seen = events.filter(({ type }) => type === 'seen').map(({ invitation }) => invitation);
    expect(doubled(seen)).toEqual([]);
    expect([...seen].sort()).toEqual([...(ids ?? [])].sort());
    const suggested = events.filter(({ type }) => type === 'suggested').map(({ invitation }) => invitation);
    expect([...new Set(suggested)].sort()).toEqual([...(ids ?? [])].sort());
    await sidebar.says(/All 9/);
    await tab.close();
  });

  it('when it is stopped again and again while a long list is read', async () => {
    const { tab } = await visit(browser, { count: 40, rendered: 12, seed: 77 });
    // What was scrolled away before reading began is not read: a background that never gets to answering is another story.
    await soon(async () => expect(await recordOf(browser, tab.tabId)).not.toBeNull());
    let stopping = true;
    const stops = (async () => {
      while (stopping) {
        await browser.stopBackground();
        await pause(400);
      }
    })();
    await scrollToEnd(tab.page, 90_000);
    stopping = false;
    await stops;
    // What was on its way when the background stopped is sent again.
    const recorded = async () =>
      (await recordOf(browser, tab.tabId))?.invitations.map(({ reading }) => reading.id) ?? [];
    await soon(async () => expect(await recorded()).toHaveLength(40));
    const ids = await recorded();
    const seen = (await recordedEvents(browser))
      .filter(({ type, invitation }) => type === 'seen' && ids.includes(invitation))
      .map(({ invitation }) => invitation);
    expect(doubled(seen)).toEqual([]);
    expect(seen).toHaveLength(40);
    await tab.close();
  });

  it('when the tab is closed and opened again: the same invitations are the same, not new ones', async () => {
    const first = await visit(browser, { count: 6, rendered: 12, seed: 5 });
    const before = await settledRecord(browser, first.tab.tabId, 20_000);
    await first.tab.close();
    const events = (await recordedEvents(browser)).length;
    const second = await visit(browser, { count: 6, rendered: 12, seed: 5 });
    const after = await settledRecord(browser, second.tab.tabId, 20_000);
    const brief = (record: typeof after) =>
      record?.invitations.map(({ reading, suggestion }) => ({
        reading,
        verdict: suggestion.verdict,
        score: suggestion.score,
      }));
    expect(brief(after)).toEqual(brief(before));
    expect((await recordedEvents(browser)).length).toBe(events);
    await second.tab.close();
  });
});
