import { isUtf8 } from 'node:buffer';

/** What the stand-in answers to one request. */
export interface Answer {
  readonly status?: number;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Answers requests of a page in place of the network; null refuses one. */
export type Site = (url: URL) => Answer | null;

/** The address under which every saved page is served. */
export const receivedUrl = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';

/** A site of one saved page: it answers {@link receivedUrl} and nothing else. */
export function savedPageSite(page: Uint8Array): Site {
  // Pages are UTF-8, and saved ones often lost the header that said so; anything else is left to the page's own words.
  const contentType = isUtf8(page) ? 'text/html; charset=utf-8' : 'text/html';
  return (url) => (url.origin + url.pathname === receivedUrl ? { contentType, body: page } : null);
}
