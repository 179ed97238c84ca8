const received = /^\/mynetwork\/invitation-manager\/*(?:\/received(?:\/+([^/]*).*)?)?$/;

/**
 * Which list of received invitations an address shows: `all`, or the filter below `received/`; null for every other page,
 * the list of sent invitations included. Two addresses with the same answer are the same list: LinkedIn redirects
 * between them while the page stays.
 */
export function invitationsList(address: string): string | null {
  const { origin, pathname } = new URL(address);
  if (origin !== 'https://www.linkedin.com') return null;
  const found = received.exec(pathname);
  return found && (found[1]?.toLowerCase() || 'all');
}

const connections = /^\/mynetwork\/invite-connect\/connections\/*$/;

/** Whether an address shows the list of the user's connections. */
export function isConnections(address: string): boolean {
  const { origin, pathname } = new URL(address);
  return origin === 'https://www.linkedin.com' && connections.test(pathname);
}

/** Whether an address shows the user's messages. */
export function isMessaging(address: string): boolean {
  const { origin, pathname } = new URL(address);
  return origin === 'https://www.linkedin.com' && /^\/messaging(?:\/|$)/.test(pathname);
}

const profile = /^\/in\/([^/]+)(?:\/*|\/overlay\/.*|\/[a-z]{2}(?:-[a-z]{2})?\/*)$/i;

/**
 * The slug of the profile an address shows, as written there; null for every other page. A dialog over a profile (its contact
 * details, its photo) has an address of its own, and the profile in another of its languages: both are still the profile.
 */
export function profileSlug(address: string): string | null {
  const { origin, pathname } = new URL(address);
  if (origin !== 'https://www.linkedin.com') return null;
  return profile.exec(pathname)?.[1] ?? null;
}
