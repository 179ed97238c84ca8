/** What the stand-in answers to one request. */
export interface Answer {
  readonly status?: number;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers requests of a page in place of the network; null refuses one. */
export type Site = (url: URL) => Answer | null;

/** The address under which every saved page is served. */
export const receivedUrl = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';

/** A site of one saved page: it answers {@link receivedUrl} and nothing else. */
export function savedPageSite(html: string): Site {
  return (url) =>
    url.origin + url.pathname === receivedUrl
      ? { contentType: 'text/html; charset=utf-8', body: html }
      : null;
}
