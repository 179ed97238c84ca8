import { expect, it } from 'vitest';
import { readOptions } from '../../../scripts/dev/options.ts';

it('is the gallery, unless the extension is asked for', () => {
  expect(readOptions([])).toMatchObject({ extension: false, browser: null });
  expect(readOptions(['--extension', '--browser', 'firefox', '--headless'])).toEqual({
    extension: true,
    browser: 'firefox',
    headless: true,
  });
  expect(readOptions(['--help'])).toBeNull();
});

it.each([
  [['--extension', '--browser', 'lynx'], '--browser is chrome or firefox, not "lynx"'],
  [['--browser', 'chrome'], '--browser and --headless are for --extension; --help shows all options'],
  [['--frobnicate'], "Unknown option '--frobnicate'; --help shows all options"],
])('%j is refused in one line', (given, line) => {
  expect(() => readOptions(given)).toThrow(line);
});
