import browser from 'webextension-polyfill';
import { remembered } from './remembered.ts';

const sessionKey = 'session';

const session = remembered(async () => {
  const stored = (await browser.storage.session.get(sessionKey))[sessionKey];
  if (typeof stored === 'string') return stored;
  const fresh = crypto.randomUUID();
  await browser.storage.session.set({ [sessionKey]: fresh });
  return fresh;
});

/**
 * A name for this browser session: the same after a worker stop, another one after a browser start. Tab ids mean
 * something only together with it.
 */
export const browserSession = session.get;
