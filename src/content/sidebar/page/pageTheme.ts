import { systemTheme, type Theme } from '../../../ui/theme/theme.ts';

/** The class LinkedIn puts on the root element in either of its own themes. */
const themeClass = /(?:^|\s)theme--(dark|light)(?:\s|$)/;

/**
 * The theme the page itself is drawn in: LinkedIn has a setting of its own, so the system's says little. Read from its
 * theme class, else from its declared colour scheme, else from how dark its background is.
 */
export function pageTheme(document: Document): Theme {
  const root = document.documentElement;
  const named = themeClass.exec(root.className)?.[1];
  if (named === 'dark' || named === 'light') return named;
  const schemes = getComputedStyle(root).colorScheme.split(' ');
  const [dark, light] = [schemes.includes('dark'), schemes.includes('light')];
  if (dark && light) return systemTheme();
  if (dark) return 'dark';
  return isDark(getComputedStyle(document.body).backgroundColor) ? 'dark' : 'light';
}

/** Calls back when the page may have changed its theme; returns the stop. Watches the root element's own attributes only. */
export function onPageTheme(document: Document, listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['class', 'style', 'data-theme'] });
  return () => observer.disconnect();
}

/** True for an opaque `rgb()` nearer to black than to white; a transparent colour, or one written otherwise, says nothing. */
export function isDark(color: string): boolean {
  if (!color.startsWith('rgb')) return false;
  const [red = 255, green = 255, blue = 255, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return alpha > 0.5 && 0.2126 * red + 0.7152 * green + 0.0722 * blue < 96;
}
