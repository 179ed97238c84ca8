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

/** The address of a profile; the slug as the page's address would have it, encoded or not. */
export function profileUrl(slug: string): string {
  return new URL(`https://www.linkedin.com/in/${slug}/`).href;
}

/** A site of one saved page: it answers that one address and nothing else. */
export function savedPageSite(page: Uint8Array, address = receivedUrl): Site {
  // Pages are UTF-8, and saved ones often lost the header that said so; anything else is left to the page's own words.
  const contentType = isUtf8(page) ? 'text/html; charset=utf-8' : 'text/html';
  return (url) => (url.origin + url.pathname === address ? { contentType, body: page } : null);
}
