import { measures } from './page/placement.ts';

/** What the sidebar remembers in this browser between visits. */
export interface Remembered {
  /** Beside the list, the user wants only the tab. */
  readonly collapsed: boolean;
  /** Where it covers the list, the user wants it open, or only the tab; null: nobody has said. */
  readonly covering: boolean | null;
  /** How wide the user has made it; CSS px; null: as designed. */
  readonly width: number | null;
}

/** Where it remembers it. Neither ever rejects: a sidebar that forgets is better than none. */
export interface Memory {
  load(): Promise<Remembered>;
  save(remembered: Remembered): void;
}

/** Nothing remembered yet. */
export const initial: Remembered = { collapsed: false, covering: null, width: null };

/** What was stored, as far as it is what we store, else {@link initial}. */
export function remembered(stored: unknown): Remembered {
  if (typeof stored !== 'object' || stored === null) return initial;
  const { collapsed, covering, width } = { ...initial, ...stored };
  return {
    collapsed: collapsed === true,
    covering: typeof covering === 'boolean' ? covering : null,
    width: typeof width === 'number' && width >= measures.least && width <= measures.most ? width : null,
  };
}
