import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../../messages.ts';
import { onSystemTheme, systemTheme, themeFor } from '../theme/theme.ts';

/** Draws one of our own pages in the user's theme, following the system where the setting does. */
export function usePageTheme(setting: Settings['theme']): void {
  useLayoutEffect(() => {
    const apply = (): void => {
      document.documentElement.dataset['theme'] = themeFor(setting, systemTheme);
    };
    apply();
    return onSystemTheme(apply);
  }, [setting]);
}
