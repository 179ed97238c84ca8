import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { Chance } from '../linkedin/generator/chance.ts';
import { deedsOf, doneOn, pendingOf, soon } from './harness/deeds.ts';
import { stories } from './harness/stories.ts';

stories('clearing a long list', (stage, story) => {
  const { kind, open, deeds } = stage;
  const count = kind === 'chrome' ? 100 : 30;
  const chance = new Chance(50);

  /** Stops the background while it is at work, whatever it is doing then. */
  async function stopSometime(): Promise<void> {
    await stage.browser.ask('settings.get', {});
    await pause(chance.below(150));
    await stage.browser.stopBackground();
  }

  story(
    'does every invitation in a row by keys alone, the background stopped at every other: none is lost, none done twice',
    async () => {
      await stage.browser.ask('settings.set', { holdSeconds: 0 });
      const { tab, sidebar } = await open({ count, latency: 80, seed: 41 });
      const ids = (await pendingOf(tab)).map(({ id }) => id);
      expect(ids).toHaveLength(count);
      await sidebar.takeFocus();
      // Several a second, as nobody in earnest; what is not there yet when the key comes is decided by one of the next.
      for (let presses = 0; presses < count * 3 && (await pendingOf(tab)).length > 0; presses += 1) {
        const stopping = presses % 2 === 0 ? stopSometime() : null;
        // No more of the other kind at the end: who changes their mind faster than the list scrolls gets nowhere.
        await tab.page.keyboard.press(presses < count && presses % 3 === 0 ? 'd' : 'a');
        await pause(120);
        await stopping;
      }
      await soon(async () => expect(await pendingOf(tab)).toEqual([]), 60_000);
      const did = async (...actions: string[]): Promise<string[]> =>
        (await doneOn(tab, ...actions)).map(({ action, id }) => `${action} ${id}`).sort();
      const pressed = await did('accept', 'ignore');
      expect(pressed.map((line) => line.split(' ')[1])).toEqual(expect.arrayContaining(ids));
      expect(pressed).toHaveLength(count);
      expect(pressed.filter((line) => line.startsWith('ignore')).length).toBeGreaterThan(count / 10);
      // All of it is recorded, and as done only what LinkedIn did, each once. Where a hurried list took a row out of sight before
      // it said so, the record says that nothing was seen of it; where it was out of reach at first, that a key came to nothing.
      const wanted = pressed.map((line) => `${line.replace('ignore', 'decline')} decided sidebar`).sort();
      const decided = async () => (await deeds()).filter((deed) => / decided /.test(deed)).sort();
      const recorded = async () => new Set((await deeds()).map((deed) => deed.split(' ')[1]));
      const onTheirWay = () =>
        stage.browser.inExtension(
          `api.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('outbox:')))`,
        );
      // What met no background is sent again after 2, 10 and 60 seconds.
      await soon(async () => expect((await recorded()).size).toBe(count), 90_000);
      await soon(async () => expect(await onTheirWay()).toEqual([]), 90_000);
      expect(wanted).toEqual(expect.arrayContaining(await decided()));
      expect(new Set(await decided()).size).toBe((await decided()).length);
      expect((await decided()).length).toBeGreaterThan(count / 2);
      const others = (await deeds()).filter((deed) => !/ decided /.test(deed));
      expect(others.filter((deed) => !/ attempted sidebar (?:timeout|vanished)$/.test(deed))).toEqual([]);
      const kept = (await deeds()).length;
      await stage.browser.stopBackground();
      expect((await deedsOf(stage.browser)).length).toBeGreaterThanOrEqual(kept);
    },
    240_000,
  );
});
