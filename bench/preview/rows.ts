import * as z from 'zod';
import { ensureBrowser } from '../../scripts/browsers/ensure.ts';
import type { DrivenBrowser } from '../../scripts/drive/browser.ts';
import { settledRecord } from '../../scripts/drive/settled.ts';
import { receivedUrl, savedPageSite } from '../../scripts/drive/site.ts';
import { withBrowser } from '../../scripts/drive/with-browser.ts';
import { compile } from '../../src/policy/compile.ts';
import type { Evidence } from '../../src/policy/facts/evidence.ts';
import { presetById } from '../../src/policy/presets/index.ts';
import { median, type Row } from '../row.ts';
import { stillPage } from '../still-page.ts';

const pending = 500;
const keystrokes = 40;
const edited = 'selective';

const measured = z.object({
  /** How many invitations each preview was over. */
  total: z.number(),
  times: z.array(z.number()),
  evidence: z.array(z.custom<Evidence>()),
});

/** From a keystroke in the editor until the preview of 500 pending invitations is there, beside evaluating them alone. */
export async function rows(): Promise<Row[]> {
  return await withBrowser(await ensureBrowser('chrome'), measure);
}

async function measure(browser: DrivenBrowser): Promise<Row[]> {
  const still = await stillPage(browser, pending);
  const tab = await browser.openTab(savedPageSite(Buffer.from(still)));
  await tab.visit(receivedUrl);
  await settledRecord(browser, tab.tabId, 60_000);
  const { total, times, evidence } = measured.parse(await browser.inExtension(typing));
  if (total !== pending) throw new Error(`previews were over ${total} invitations, not ${pending}`);
  const value = median(times);
  const alone = evaluatingAlone(evidence);
  return [
    {
      name: 'preview.500',
      value,
      unit: 'ms',
      against: `evaluating the same ${pending} alone, in Node (${alone.toFixed(2)} ms)`,
      ratio: value / alone,
      budget: null,
    },
  ];
}

/** How long the engine takes for the same evidence, without messages, checks, comparison and summary. */
function evaluatingAlone(evidence: readonly Evidence[]): number {
  const policy = presetById(edited);
  if (!policy) throw new Error(`there is no preset called ${edited}`);
  const { evaluate } = compile(policy);
  const times = Array.from({ length: keystrokes }, () => {
    const begun = performance.now();
    for (const each of evidence) evaluate(each, 0);
    return performance.now() - begun;
  });
  return median(times);
}

/** In the options page, as the editor does: each keystroke is another draft, sent to the background and answered. */
const typing = `(async () => {
  const ask = async (name, input) => (await api.runtime.sendMessage({ anteroom: 1, name, input })).value;
  const { policy } = await ask('policy.read', { id: ${JSON.stringify(edited)} });
  const times = [];
  let total = 0;
  for (let key = 0; key < ${keystrokes}; key++) {
    const draft = { ...policy, bands: { accept: 55 + key, decline: 30 } };
    const begun = performance.now();
    const { effect } = await ask('policy.preview', { policy: draft });
    times.push(performance.now() - begun);
    total = effect.pending.total;
  }
  const database = await new Promise((done, fail) => {
    const opening = indexedDB.open('anteroom');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  const reading = database.transaction('sightings').objectStore('sightings').getAll();
  await new Promise((done) => { reading.onsuccess = done; });
  database.close();
  return { total, times, evidence: reading.result.map(({ evidence }) => evidence) };
})()`;
