import { useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '../../messages.ts';
import { onSystemTheme, type Theme, themeFor } from '../../ui/theme/theme.ts';
import { onPageTheme, pageTheme } from './page/pageTheme.ts';

/** The theme to draw in: the user's choice, else the page's own, followed as it changes. */
export function useTheme(setting: Settings['theme']): Theme {
  const [page, setPage] = useState(() => pageTheme(document));
  useLayoutEffect(() => {
    const follow = (): void => setPage(pageTheme(document));
    const stops = [onPageTheme(document, follow), onSystemTheme(follow)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return themeFor(setting, () => page);
}
