import browser from 'webextension-polyfill';
import { type KeptReply, keptReply } from '../../messages/beside.ts';
import * as z from '../../policy/file/zod.ts';

/** Where it stands in `storage.session`, which is never on the disk: one at a time, the latest takes the place of the one before. */
const key = 'reply:pending';

/** Milliseconds a reply waits for its next page: long enough for a page to load, too short to surprise anybody. */
const lifetime = 120_000;

const pending = z.object({ tabId: z.int(), at: z.number(), reply: keptReply });

/** Keeps a reply for the page that LinkedIn may load in its tab instead of opening a composer. */
export async function keepReply(tabId: number, reply: KeptReply, at: number): Promise<void> {
  await browser.storage.session.set({ [key]: { tabId, at, reply } satisfies z.infer<typeof pending> });
}

/** The reply that waits, whichever tab it is for. */
export async function waitingReply(): Promise<KeptReply | null> {
  return (await stored())?.reply ?? null;
}

/** The reply a tab is to go on with, if it is still wanted; one that is not is forgotten. */
export async function replyFor(tabId: number, now: number): Promise<KeptReply | null> {
  const found = await stored();
  if (!found) return null;
  if (found.at > now || now - found.at > lifetime) {
    await dropReply();
    return null;
  }
  return found.tabId === tabId ? found.reply : null;
}

/** Forgets it. */
export async function dropReply(): Promise<void> {
  await browser.storage.session.remove(key);
}

async function stored(): Promise<z.infer<typeof pending> | null> {
  const found = pending.safeParse((await browser.storage.session.get(key))[key]);
  return found.success ? found.data : null;
}
