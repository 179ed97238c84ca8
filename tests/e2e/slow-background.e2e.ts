import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { recordOf, settledRecord } from '../../scripts/drive/settled.ts';
import { patient } from '../../scripts/drive/within.ts';
import { pageJson } from '../../scripts/triage/page-json.ts';
import { interactivePage } from '../linkedin/site.ts';
import { visit } from './harness/open.ts';
import { stories } from './harness/stories.ts';
import { triageHere } from './harness/triage.ts';

const folder = mkdtempSync(join(tmpdir(), 'anteroom-slow-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Three hundred people, all of them in the document from the beginning. */
const many = { count: 300, first: 300, generation: 'g2', things: false } as const;

/**
 * Occupies the table that rows are recorded in, so many times for so many milliseconds: what wants to record or to look
 * meanwhile has to wait.
 */
const holdRows = (times: number, ms: number) => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('anteroom');
  opening.onerror = reject;
  opening.onsuccess = () => {
    let left = ${times};
    const hold = () => {
      const transaction = opening.result.transaction('sightings', 'readwrite');
      const store = transaction.objectStore('sightings');
      const end = Date.now() + ${ms};
      const again = () => Date.now() < end && (store.count().onsuccess = again);
      again();
      transaction.oncomplete = () => (--left > 0 ? setTimeout(hold, 150) : (opening.result.close(), resolve(true)));
    };
    hold();
  };
})`;

stories('a background that is slow to record', (stage, story) => {
  story('never makes a page look read before all its rows are recorded', async () => {
    // The extension makes its database before anything else opens it.
    await stage.browser.ask('record.list', {});
    const held = stage.browser.inExtension(holdRows(4, 2700));
    const { tab } = await visit(stage.browser, many);
    const seen = new Set<string>();
    let over = false;
    const looking = (async () => {
      while (!over) {
        const record = await recordOf(stage.browser, tab.tabId);
        seen.add(`${record?.page.state} ${record?.invitations.length}`);
      }
    })();
    const settled = pageJson('page.html', await settledRecord(stage.browser, tab.tabId, patient(60_000)));
    over = true;
    await Promise.all([looking, held]);
    await stage.browser.leaveTab(tab);
    expect(settled.state).toBe('read');
    expect(settled.invitations).toHaveLength(300);
    const read = [...seen].filter((each) => each.startsWith('read'));
    expect(read).toEqual(['read 300']);
    // It was slow enough to be seen on its way.
    expect(seen.size).toBeGreaterThan(2);
  });

  story('cannot make the command print fewer than all three hundred rows', async () => {
    const file = join(folder, 'many.html');
    writeFileSync(file, interactivePage(many));
    const [page] = (await triageHere(stage.browser, '--json', file)).pages;
    expect(page).toMatchObject({ state: 'read', announced: 300 });
    expect(new Set(page?.invitations.map(({ id }) => id)).size).toBe(300);
  });
});
