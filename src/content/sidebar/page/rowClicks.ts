import type { PageStore } from '../../store/types.ts';

/**
 * Calls back with the invitation whose row on the page a person clicked; returns the stop. It only listens: the click goes
 * on to the page as it was.
 */
export function onRowClick(store: PageStore, listener: (id: string) => void): () => void {
  const clicked = (event: MouseEvent): void => {
    const { target } = event;
    if (!event.isTrusted || !(target instanceof Node)) return;
    const row = store
      .get()
      .rows.find(({ id, rendered }) => rendered && store.elementOf(id)?.contains(target));
    if (row) listener(row.id);
  };
  // In the capture phase, because the page may keep its clicks to itself.
  document.addEventListener('click', clicked, { capture: true, passive: true });
  return () => document.removeEventListener('click', clicked, { capture: true });
}
