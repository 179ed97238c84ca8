import browser from 'webextension-polyfill';
import type { Push, PushName } from '../../messages.ts';

/** Tells the content script of one tab something. True when it arrived; a tab without one is no error. */
export async function push<N extends PushName>(tabId: number, name: N, value: Push<N>): Promise<boolean> {
  const envelope: { anteroom: 1; push: N; value: Push<N> } = { anteroom: 1, push: name, value };
  try {
    return (await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 })) === true;
  } catch {
    return false;
  }
}

/** Tells every tab on LinkedIn; which of them show invitations only they know. */
export async function pushToAll<N extends PushName>(name: N, value: Push<N>): Promise<void> {
  const tabs = await browser.tabs.query({ url: 'https://www.linkedin.com/*' });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : push(id, name, value))));
}
