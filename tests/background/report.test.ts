import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../src/messages.ts';
import { FakeChrome, startWorker } from './browser/fake-chrome.ts';
import { fromPopup, fromTab } from './browser/senders.ts';
import { pageOf, person } from './readings.ts';

let chrome: FakeChrome;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  chrome = new FakeChrome();
  chrome.tabs.set(7, { url: 'https://www.linkedin.com/mynetwork/invitation-manager/', listening: true });
  await startWorker(chrome);
});

describe('a report', () => {
  it('is answered with a suggestion for each row', async () => {
    const answer = await chrome.send(
      { anteroom: 1, name: 'page.report', input: report(0, ['1', '2']) },
      fromTab(7),
    );
    console.log(JSON.stringify(answer).slice(0, 2500));
    expect(answer).toMatchObject({ ok: true, value: { resend: [], revision: 1 } });
    console.log(JSON.stringify(answer).slice(0, 3000));
    const record = await chrome.send({ anteroom: 1, name: 'record.list', input: {} }, fromPopup);
    expect(record).toMatchObject({ ok: true, value: { pages: [{ tabId: 7 }] } });
  });
});

function report(turn: number, ids: string[]): Input<'page.report'> {
  return {
    visit: 'visit-one',
    turn,
    page: pageOf(ids.length),
    changed: ids.map((id) => person(id)),
    present: ids,
  };
}
