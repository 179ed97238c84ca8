import type { Site } from '../drive/site.ts';

/** Thirty people, all of their rows there at once: nobody has to scroll to see what Anteroom does. */
export async function standIn(): Promise<Site> {
  // Loading it builds the page's script, which a mistyped option need not wait for.
  const { respond } = await import('../../tests/linkedin/site.ts');
  return (url) => respond(url.href, { count: 30, rendered: 30 });
}
