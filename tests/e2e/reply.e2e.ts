import { expect } from 'vitest';
import { copy, insert, openEditor } from './harness/asking.ts';
import { recordedEvents } from './harness/database.ts';
import { doneOn, soon } from './harness/deeds.ts';
import { stories } from './harness/stories.ts';

stories('replying from the sidebar', (stage, story) => {
  const { open, deeds } = stage;

  story(
    'puts the text into LinkedIn’s message box, leaves Send to the user, and records the question once sent',
    async () => {
      const opened = await open({ count: 8 });
      const { tab, sidebar } = opened;
      await sidebar.press('entry', /./);
      await openEditor(opened, insert);
      await sidebar.press('button', insert);
      await sidebar.says(/in LinkedIn’s message box/);
      expect(await doneOn(tab, 'send', 'quick-reply')).toEqual([]);
      expect(await deeds()).toEqual([]);
      const send = await tab.page.waitForSelector('.msg-form__send-button:not([disabled])');
      await send?.click();
      await soon(async () => expect(await deeds()).toEqual([expect.stringMatching(/ replied composer$/)]));
      const [sent] = await doneOn(tab, 'send');
      expect(sent?.isTrusted).toBe(true);
      expect(sent?.text?.length).toBeGreaterThan(20);
      expect(await doneOn(tab, 'send', 'quick-reply')).toHaveLength(1);
      // Asked: the invitation waits for the answer now.
      const id = (await deeds())[0]?.split(' ')[0];
      await soon(async () => {
        const { pages } = await stage.browser.ask('record.list', { tabId: tab.tabId });
        const row = pages[0]?.invitations.find(({ reading }) => reading.id === id);
        expect(row?.reply).toBe('asked');
      });
    },
  );

  story(
    'copies the text where LinkedIn has no message box, and records it when the user says it was sent',
    async () => {
      const opened = await open({ count: 8 });
      const { tab, sidebar } = opened;
      await sidebar.press('entry', /./);
      await openEditor(opened, copy);
      await sidebar.press('button', copy);
      await sidebar.press('button', /^I sent it/);
      await soon(async () => expect(await deeds()).toEqual([expect.stringMatching(/ replied clipboard$/)]));
      expect(await doneOn(tab, 'send', 'quick-reply')).toEqual([]);
    },
  );

  story('notices the answer, and records with the acceptance that a message went before', async () => {
    await stage.browser.ask('settings.set', { holdSeconds: 0 });
    const opened = await open({ count: 8, seed: 5, answer: 4000 });
    const { tab, sidebar } = opened;
    await sidebar.press('entry', /./);
    await openEditor(opened, insert);
    await sidebar.press('button', insert);
    const send = await tab.page.waitForSelector('.msg-form__send-button:not([disabled])');
    await send?.click();
    await soon(async () => expect(await doneOn(tab, 'answered')).toHaveLength(1));
    await soon(async () => expect(await deeds()).toHaveLength(2));
    const [replied, answered] = await deeds();
    const id = replied?.split(' ')[0];
    expect([replied, answered]).toEqual([`${id} replied composer`, `${id} answered`]);
    // Back in the sidebar, where the invitation still is: now it is decided.
    await sidebar.takeFocus();
    await tab.page.keyboard.press('a');
    await soon(async () => expect((await deeds())[2]).toBe(`accept ${id} decided sidebar`));
    const events = (await recordedEvents(stage.browser)).filter(({ invitation }) => invitation === id);
    const told = (type: string) => events.find((event) => event.type === type);
    expect(told('replied')?.['template']).toMatch(/./);
    expect(told('decided')?.['template']).toBe(told('replied')?.['template']);
    expect(await doneOn(tab, 'send', 'quick-reply')).toHaveLength(1);
  });
});
