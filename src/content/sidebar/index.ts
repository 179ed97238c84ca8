import { browserText } from '../../ui/text/browser.ts';
import { raw, speakFrom } from '../../ui/text/current.ts';
import { kit } from '../link/kit.ts';
import { listen } from '../link/pushes.ts';
import type { MountSidebar } from '../store/types.ts';
import { browserMemory } from './browserMemory.ts';
import { mount } from './mount.tsx';

/** Mounts the sidebar with the browser's language and commands, and the extension's memory; returns the unmount. */
export const mountSidebar: MountSidebar = (store) => {
  speakFrom(browserText());
  // Looked up while there is somebody to ask: what is said when the extension has been updated under the page.
  for (const key of ['sidebar_reload_needed', 'sidebar_reload']) raw(key);
  return mount(store, browserMemory, looks, (focus) => {
    const heard = new AbortController();
    listen({ focus }, heard.signal);
    return () => heard.abort();
  });
};

async function looks() {
  const given = await kit();
  return given.ok ? given.value : null;
}
