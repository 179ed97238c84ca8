import type { Acts } from '../act/acts.ts';
import type { WritableStore } from '../store/store.ts';
import type { MountSidebar } from '../store/types.ts';
import { invitationsList, isConnections, isMessaging, profileSlug } from '../watch/address.ts';
import { onNavigation } from '../watch/navigation.ts';
import type { InvitationsReader } from '../watch/reader.ts';
import { startConnectionsVisit } from './connections.ts';
import { startConversationsVisit } from './conversations.ts';
import { follower } from './follower.ts';
import { startProfileVisit } from './profile.ts';
import { startVisit, type TabMemory } from './visit.ts';

/** What a page needs to be followed with. */
export interface Equipment {
  readonly store: WritableStore;
  readonly acts: Acts;
  readonly reader: InvitationsReader;
  readonly mountSidebar: MountSidebar;
}

/**
 * Follows the page through LinkedIn's soft navigation: on the invitations page there is a visit with the sidebar mounted, on
 * a profile, the connections and the messages one that only reads, everywhere else nothing but the wait for the next address.
 */
export function followPage({ store, acts, reader, mountSidebar }: Equipment): void {
  const memory: TabMemory = { suggestions: new Map() };
  let list: string | null = null;
  let visit: AbortController | null = null;
  let unmount: (() => void) | null = null;
  let loaded = true;

  const arrive = () => {
    visit?.abort();
    visit = new AbortController();
    const { signal } = visit;
    window.addEventListener('pagehide', hide, { signal });
    unmount ??= mountSidebar(store);
    startVisit({ store, acts, memory, reader }, signal);
  };
  const leave = () => {
    visit?.abort();
    visit = null;
    list = null;
  };
  const quietly = (start: (key: string, soft: boolean, signal: AbortSignal) => void) =>
    follower((key, signal) => {
      // A listener of its own each time: the same one twice would go with the first signal.
      window.addEventListener('pagehide', () => hide(), { signal });
      start(key, !loaded, signal);
    });
  const profile = quietly(startProfileVisit);
  const connections = quietly((_, soft, signal) => startConnectionsVisit(soft, signal));
  const conversations = quietly((_, __, signal) => startConversationsVisit(signal));
  /** A page that is kept for going back to comes back without loading, so without this script starting again. */
  const hide = () => {
    leave();
    for (const follow of [profile, connections, conversations]) follow(null);
    window.addEventListener('pageshow', look, { once: true });
  };
  const look = () => {
    const slug = profileSlug(location.href);
    const here = invitationsList(location.href);
    const isNetwork = isConnections(location.href);
    profile(slug);
    connections(isNetwork ? 'connections' : null);
    // A bubble can be opened on every page; only where Anteroom is at work anyway is it looked for.
    const talks = isMessaging(location.href) || isNetwork || slug !== null || here !== null;
    conversations(talks ? 'conversations' : null);
    loaded = false;
    if (here === list) return;
    list = here;
    if (here !== null) return arrive();
    leave();
    unmount?.();
    unmount = null;
  };

  onNavigation(look);
  look();
}
