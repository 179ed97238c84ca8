/** The drawn entry of an invitation, or null. */
export const entryElement = (list: HTMLElement | null, id: string | null): HTMLElement | null =>
  id === null ? null : (list?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? null);

/**
 * Scrolls the list, and nothing around it, until the entry is in view; twice more as what is drawn around it turns out
 * higher or lower than it was taken to be.
 */
export function showEntry(list: HTMLElement, entry: HTMLElement, again = 2): void {
  scrollTo(list, entry);
  if (again > 0) requestAnimationFrame(() => showEntry(list, entry, again - 1));
}

function scrollTo(list: HTMLElement, entry: HTMLElement): void {
  const [view, box] = [list.getBoundingClientRect(), entry.getBoundingClientRect()];
  const above = box.top - view.top;
  const below = box.bottom - view.bottom;
  if (above < 0 || box.height > view.height) list.scrollTop += above;
  else if (below > 0) list.scrollTop += below;
}
