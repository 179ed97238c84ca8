// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { adoptStyles } from '../../../src/ui/theme/adopt.ts';
import { themeFor } from '../../../src/ui/theme/theme.ts';

const root = (): ShadowRoot => document.createElement('div').attachShadow({ mode: 'closed' });

afterEach(() => document.head.replaceChildren());

describe('styles', () => {
  it('are constructed sheets, which leave no element', () => {
    const shadow = root();
    adoptStyles(shadow, ['p { color: red }', 'p { color: blue }']);
    expect(shadow.adoptedStyleSheets).toHaveLength(2);
    expect(shadow.childNodes).toHaveLength(0);
  });

  it('are elements inside the root where sheets cannot be attached', () => {
    const shadow = root();
    Object.defineProperty(shadow, 'adoptedStyleSheets', {
      get: () => [],
      set: () => {
        throw new Error('Accessing from Xray wrapper is not supported.');
      },
    });
    adoptStyles(shadow, ['p { color: red }']);
    expect(shadow.querySelector('style')?.textContent).toBe('p { color: red }');
    expect(document.querySelector('style')).toBeNull();
  });
});

describe('the theme', () => {
  it.each([
    ['light', 'dark', 'light'],
    ['dark', 'light', 'dark'],
    ['system', 'dark', 'dark'],
    ['system', 'light', 'light'],
  ] as const)('set to %s where %s is around is %s', (setting, around, theme) => {
    expect(themeFor(setting, () => around)).toBe(theme);
  });
});
