import type { PageStore } from '../../store/types.ts';
import { measures, type Surroundings } from './placement.ts';

/** LinkedIn's rows end at most this far after their last control; CSS px. */
const padding = 24;

/**
 * Reads the page's geometry off one row: all rows fill the list's column. In a window wide enough for two columns the
 * row's controls close it, so what lies beyond them is no part of the list, however wide the box is.
 * @param id of a rendered row, or null when there is none
 */
export function surroundingsOf(store: PageStore, id: string | null): Surroundings {
  const root = document.documentElement;
  const width = root.clientWidth;
  const side = getComputedStyle(root).direction === 'rtl' ? 'left' : 'right';
  const row = id === null ? undefined : store.elementOf(id)?.getBoundingClientRect();
  if (id === null || !row || row.width === 0) return { width, list: null, side };
  const { left, right } = row;
  if (width < measures.columnsFrom) return { width, list: { left, right }, side };
  const controls = (['accept', 'ignore'] as const)
    .map((name) => store.controlOf(id, name)?.getBoundingClientRect())
    .filter((rect) => rect !== undefined && rect.width > 0);
  const end = Math.max(...controls.map((rect) => (rect?.right ?? right) + padding));
  const start = Math.min(...controls.map((rect) => (rect?.left ?? left) - padding));
  if (controls.length === 0) return { width, list: { left, right }, side };
  return side === 'right'
    ? { width, list: { left, right: Math.min(right, end) }, side }
    : { width, list: { left: Math.max(left, start), right }, side };
}
