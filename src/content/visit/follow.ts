import type { Acts } from '../act/acts.ts';
import type { WritableStore } from '../store/store.ts';
import type { MountSidebar } from '../store/types.ts';
import { invitationsList, profileSlug } from '../watch/address.ts';
import { onNavigation } from '../watch/navigation.ts';
import type { InvitationsReader } from '../watch/reader.ts';
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
 * a profile one that only reads, everywhere else nothing but the wait for the next address.
 */
export function followPage({ store, acts, reader, mountSidebar }: Equipment): void {
  const memory: TabMemory = { suggestions: new Map() };
  let list: string | null = null;
  let visit: AbortController | null = null;
  let unmount: (() => void) | null = null;
  let slug: string | null = null;
  let reading: AbortController | null = null;
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
  const followProfile = (here: string | null) => {
    if (here === slug) return;
    slug = here;
    reading?.abort();
    reading = here === null ? null : new AbortController();
    if (here === null || reading === null) return;
    window.addEventListener('pagehide', hide, { signal: reading.signal });
    startProfileVisit(here, !loaded, reading.signal);
  };
  /** A page that is kept for going back to comes back without loading, so without this script starting again. */
  const hide = () => {
    leave();
    followProfile(null);
    window.addEventListener('pageshow', look, { once: true });
  };
  const look = () => {
    followProfile(profileSlug(location.href));
    loaded = false;
    const here = invitationsList(location.href);
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
