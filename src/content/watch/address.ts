const received = /^\/mynetwork\/invitation-manager\/*(?:\/received(?:\/.*)?)?$/;

/**
 * True for the page that lists received invitations: `/mynetwork/invitation-manager/`, alone or with `received/` and any
 * filter below it, whatever the query. The list of sent invitations is not it.
 */
export function isInvitationsPage(address: string): boolean {
  const { origin, pathname } = new URL(address);
  return origin === 'https://www.linkedin.com' && received.test(pathname);
}
