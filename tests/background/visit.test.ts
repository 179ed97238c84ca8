import { beforeEach, describe, expect, it } from 'vitest';
import { databaseName } from '../../src/background/database/database.ts';
import { dump, rowsOf } from './database/dump.ts';
import { report } from './readings.ts';
import { Extension, tabId } from './worker.ts';

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
  // Judges fast, so that these tests are about the recording.
  await extension.asPopup('settings.set', { policy: 'client-friendly' });
});

describe('a visit', () => {
  it('that is over is no longer listed, nor brought back by a late repetition', async () => {
    await extension.asPage('page.report', report(0, '12'));
    await extension.asPage('page.leave', { visit: 'visit-aa' });
    expect((await extension.record()).pages).toEqual([]);
    await extension.asPage('page.report', report(1, '12'));
    expect((await extension.record()).pages).toEqual([]);
  });

  it('does not end because an earlier one is said to', async () => {
    await extension.asPage('page.report', report(0, '1'));
    await extension.asPage('page.report', report(0, '12', { visit: 'visit-bb' }));
    await extension.asPage('page.leave', { visit: 'visit-aa' });
    await extension.asPage('page.report', report(1, '1'));
    expect((await extension.record()).pages).toMatchObject([{ visit: 'visit-bb' }]);
  });

  it('is forgotten with its tab', async () => {
    await extension.asPage('page.report', report(0, '12'));
    extension.chrome.removeTab(tabId);
    await expect.poll(async () => rowsOf(await dump(databaseName), 'pages')).toEqual([]);
    expect(rowsOf(await dump(databaseName), 'sightings')).toEqual([]);
  });

  it('of an earlier browser session is not listed, though the tab has the same number', async () => {
    await extension.asPage('page.report', report(0, '12'));
    extension.chrome.session.clear();
    await extension.wake();
    expect((await extension.record()).pages).toEqual([]);
  });

  it('in a tab that went elsewhere without a word is not listed', async () => {
    await extension.asPage('page.report', report(0, '12'));
    extension.chrome.tabs.set(tabId, { url: 'https://example.com/', listening: false });
    expect((await extension.record()).pages).toEqual([]);
  });
});
