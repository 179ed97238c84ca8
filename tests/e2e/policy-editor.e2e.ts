import { readFileSync } from 'node:fs';
import { beforeAll, expect } from 'vitest';
import type { DrivenBrowser } from '../../scripts/drive/browser.ts';
import { until } from '../../scripts/drive/within.ts';
import { soon } from './harness/deeds.ts';
import { settled, type Visit, visit } from './harness/open.ts';
import { OwnPage } from './harness/own-page.ts';
import { stories } from './harness/stories.ts';

const popupPage = 'src/popup/index.html';

/** A popup as large as browsers let it be. */
async function openPopup(browser: DrivenBrowser): Promise<OwnPage> {
  const page = await browser.openExtensionPage(popupPage);
  await page.setViewport({ width: 640, height: 600 });
  return new OwnPage(page);
}

stories('the policy editor in the popup', (stage, story) => {
  let open: Visit;

  beforeAll(async () => {
    // The default of old, which lives on as people's own: its points decide, so that every change can be seen.
    const file = readFileSync(new URL('../policy/presets/my-balanced.json', import.meta.url), 'utf8');
    await stage.browser.ask('policy.install', { file: JSON.parse(file) });
    await stage.browser.ask('settings.set', { policy: 'my-balanced' });
    open = await visit(stage.browser, { count: 9, rendered: 12 });
    await settled(stage.browser, open.tab);
  });

  story(
    'changes a policy by every kind of control, and the sidebar then shows what the preview said',
    async () => {
      const editor = await openPopup(stage.browser);
      await editor.press(/^Edit policy$/);
      await editor.says(/Decline if the inviter is on your list of blocked people/);

      // A switch, and words: "Decline if the headline contains …".
      await editor.press(/^In use: Decline if it invites you to a company page/);
      await editor.press(/^Add a step$/);
      await editor.write(/^Search facts$/, 'line under the name');
      await editor.press(/^headline/);
      await editor.says(/Add at least one word/);
      await editor.write(/^Add a word/, 'engineer');
      await editor.page.keyboard.press('Enter');
      await editor.press(/^Decline$/);
      await editor.says(/Decline if the headline contains “engineer”\./);

      // A choice among words and a number of days, inside one step.
      await editor.press(/^Add a step$/);
      await editor.write(/^Search facts$/, 'kind of note');
      await editor.press(/^kind of note/);
      await editor.choose(/^Compared with: kind of note$/, 'no note');
      await editor.press(/^Add a question$/);
      await editor.write(/^Search facts$/, 'last conversation');
      await editor.press(/^last conversation/);
      await editor.write(/^Compared with: last conversation$/, '45');
      await editor.press(/^Accept$/);
      await editor.says(/Accept if there is no note and you last talked within the last 45 days\./);

      // The new step first of all, by the keyboard; once too often, and back.
      const before = await placeOf(editor, 'Accept if there is no note and');
      const isAt = (place: number) =>
        soon(async () => expect(await placeOf(editor, 'Accept if there is no note and')).toBe(place));
      await editor.keys(/^Accept if there is no note and/);
      await editor.page.keyboard.down('Alt');
      await editor.page.keyboard.press('ArrowUp');
      await editor.page.keyboard.press('ArrowUp');
      await editor.page.keyboard.up('Alt');
      await isAt(before - 2);
      await editor.page.keyboard.down('Control');
      await editor.page.keyboard.press('z');
      await editor.page.keyboard.up('Control');
      await isAt(before - 1);

      // Points, a cap, and a curve by the keyboard.
      await editor.press(/^Points$/);
      await editor.press(/^Add 15 if there is a personal note/);
      await editor.write(/^Points$/, '18');
      await editor.says(/Add 18 if there is a personal note\./);
      await editor.write(/^Most points for: Message$/, '25');
      await editor.press(/^Points by mutual connections/);
      await editor.keys(/^Point 3 of mutual connections/, 'ArrowUp', 'ArrowUp');
      await editor.says(/and 17 at 25/);

      // Bands, what to do when uncertain, and a reply with a placeholder.
      await editor.press(/^Outcome$/);
      await editor.keys(/^Accept from$/, 'ArrowRight', 'ArrowRight');
      await editor.press(/^Let it wait/);
      await editor.write(/^Name of the policy$/, 'Mine, and no engineers');
      await editor.press(/^Replies$/);
      await editor.press(/^Add a reply$/);
      await editor.write(/^Text$/, 'Hello ');
      await editor.press(/^their first name$/);
      await editor.says(/Hello Jane/);

      const line = await editor.says(/(\d+) accept, (\d+) reply[^;.]*\d+ uncertain\. [1-9]\d* would change/);
      await editor.press(/^Save$/);
      await editor.says(/Saved as version 2/);
      expect(await counted(stage.browser, open)).toEqual(told(line));
      const { policies } = await stage.browser.ask('policy.list', {});
      const active = policies.find((policy) => policy.active);
      expect(active).toMatchObject({
        from: 'own',
        title: { text: 'Mine, and no engineers' },
      });
      const { policy } = await stage.browser.ask('policy.read', { id: active?.id ?? '' });
      expect(policy).toMatchObject({ bands: { accept: 72, decline: 30 }, caps: { message: 25 } });
      expect(policy.templates.at(-1)?.body).toEqual({ text: 'Hello {{firstName}}' });
      await open.sidebar.says(/Mine, and no engineers|my-balanced/);
      await editor.page.close();
    },
  );
});

stories('a policy under edit', (stage, story) => {
  beforeAll(async () => {
    await stage.browser.ask('policy.duplicate', { id: 'considered', title: 'Mine' });
    await stage.browser.ask('settings.set', { policy: 'my-considered' });
  });

  story('is still there when the popup is opened again, even when it was closed at once', async () => {
    const editor = await openPopup(stage.browser);
    await editor.press(/^Edit policy$/);
    await editor.press(/^Outcome$/);
    await editor.write(/^Name of the policy$/, 'Renamed');
    await editor.page.close();
    const again = await openPopup(stage.browser);
    await again.press(/^Go on editing$/);
    await again.says(/Renamed Draft, kept on this device/);
    await again.press(/^Discard$/);
    await again.says(/Back to the saved policy/);
    await again.page.close();
  });

  story('is not overwritten silently by another page that edits it too', async () => {
    const [popup, options] = [
      await openPopup(stage.browser),
      new OwnPage(await stage.browser.openExtensionPage('src/options/index.html#policy/edit/my-considered')),
    ];
    await popup.press(/^Edit policy$/);
    await popup.says(/Saved, version 1/);
    await options.says(/Saved, version 1/);
    await popup.press(/^In use: Decline if it invites you to an event/);
    await popup.says(/Draft, kept/);
    // The options have changed nothing, so they follow; from here on both change something.
    await options.says(/Changed in another window/);
    await options.write(/^Name of the policy$/, 'From the options');
    await options.says(/From the options Draft, kept/);
    await popup.press(/^In use: Decline if it invites you to a group/);
    await popup.says(/being edited in another window too/);
    await popup.press(/^Keep what is here$/);
    await popup.says(/Draft, kept/);
    await popup.press(/^Save$/);
    await popup.says(/Saved as version 2/);
    await options.says(/Version 2 was saved elsewhere/);
    await options.press(/^Save mine as the newest version$/);
    await options.says(/Saved as version 3/);
    await popup.says(/Changed in another window/);
    const { policy, listed } = await stage.browser.ask('policy.read', { id: 'my-considered' });
    expect(listed).toMatchObject({ version: 3, versions: 3 });
    expect(policy.gates.find(({ id }) => id === 'decline-event')?.enabled).not.toBe(false);
  });
});

/** The place of the step whose sentence begins so. */
async function placeOf(editor: OwnPage, begins: string): Promise<number> {
  return Number(
    await editor.page.evaluate(
      `[...document.querySelectorAll('.gates .line-sentence')].findIndex((it) => it.textContent.startsWith(${JSON.stringify(begins)}))`,
    ),
  );
}

interface Counts {
  readonly accept: number;
  readonly reply: number;
  readonly decline: number;
}

/** What the preview's line tells. */
function told(line: string): Counts {
  const count = (verdict: string): number => Number(new RegExp(`(\\d+) ${verdict}`).exec(line)?.[1]);
  return { accept: count('accept'), reply: count('reply'), decline: count('decline') };
}

/** What the open page's invitations are suggested by now, once the background has judged them by the new policy. */
async function counted(browser: DrivenBrowser, { tab }: Visit): Promise<Counts | null> {
  return await until(async () => {
    const { pages } = await browser.ask('record.list', { tabId: tab.tabId });
    const suggestions = pages[0]?.invitations.map(({ suggestion }) => suggestion) ?? [];
    if (suggestions.some(({ policy }) => policy.id !== 'my-balanced')) return null;
    const count = (verdict: string): number => suggestions.filter((each) => each.verdict === verdict).length;
    return { accept: count('accept'), reply: count('reply'), decline: count('decline') };
  }, 20_000);
}
