import { browser } from '../../ui/browser.ts';
import type { Reply } from './reply.ts';

/** In the extension's own storage, which no page can see. One at a time: the latest wish replaces the one before. */
const key = 'reply:pending';

/** So long, in milliseconds, a wish outlives its page: long enough for a page to load, too short to surprise anybody. */
export const lifetime = 120_000;

/** Keeps a reply for the page that LinkedIn may load instead of opening a composer here. Never rejects. */
export function keepPending(reply: Reply, now: number): void {
  // Not waited for: the wish is on its way to the browser before the press, and the row may be another's after a wait.
  void Promise.resolve()
    .then(() => browser.storage.local.set({ [key]: { at: now, ...flat(reply) } }))
    .catch(() => undefined);
}

/** Forgets it. Never rejects. */
export async function dropPending(): Promise<void> {
  try {
    await browser.storage.local.remove(key);
  } catch {
    // The extension is gone from under this page, and its storage out of reach; the time limit holds.
  }
}

/** The reply kept by an earlier page, if it is still wanted; one that is not is forgotten. Never rejects. */
export async function readPending(now: number): Promise<Reply | null> {
  try {
    const stored = (await browser.storage.local.get(key))[key];
    if (stored === undefined) return null;
    const reply = understood(stored, now);
    if (reply === null) await dropPending();
    return reply;
  } catch {
    return null;
  }
}

function flat({ inviter, ...rest }: Reply): Record<string, string | null> {
  return { ...rest, name: inviter.name, profileUrl: inviter.profileUrl };
}

function understood(stored: unknown, now: number): Reply | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const at: unknown = Reflect.get(stored, 'at');
  if (typeof at !== 'number' || at > now || now - at > lifetime) return null;
  const text = (name: string): string | null => {
    const value: unknown = Reflect.get(stored, name);
    return typeof value === 'string' ? value : null;
  };
  const [act, invitation, body] = [text('act'), text('invitation'), text('text')];
  if (act === null || invitation === null || body === null) return null;
  const inviter = { name: text('name'), profileUrl: text('profileUrl') };
  return { act, invitation, inviter, text: body, template: text('template') };
}
