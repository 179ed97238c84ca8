import { vi } from 'vitest';
import * as z from 'zod';
import type { DrivenBrowser } from '../../../scripts/drive/browser.ts';
import type { Tab } from '../../../scripts/drive/tab.ts';
import { patient } from '../../../scripts/drive/within.ts';

const pendingRows = z.array(z.object({ id: z.string(), name: z.string() }));
const log = z.array(
  z.object({
    action: z.string(),
    id: z.string().nullable(),
    isTrusted: z.boolean().nullable(),
    text: z.string().nullable(),
  }),
);

/** What the stand-in still has pending, in page order. */
export async function pendingOf({ page }: Tab): Promise<z.infer<typeof pendingRows>> {
  const shown = await page.evaluate(
    'JSON.stringify(standIn.pending().map(({ id, name }) => ({ id, name })))',
  );
  return pendingRows.parse(JSON.parse(String(shown)));
}

/** What was really done on the stand-in, of these kinds. */
export async function doneOn({ page }: Tab, ...actions: readonly string[]): Promise<z.infer<typeof log>> {
  const entries = log.parse(JSON.parse(String(await page.evaluate('JSON.stringify(standIn.log)'))));
  return entries.filter(({ action }) => actions.includes(action));
}

/** The history in words, `decline 73… decided sidebar`, after the first `since`. */
export async function deedsOf(browser: DrivenBrowser, since = 0): Promise<string[]> {
  const { deeds } = await browser.ask('record.list', {});
  return deeds
    .slice(since)
    .map(({ decision, invitation, type, by, because }) =>
      [decision, invitation, type, by, because].filter(Boolean).join(' '),
    );
}

/** Seconds of a hold during which something is to be done: a busy machine takes longer for it. */
export const longHold = Math.min(10, Math.ceil(patient(2)));

/** Tries again until what is expected holds. */
export async function soon(expectation: () => Promise<void>, ms = 20_000): Promise<void> {
  await vi.waitFor(expectation, { timeout: patient(ms), interval: 200 });
}
