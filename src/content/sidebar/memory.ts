/** What the sidebar remembers in this browser between visits. */
export interface Remembered {
  /** Beside the list, the user wants only the tab. */
  readonly collapsed: boolean;
}

/** Where it remembers it. Neither ever rejects: a sidebar that forgets is better than none. */
export interface Memory {
  load(): Promise<Remembered>;
  save(remembered: Remembered): void;
}

/** Nothing remembered yet. */
export const initial: Remembered = { collapsed: false };

/** What was stored, if it is what we store, else {@link initial}. */
export function remembered(stored: unknown): Remembered {
  if (typeof stored !== 'object' || stored === null) return initial;
  return { collapsed: 'collapsed' in stored && stored.collapsed === true };
}
