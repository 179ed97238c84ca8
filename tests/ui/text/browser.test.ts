import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from '../fakeBrowser.ts';

const { browserText } = await import('../../../src/ui/text/browser.ts');

afterEach(() => vi.restoreAllMocks());

function browserIn(uiLanguage: string, messages: Readonly<Record<string, string>>) {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => messages[key] ?? '');
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(uiLanguage);
  return browserText();
}

describe('the browser’s language', () => {
  it.each([
    ['de-AT', 'de', 'de-AT'],
    ['en-US', 'en', 'en-US'],
    ['ja', 'en', 'en'],
    ['pt-BR', 'pt', 'pt-BR'],
  ])('in a browser in %s with messages in %s is %s', (ui, written, locale) => {
    expect(browserIn(ui, { common_locale: written }).locale).toBe(locale);
  });

  it('still knows what it said when the extension is updated under the page, and throws nothing for the rest', () => {
    const { lookup } = browserIn('en', { sidebar_why: 'Why?', sidebar_help: 'Keyboard' });
    lookup('sidebar_why');
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect([lookup('sidebar_why'), lookup('sidebar_help')]).toEqual(['Why?', '']);
  });

  it('finds messages, and says when there is none', () => {
    const { lookup, isolate } = browserIn('en', { sidebar_why: 'Why?' });
    expect([lookup('sidebar_why'), lookup('nothing'), isolate]).toEqual(['Why?', undefined, true]);
  });
});
