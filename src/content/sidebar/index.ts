import { browserText } from '../../ui/text/browser.ts';
import { speakFrom } from '../../ui/text/current.ts';
import type { MountSidebar } from '../store/types.ts';
import { browserMemory } from './browserMemory.ts';
import { mount } from './mount.tsx';

/** Mounts the sidebar with the browser's language and the extension's memory; returns the unmount. */
export const mountSidebar: MountSidebar = (store) => {
  speakFrom(browserText());
  return mount(store, browserMemory);
};
