import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { scrollToEnd } from '../../../scripts/drive/scroll.ts';
import { recordOf } from '../../../scripts/drive/settled.ts';
import { recordedEvents } from '../harness/database.ts';
import { soon } from '../harness/deeds.ts';
import { settled, visit } from '../harness/open.ts';
import { stories } from '../harness/stories.ts';

stories('promise 6, nothing is lost', (stage, story) => {
  /** Ids that occur more than once. */
  const doubled = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

  // From before the first report is through to long after: each stop falls on another step of recording it.
  const moments = stage.kind === 'chrome' ? [0, 30, 80, 150, 250, 400, 700] : [0, 80, 250, 700];
  for (const ms of moments)
    story(`when the background is stopped ${ms} ms into a visit`, async () => {
      const { tab, sidebar } = await visit(stage.browser, {
        count: 9,
        first: 4,
        late: 300,
        rendered: 12,
        seed: 100 + ms,
      });
      await pause(ms);
      await stage.browser.stopBackground();
      const record = await settled(stage.browser, tab);
      const pending: unknown = JSON.parse(
        String(await tab.page.evaluate('JSON.stringify(standIn.pending().map(({ id }) => String(id)))')),
      );
      const ids = record?.invitations.map(({ reading }) => reading.id);
      expect(ids).toEqual(pending);
      const events = (await recordedEvents(stage.browser)).filter(({ invitation }) =>
        ids?.includes(invitation),
      );
      const seen = events.filter(({ type }) => type === 'seen').map(({ invitation }) => invitation);
      expect(doubled(seen)).toEqual([]);
      expect([...seen].sort()).toEqual([...(ids ?? [])].sort());
      const suggested = events.filter(({ type }) => type === 'suggested').map(({ invitation }) => invitation);
      expect([...new Set(suggested)].sort()).toEqual([...(ids ?? [])].sort());
      await sidebar.says(/All 9/);
      await stage.browser.leaveTab(tab);
    });

  story('when it is stopped again and again while a long list is read', async () => {
    const { tab } = await visit(stage.browser, { count: 40, rendered: 12, seed: 77 });
    // What was scrolled away before reading began is not read: a background that never gets to answering is another story.
    await soon(async () => expect(await recordOf(stage.browser, tab.tabId)).not.toBeNull());
    let stopping = true;
    const stops = (async () => {
      while (stopping) {
        await stage.browser.stopBackground();
        await pause(400);
      }
    })();
    await scrollToEnd(tab.page, 90_000);
    stopping = false;
    await stops;
    // What was on its way when the background stopped is sent again.
    const recorded = async () =>
      (await recordOf(stage.browser, tab.tabId))?.invitations.map(({ reading }) => reading.id) ?? [];
    await soon(async () => expect(await recorded()).toHaveLength(40));
    const ids = await recorded();
    const seen = (await recordedEvents(stage.browser))
      .filter(({ type, invitation }) => type === 'seen' && ids.includes(invitation))
      .map(({ invitation }) => invitation);
    expect(doubled(seen)).toEqual([]);
    expect(seen).toHaveLength(40);
    await stage.browser.leaveTab(tab);
  });

  story(
    'when the tab is closed and opened again: the same invitations are the same, not new ones',
    async () => {
      const first = await visit(stage.browser, { count: 6, rendered: 12, seed: 5 });
      const before = await settled(stage.browser, first.tab);
      await first.tab.close();
      const events = (await recordedEvents(stage.browser)).length;
      const second = await visit(stage.browser, { count: 6, rendered: 12, seed: 5 });
      const after = await settled(stage.browser, second.tab);
      const brief = (record: typeof after) =>
        record?.invitations.map(({ reading, suggestion }) => ({
          reading,
          verdict: suggestion.verdict,
          score: suggestion.score,
        }));
      expect(brief(after)).toEqual(brief(before));
      expect((await recordedEvents(stage.browser)).length).toBe(events);
      await stage.browser.leaveTab(second.tab);
    },
  );
});
