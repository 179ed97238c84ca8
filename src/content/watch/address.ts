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
