import browser, { type Runtime } from 'webextension-polyfill';

/** Our content script in the top frame of a LinkedIn tab. */
export interface PageSender {
  readonly kind: 'page';
  readonly tabId: number;
}

/** One of our own pages: popup, options. */
export interface ExtensionSender {
  readonly kind: 'extension';
}

/** What the browser says of a sender; the polyfill's types do not know `origin` yet. */
type BrowserSender = Runtime.MessageSender & { readonly origin?: string };

const linkedin = 'https://www.linkedin.com';

/**
 * Who sent it, or null when it is nobody who may. A page of ours opened in a tab has a `tab` too, and a content script
 * shares our id, so the address decides: the browser fills it in, the sender cannot. Only the origin of a LinkedIn
 * address is looked at, its path goes stale on soft navigation.
 */
export function identify(sender: BrowserSender): PageSender | ExtensionSender | null {
  if (sender.id !== browser.runtime.id) return null;
  const own = browser.runtime.getURL('');
  if (sender.url?.startsWith(own)) {
    const { origin } = sender;
    return origin === undefined || `${origin}/` === own ? { kind: 'extension' } : null;
  }
  const tabId = sender.tab?.id;
  if (tabId === undefined || tabId < 0 || sender.frameId !== 0) return null;
  return originOf(sender.origin ?? sender.url) === linkedin ? { kind: 'page', tabId } : null;
}

function originOf(address: string | undefined): string | null {
  if (address === undefined) return null;
  try {
    return new URL(address).origin;
  } catch {
    return null;
  }
}
