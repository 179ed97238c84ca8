import { beforeAll, expect } from 'vitest';
import * as z from 'zod';
import { inContentWorld } from '../harness/content-world.ts';
import { settled, type Visit, visit } from '../harness/open.ts';
import { stories } from '../harness/stories.ts';

const areas = ['local', 'sync', 'session'] as const;

/** What an area gives to whoever asks there: its keys, or that it is closed. */
const keysOf = (area: string) =>
  `(async () => { try { return Object.keys(await api.storage['${area}'].get(null)); } catch { return 'closed'; } })()`;

stories('promise 3, the extension’s storage is closed to its own scripts in pages', (stage, story) => {
  let open: Visit;

  beforeAll(async () => {
    const { browser } = stage;
    await browser.ask('settings.set', { holdSeconds: 4, theme: 'dark' });
    await browser.ask('own.set', { fullName: 'Quirina Zwiebelfisch' });
    open = await visit(browser, { count: 4, rendered: 12 });
    await settled(browser, open.tab);
    await open.sidebar.find('entry', /./);
    await open.sidebar.press('button', /^Fold away/);
    await open.sidebar.find('button', /^Open Anteroom/);
  });

  for (const area of areas)
    story(`storage.${area} throws there or is empty`, async () => {
      expect(['closed', []]).toContainEqual(await inContentWorld(stage.browser, open.tab, keysOf(area)));
    });

  story('what is written there changes nothing', async () => {
    const { browser } = stage;
    const before = await browser.ask('settings.get', {});
    expect(before).toMatchObject({ holdSeconds: 4, theme: 'dark' });
    const forged = {
      settings: { schema: 99, holdSeconds: 0, at: 9e12, enabled: false, values: { holdSeconds: 0 } },
    };
    const written = await inContentWorld(
      browser,
      open.tab,
      `Promise.allSettled(${JSON.stringify(areas)}.map(async (area) => await api.storage[area].set(${JSON.stringify(forged)})))
        .then((all) => all.map(({ status }) => status))`,
    );
    expect(z.array(z.string()).parse(written)).toHaveLength(3);
    await browser.stopBackground();
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await browser.ask('settings.get', {})).toEqual(before);
    expect(await browser.ask('own.get', {})).toMatchObject({ fullName: 'Quirina Zwiebelfisch' });
  });

  story('and by message it gets of it what a page may know, and no more', async () => {
    const ask = (name: string, input: object) =>
      inContentWorld(
        stage.browser,
        open.tab,
        `api.runtime.sendMessage(${JSON.stringify({ anteroom: 1, name, input })})`,
      );
    for (const [name, input] of [
      ['own.get', {}],
      ['settings.set', { holdSeconds: 0 }],
      ['conversation.list', { search: '', offset: 0, limit: 10 }],
      ['policy.list', {}],
    ] as const)
      expect(await ask(name, input), name).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(await ask('sidebar.recall', {})).toEqual({
      ok: true,
      value: { stance: { collapsed: true, covering: null, width: null } },
    });
  });
});
