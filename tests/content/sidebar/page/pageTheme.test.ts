// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { isDark, pageTheme } from '../../../../src/content/sidebar/page/pageTheme.ts';

afterEach(() => {
  document.documentElement.className = '';
  document.body.removeAttribute('style');
});

describe('the page’s theme', () => {
  it.each([
    ['theme theme--mercado theme--dark app', 'rgb(255, 255, 255)', 'dark'],
    ['theme theme--light', 'rgb(0, 0, 0)', 'light'],
    ['', 'rgb(27, 31, 35)', 'dark'],
    ['', 'rgb(244, 242, 238)', 'light'],
    ['not-theme--dark-at-all', 'rgb(244, 242, 238)', 'light'],
    ['', 'transparent', 'light'],
  ])('with class “%s” on %s is %s', (name, background, theme) => {
    document.documentElement.className = name;
    document.body.style.backgroundColor = background;
    expect(pageTheme(document)).toBe(theme);
  });

  it.each([
    ['rgb(0, 0, 0)', true],
    ['rgb(27, 31, 35)', true],
    ['rgb(244, 242, 238)', false],
    ['rgba(0, 0, 0, 0)', false],
    ['oklch(0.1 0 0)', false],
    ['', false],
  ])('takes %s as dark: %s', (color, dark) => {
    expect(isDark(color)).toBe(dark);
  });
});
