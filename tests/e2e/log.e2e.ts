import { beforeAll, expect } from 'vitest';
import { until } from '../../scripts/drive/within.ts';
import type { RecordedPage } from '../../src/messages.ts';
import { settled, type Visit, visit } from './harness/open.ts';
import { OwnPage } from './harness/own-page.ts';
import { stories } from './harness/stories.ts';

type Recorded = RecordedPage['invitations'][number];

const nameOf = ({ reading }: Recorded): string => (reading.name.known ? reading.name.value : '');
const slugOf = ({ reading }: Recorded): string =>
  (reading.profileUrl.known && reading.profileUrl.value?.match(/\/in\/([^/]+)/)?.[1]) || '';
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

stories('what the user knows', (stage, story) => {
  let open: Visit;

  beforeAll(async () => {
    await stage.browser.ask('settings.set', { policy: 'ten-minute-conversation' });
    open = await visit(stage.browser, { count: 8, rendered: 12 });
  });

  const invitations = async (): Promise<readonly Recorded[]> =>
    (await settled(stage.browser, open.tab))?.invitations ?? [];

  /** Waits until this is what is suggested for them. */
  const suggests = async (verdict: string, id: string): Promise<boolean> =>
    (await until(async () => {
      const found = (await invitations()).find(({ reading }) => reading.id === id);
      return found?.suggestion.verdict === verdict ? true : null;
    }, 20_000)) ?? false;

  /** People who are declined for want of a conversation, and have a profile. */
  const strangers = async (): Promise<readonly Recorded[]> =>
    (await invitations()).filter(
      (each) =>
        each.reading.kind === 'person' && each.suggestion.verdict === 'decline' && slugOf(each) !== '',
    );

  story(
    'a conversation logged in the sidebar by two clicks changes the suggestion at once, and can be taken back',
    async () => {
      const [stranger] = await strangers();
      if (!stranger) throw new Error('nobody is declined');
      const { sidebar } = open;
      const entry = async () =>
        (await sidebar.all('entry', new RegExp(escaped(nameOf(stranger)))))[0]?.text ?? '';
      await sidebar.press('button', new RegExp(`^Log a conversation with ${escaped(nameOf(stranger))}`));
      await sidebar.press('button', /^25 min$/);
      await sidebar.says(/Logged: you talked for 25 minutes/);
      expect(await suggests('accept', stranger.reading.id)).toBe(true);
      expect(
        await until(async () => (/You talked for 25 minutes/.test(await entry()) ? true : null), 20_000),
      ).toBe(true);
      expect(await entry()).toMatch(/Accept/);

      await sidebar.press('button', /^Undo$/);
      expect(await suggests('decline', stranger.reading.id)).toBe(true);
      const log = await stage.browser.ask('conversation.list', { search: '', offset: 0, limit: 10 });
      expect(log.total).toBe(0);
    },
  );

  story('the options settle who is who, and block somebody', async () => {
    const [namesake] = await strangers();
    if (!namesake) throw new Error('nobody is declined');
    await stage.browser.ask('conversation.save', {
      id: 'talk-1',
      who: { id: null, name: nameOf(namesake), profile: null },
      time: Date.now(),
      ...{ minutes: 30, channel: 'phone', place: null, note: null },
    });
    expect(await suggests('wait', namesake.reading.id)).toBe(true);
    await open.sidebar.says(/Is this the .+ you talked to on/);

    const options = new OwnPage(
      await stage.browser.openExtensionPage('src/options/index.html#people/matches'),
    );
    await options.press(/^Yes$/);
    expect(await suggests('accept', namesake.reading.id)).toBe(true);

    await options.press(/^Lists$/);
    await options.write(/^Address of their profile$/, `https://www.linkedin.com/in/${slugOf(namesake)}/`);
    await options.page.keyboard.press('Enter');
    expect(await suggests('decline', namesake.reading.id)).toBe(true);
    const { entries } = await stage.browser.ask('entry.list', {});
    expect(entries).toMatchObject([{ list: 'blocked', kind: 'person' }]);
  });
});
