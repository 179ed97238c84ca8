import type { Settings } from '../../messages.ts';

/** What is drawn in the end. */
export type Theme = 'light' | 'dark';

const darkSystem = '(prefers-color-scheme: dark)';

/** The operating system's theme. */
export const systemTheme = (): Theme => (matchMedia(darkSystem).matches ? 'dark' : 'light');

/** Calls back when the operating system's theme changes; returns the unsubscribe. */
export function onSystemTheme(listener: () => void): () => void {
  const query = matchMedia(darkSystem);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The user's setting, or what `automatic` finds where the setting leaves it open. */
export function themeFor(setting: Settings['theme'], automatic: () => Theme): Theme {
  return setting === 'system' ? automatic() : setting;
}
