import { type ComponentChild, render } from 'preact';
import { browserText } from '../text/browser.ts';
import { direction, language, speakFrom, t } from '../text/current.ts';
import { adoptStyles } from '../theme/adopt.ts';
import { uiStyles } from '../theme/styles.ts';
import { systemTheme } from '../theme/theme.ts';

/** Sets one of our own pages up (language, direction, styles, title) and renders it. */
export function showPage(content: () => ComponentChild, styles: readonly string[]): void {
  speakFrom(browserText());
  dressPage(styles);
  render(content(), document.body);
}

/** The page's language, styles and title; texts must have been set before. */
export function dressPage(styles: readonly string[]): void {
  const root = document.documentElement;
  root.lang = language();
  root.dir = direction();
  root.dataset['theme'] = systemTheme();
  document.title = t('extensionName');
  adoptStyles(document, [...uiStyles, ...styles]);
}
