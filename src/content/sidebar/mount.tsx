import { render } from 'preact';
import { adoptStyles } from '../../ui/theme/adopt.ts';
import { uiStyles } from '../../ui/theme/styles.ts';
import type { PageStore } from '../store/types.ts';
import { sidebarStyles } from './css/styles.ts';
import type { Memory } from './memory.ts';
import { attachHost, hostStyles } from './page/host.ts';
import { type OnFocusCommand, Sidebar } from './Sidebar.tsx';

/**
 * Mounts the sidebar on the page, once it knows what it remembers; returns the unmount. Texts must have been set
 * (`speakFrom`) before.
 */
export function mount(
  store: PageStore,
  memory: Memory,
  onFocusCommand: OnFocusCommand = () => () => undefined,
): () => void {
  const host = attachHost(document);
  adoptStyles(host.root, [hostStyles, ...uiStyles, ...sidebarStyles]);
  const unsubscribe = store.subscribe(host.keep);
  let mounted = true;
  void memory.load().then((remembered) => {
    if (!mounted) return;
    const props = { store, memory, remembered, onFocusCommand };
    render(<Sidebar {...props} />, host.root);
  });
  return () => {
    mounted = false;
    unsubscribe();
    render(null, host.root);
    host.remove();
  };
}
