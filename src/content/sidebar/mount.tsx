import { render } from 'preact';
import { adoptStyles } from '../../ui/theme/adopt.ts';
import type { PageStore } from '../store/types.ts';
import { type AskLooks, dress } from './looks.ts';
import type { Memory } from './memory.ts';
import { attachHost, hostStyles } from './page/host.ts';
import { type OnFocusCommand, Sidebar } from './Sidebar.tsx';

/**
 * Mounts the sidebar on the page, once it knows how it looks and what it remembers; returns the unmount. Texts must have been set
 * (`speakFrom`) before.
 */
export function mount(
  store: PageStore,
  memory: Memory,
  looks: AskLooks,
  onFocusCommand: OnFocusCommand = () => () => undefined,
): () => void {
  const host = attachHost(document);
  adoptStyles(host.root, [hostStyles]);
  const unsubscribe = store.subscribe(host.keep);
  const mounted = new AbortController();
  const { signal } = mounted;
  void Promise.all([memory.load(), dress(host.root, looks, signal)]).then(([remembered]) => {
    if (signal.aborted) return;
    const props = { store, memory, remembered, onFocusCommand };
    render(<Sidebar {...props} />, host.root);
  });
  return () => {
    mounted.abort();
    unsubscribe();
    render(null, host.root);
    host.remove();
  };
}
