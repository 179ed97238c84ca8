import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Config } from '../linkedin/interactive/config.ts';
import { doneOn, longHold, pendingOf, soon } from './harness/deeds.ts';
import type { Visit } from './harness/open.ts';
import { stories } from './harness/stories.ts';

stories('deciding in the sidebar', (stage, story) => {
  const { deeds } = stage;

  async function open(holdSeconds: number, config: Partial<Config> = {}): Promise<Visit> {
    await stage.browser.ask('settings.set', { holdSeconds });
    return await stage.open(config);
  }

  story(
    'accepts after the hold, by LinkedIn’s own control, and records it once the page shows it',
    async () => {
      const { tab, sidebar } = await open(longHold);
      const [first] = await pendingOf(tab);
      await sidebar.press('button', /^Accept$/);
      await sidebar.says(/Accepting .+ in \d/);
      expect(await doneOn(tab, 'accept')).toEqual([]);
      await soon(async () => expect(await deeds()).toEqual([`accept ${first?.id} decided sidebar`]));
      expect((await doneOn(tab, 'accept', 'accepted')).map(({ action, id }) => `${action} ${id}`)).toEqual([
        `accept ${first?.id}`,
        `accepted ${first?.id}`,
      ]);
    },
  );

  story('does nothing at all when undone during the hold', async () => {
    const { tab, sidebar } = await open(longHold);
    await sidebar.press('button', /^Decline$/);
    await sidebar.press('button', /^Undo/);
    await pause((longHold + 0.5) * 1000);
    expect(await doneOn(tab, 'ignore', 'ignored', 'accept')).toEqual([]);
    expect(await deeds()).toEqual([]);
    expect(await pendingOf(tab)).toHaveLength(6);
  });

  story('declines at once without a hold', async () => {
    const { tab, sidebar } = await open(0);
    const [first] = await pendingOf(tab);
    await sidebar.press('button', /^Decline$/);
    await soon(async () => expect(await deeds()).toEqual([`decline ${first?.id} decided sidebar`]));
  });

  story('loses nothing when the worker is stopped while on hold', async () => {
    const { tab, sidebar } = await open(1);
    const [first] = await pendingOf(tab);
    await sidebar.press('button', /^Decline$/);
    await stage.browser.stopBackground();
    await soon(async () => expect(await deeds()).toEqual([`decline ${first?.id} decided sidebar`]));
    expect(await doneOn(tab, 'ignore')).toHaveLength(1);
  });

  story('cancels what is on hold when the user goes elsewhere within LinkedIn', async () => {
    const { tab, sidebar } = await open(longHold);
    await sidebar.press('button', /^Accept$/);
    await sidebar.says(/Accepting/);
    await tab.page.evaluate(`standIn.navigate('/feed/')`);
    await pause((longHold + 0.5) * 1000);
    expect(await doneOn(tab, 'accept')).toEqual([]);
    expect((await deeds()).filter((deed) => deed.includes('decided'))).toEqual([]);
  });

  story('can be done by the keyboard alone', async () => {
    const { tab, sidebar } = await open(0);
    const ids = (await pendingOf(tab)).map(({ id }) => id);
    // Into the sidebar once, as the browser's command or a click does; from there on only keys.
    await sidebar.press('entry', /./);
    await tab.page.keyboard.press('d');
    await soon(async () => expect(await deeds()).toHaveLength(1));
    await tab.page.keyboard.press('a');
    await soon(async () => expect(await deeds()).toHaveLength(2));
    expect(await deeds()).toEqual([`decline ${ids[0]} decided sidebar`, `accept ${ids[1]} decided sidebar`]);
    await tab.page.keyboard.press('?');
    await sidebar.says(/Decline/);
  });

  story('leaves LinkedIn’s own question to the user and says so', async () => {
    const { tab, sidebar } = await open(0, { safety: 1 });
    const [first] = await pendingOf(tab);
    await sidebar.press('button', /^Accept$/);
    await soon(async () => expect(await deeds()).toEqual([`accept ${first?.id} attempted sidebar dialog`]));
    expect(await doneOn(tab, 'accepted')).toEqual([]);
  });

  story('records what could not be done because the row vanished while on hold', async () => {
    const { tab, sidebar } = await open(longHold);
    const [first] = await pendingOf(tab);
    await sidebar.press('button', /^Accept$/);
    await tab.page.evaluate(`standIn.remove(${JSON.stringify(first?.id)})`);
    await soon(async () => expect(await deeds()).toEqual([`accept ${first?.id} attempted sidebar vanished`]));
    expect(await doneOn(tab, 'accept')).toEqual([]);
  });

  for (const [what, config, because, words] of [
    ['a limit', { limit: 1 }, 'limit', /limit is reached/],
    ['an error', { error: 1 }, 'error', /reported an error/],
  ] as const) {
    story(`shows ${what} of LinkedIn’s, leaves it to the user and does not press again`, async () => {
      const { tab, sidebar } = await open(0, config);
      const ids = (await pendingOf(tab)).map(({ id }) => id);
      const earlier = because === 'limit' ? [`accept ${ids.shift()} decided sidebar`] : [];
      for (const deed of earlier) {
        await sidebar.press('button', /^Accept$/);
        await soon(async () => expect(await deeds()).toEqual([deed]));
      }
      await sidebar.press('button', /^Accept$/);
      await soon(async () =>
        expect(await deeds()).toEqual([...earlier, `accept ${ids[0]} attempted sidebar ${because}`]),
      );
      await sidebar.says(words);
      expect((await pendingOf(tab)).map(({ id }) => id)).toEqual(ids);
      expect(await doneOn(tab, 'accept')).toHaveLength(earlier.length + 1);
    });
  }
});
