import { setTimeout as pause } from 'node:timers/promises';
import type { RecordedPage } from '../../src/messages/record.ts';
import type { DrivenBrowser } from './browser.ts';

/**
 * How long a settled reading must stay as it is before it is believed, in milliseconds. Saved pages bring rows late by
 * script; a reading that already has every row the page announces has nothing left to wait for.
 */
const patience = { complete: 300, uncounted: 1500, incomplete: 2500 };

/** What the extension has recorded for a tab now, or null. */
export async function recordOf(
  browser: DrivenBrowser,
  tabId: number,
  facts = false,
): Promise<RecordedPage | null> {
  return (await browser.records(tabId, facts))[0] ?? null;
}

/**
 * Waits until the extension's reader has settled on a page and stays so, and answers what it recorded: the last record
 * when `ms` ran out, null when there never was one.
 */
export async function settledRecord(
  browser: DrivenBrowser,
  tabId: number,
  ms: number,
): Promise<RecordedPage | null> {
  const end = Date.now() + ms;
  let latest: RecordedPage | null = null;
  let said = '';
  let since = Date.now();
  while (Date.now() < end) {
    const asked = Date.now();
    latest = await recordOf(browser, tabId);
    const took = Date.now() - asked;
    const saying = JSON.stringify(latest);
    if (saying !== said) {
      said = saying;
      since = Date.now();
    }
    // A background that is slow to answer is slow to record, too.
    const patience = latest ? Math.max(patienceFor(latest), 3 * took) : 0;
    if (latest?.page.settled && Date.now() - since >= patience) return latest;
    await pause(200);
  }
  return latest;
}

function patienceFor({ page, invitations }: RecordedPage): number {
  if (page.state !== 'read' && page.state !== 'empty') return patience.incomplete;
  if (page.announced === null) return patience.uncounted;
  return page.announced <= invitations.length ? patience.complete : patience.incomplete;
}
