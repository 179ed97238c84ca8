import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { chooseFiles } from '../../scripts/drive/choose-files.ts';
import type { ListedImport } from '../../src/messages/imports.ts';
import { exportZip } from '../imports/export/files.ts';
import { contact, type Story } from '../imports/export/people.ts';
import { soon } from './harness/deeds.ts';
import { settled, visitHtml } from './harness/open.ts';
import { savedInvitations } from './harness/saved.ts';
import { stories } from './harness/stories.ts';

/** One of each story, met again on the invitations page. */
const inviters = [0, 1, 2, 4, 6].map(contact);
const stranger = { slug: 'nobody-ever-met', name: 'Stranger Danger' };

// Not with slugs of the page's own, as saved pages have: these people are in the export.
const people = [...inviters, stranger];
const page = savedInvitations(
  'import',
  people.map(({ slug, name }) => ({ slug, name: name.replace(/\s+/g, ' ') })),
);

/** What the ten-minute policy says of each story: talked long, talked briefly, never talked. */
const verdictOf: Readonly<Record<Story, string>> = {
  chat: 'accept',
  letters: 'reply',
  group: 'reply',
  pitch: 'decline',
  silent: 'decline',
};

stories('what the user already knows', (stage, story) => {
  const folder = mkdtempSync(join(tmpdir(), 'anteroom-import-'));
  const zip = join(folder, 'Basic_LinkedInDataExport_11-20-2026.zip');
  let options: Page;

  beforeAll(async () => {
    writeFileSync(zip, exportZip(20_000));
    await stage.browser.ask('settings.set', { policy: 'ten-minute-conversation' });
    options = await stage.browser.openExtensionPage('src/options/index.html#data');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const listed = async (): Promise<ListedImport | undefined> =>
    (await stage.browser.ask('imports.list', {})).imports[0];

  async function verdicts(): Promise<Record<string, string>> {
    const { tab } = await visitHtml(stage.browser, page);
    const record = await settled(stage.browser, tab);
    await stage.browser.leaveTab(tab);
    return Object.fromEntries(
      record?.invitations.map(({ reading, suggestion }) => [
        reading.profileUrl.known ? decodeURIComponent(reading.profileUrl.value ?? '').split('/')[4] : '',
        `${suggestion.verdict}${suggestion.certain ? '' : '?'}`,
      ]) ?? [],
    );
  }

  story(
    'imports an export of 20,000 messages, stopped and interrupted or not, and then decides right',
    async () => {
      await chooseFiles(options, '.drop-zone-input', [zip]);
      await options.waitForSelector('.import-progress');
      // The browser ends the background whenever it likes; the page only asks again.
      for (let stop = 0; stop < 6; stop++) {
        await new Promise((done) => setTimeout(done, 40 + stop * 70));
        await stage.browser.stopBackground();
      }
      await options.waitForSelector('.import-report', { timeout: 60_000 });
      const first = await listed();
      expect(first?.state).toBe('done');
      expect(first?.report?.files.find(({ kind }) => kind === 'messages')?.rows).toBeGreaterThan(19_000);
      expect(await verdicts()).toEqual({
        ...Object.fromEntries(inviters.map(({ slug, story }) => [slug, verdictOf[story]])),
        [stranger.slug]: 'decline',
      });

      // The same file again, undisturbed: nothing was lost, nothing comes twice.
      await chooseFiles(options, '.drop-zone-input', [zip]);
      await options.waitForSelector('.import-progress');
      await options.waitForSelector('.import-report-sum', { timeout: 60_000 });
      expect(await options.$eval('.import-report-sum', (sum) => sum.textContent)).toMatch(
        /No conversation in them was new/,
      );
      expect((await listed())?.kept).toEqual(first?.kept);
    },
  );

  story('goes on after the page was closed in the middle, and takes it all back', async () => {
    const before = await listed();
    const undo = '.import-entry-acts button';
    // A page behind another gets no frames, and a press waits for one.
    await options.bringToFront();
    await options.click(undo);
    await options.waitForSelector(`${undo}.button-solid`);
    await options.click(`${undo}.button-solid`);
    await soon(async () => expect((await stage.browser.ask('imports.list', {})).imports).toEqual([]));
    expect(Object.values(await verdicts())).toEqual(Array(inviters.length + 1).fill('decline'));

    await chooseFiles(options, '.drop-zone-input', [zip]);
    await soon(async () => expect((await listed())?.kept.conversations).toBeGreaterThan(500));
    await options.close();
    expect(await listed()).toMatchObject({ state: 'running' });
    options = await stage.browser.openExtensionPage('src/options/index.html#data');
    await options.waitForSelector('.import-entry-open');
    await chooseFiles(options, '.drop-zone-input', [zip]);
    await options.waitForSelector('.import-report', { timeout: 60_000 });
    expect((await listed())?.kept).toEqual(before?.kept);
  });
});
