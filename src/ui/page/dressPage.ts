import { drawFrom } from '../icons/current.ts';
import { shapes } from '../icons/shapes.ts';
import { direction, language, t } from '../text/current.ts';
import { adoptStyles } from '../theme/adopt.ts';
import { uiStyles } from '../theme/styles.ts';
import { systemTheme } from '../theme/theme.ts';

/** Gives one of our own pages its language, direction, title, icons and styles; texts must have been set before. */
export function dressPage(styles: readonly string[]): void {
  const root = document.documentElement;
  root.lang = language();
  root.dir = direction();
  root.dataset['theme'] = systemTheme();
  document.title = t('extensionName');
  drawFrom(shapes);
  adoptStyles(document, [...uiStyles, ...styles]);
}
