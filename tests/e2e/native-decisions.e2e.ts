import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { pendingOf, soon } from './harness/deeds.ts';
import { settled } from './harness/open.ts';
import { stories } from './harness/stories.ts';

const row = 'main [role="listitem"]';

stories('LinkedIn’s own controls', (stage, story) => {
  const { deeds } = stage;

  story('pressed by the user are noticed, and recorded as theirs', async () => {
    const { tab } = await stage.open();
    const [first, second] = (await pendingOf(tab)).map(({ id }) => id);
    await tab.page.click(`${row} [aria-label^="Ignore"]`);
    await soon(async () => expect(await deeds()).toEqual([`decline ${first} decided page`]));
    await tab.page.click(`${row} [aria-label^="Accept"]`);
    await soon(async () => expect((await deeds())[1]).toBe(`accept ${second} decided page`));
    const record = await settled(stage.browser, tab);
    const ids = record?.invitations.map(({ reading }) => reading.id);
    expect(ids).not.toContain(first);
    expect(ids).not.toContain(second);
  });

  story('pressed by a script are nobody’s decision', async () => {
    const { tab } = await stage.open();
    const pending = (await pendingOf(tab)).length;
    await tab.page.evaluate(`document.querySelector('${row} [aria-label^="Ignore"]').click()`);
    await soon(async () => expect(await pendingOf(tab)).toHaveLength(pending - 1));
    await pause(1000);
    expect(await deeds()).toEqual([]);
  });

  story('answered by LinkedIn’s question count as done once the user confirms there', async () => {
    const { tab } = await stage.open({ safety: 1 });
    const [first] = (await pendingOf(tab)).map(({ id }) => id);
    await tab.page.click(`${row} [aria-label^="Accept"]`);
    const attempted = `accept ${first} attempted page dialog`;
    await soon(async () => expect(await deeds()).toEqual([attempted]));
    await tab.page.click('dialog[open] div:last-child button:last-child');
    await soon(async () => expect(await deeds()).toEqual([attempted, `accept ${first} decided page`]));
  });

  for (const [what, config, because] of [
    ['a limit', { limit: 1 }, 'limit'],
    ['an error', { error: 1 }, 'error'],
  ] as const) {
    story(`answered by ${what} are recorded as not done`, async () => {
      const { tab } = await stage.open(config);
      const accept = () => tab.page.click(`${row} [aria-label^="Accept"]`);
      const last = (deed: RegExp) => soon(async () => expect((await deeds()).at(-1)).toMatch(deed));
      await accept();
      if (because === 'limit') {
        // It comes with the second acceptance.
        await last(/ decided page$/);
        await accept();
      }
      await last(new RegExp(` ${because}$`));
    });
  }
});
