/** The places on LinkedIn an invitation may point to. */
const places = /^\/(in|company|school|showcase|groups|events|newsletters)\/[^/]+/;

/**
 * An address from the page as an href that is safe to offer, or undefined: only https, only LinkedIn itself, only the
 * places an invitation points to (promise 5). Query and fragment are dropped: the page uses them for tracking.
 */
export function safeHref(address: string | null | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.origin !== 'https://www.linkedin.com' || url.username !== '' || url.password !== '')
    return undefined;
  return places.test(url.pathname) ? `${url.origin}${url.pathname}` : undefined;
}

/** The page Anteroom works on. */
export const invitationsAddress = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';
