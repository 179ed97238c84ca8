import { render } from 'preact';
import { t } from '../../ui/text/current.ts';
import type { PageStore } from '../store/types.ts';
import { type AskLooks, dress } from './looks.ts';
import type { Memory, Remembered } from './memory.ts';
import { attachHost } from './page/host.ts';
import { followReach } from './page/reach.ts';
import { type OnFocusCommand, Sidebar } from './Sidebar.tsx';
import { sealedStyles, sealText } from './text/seal.ts';

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
  const unseal = sealText();
  let remembered: Remembered | null = null;
  let place: HTMLElement | null = null;
  let drawing = new AbortController();
  const kept: Memory = {
    load: memory.load,
    save(next) {
      remembered = next;
      memory.save(next);
    },
  };
  const clear = (): void => {
    drawing.abort();
    drawing = new AbortController();
    try {
      if (place) render(null, place);
    } catch {
      // Its document is gone, and in Firefox every element with it; what listened there went along.
    }
    place = null;
  };
  const draw = (): void => {
    if (!place || !remembered) return;
    const props = { store, memory: kept, remembered, onFocusCommand, marks: host.marks };
    render(<Sidebar {...props} />, place);
    if (place.firstElementChild) followReach(place.firstElementChild, host.reach, drawing.signal);
  };
  const host = attachHost(document, t('extensionName'), (next) => {
    clear();
    place = next;
    draw();
  });
  host.dress([sealedStyles]);
  const unsubscribe = store.subscribe(host.keep);
  const mounted = new AbortController();
  const { signal } = mounted;
  void Promise.all([memory.load(), dress(host, looks, signal)]).then(([known]) => {
    if (signal.aborted) return;
    remembered = known;
    draw();
  });
  return () => {
    mounted.abort();
    unsubscribe();
    clear();
    host.remove();
    unseal();
  };
}
