import browser from 'webextension-polyfill';
import { isClosable } from '../beside/access.ts';
import { workerState } from '../worker-state.ts';
import { syncNow } from './sync.ts';

/** Changes that come close together are written once: browsers allow only so many writes a minute. */
const pause = 2000;

const timer = workerState((): ReturnType<typeof setTimeout> | undefined => undefined);
const running = workerState(() => Promise.resolve());

/**
 * Follows the user's browser account: what other devices write, and what changes here. Not where the scripts in pages could read
 * and write there, too (Firefox): whoever takes over a page's process would install a policy.
 */
export function watchSync(): void {
  if (!isClosable('sync')) return;
  browser.runtime.onInstalled.addListener(soon);
  browser.runtime.onStartup.addListener(soon);
  browser.storage.onChanged.addListener((changes, area) => {
    const here = area === 'local' && ('changed:settings' in changes || 'changed:policies' in changes);
    if (area === 'sync' || here) soon();
  });
}

function soon(): void {
  clearTimeout(timer.current);
  timer.current = setTimeout(() => {
    // One after the other; without an account, or with a full one, everything stays on this device.
    running.current = running.current.then(syncNow).catch(() => undefined);
  }, pause);
}
