import { browser } from '../browser.ts';
import type { TextSource } from './source.ts';

/**
 * The extension's own messages in the browser's language. The locale is the browser's when the messages are in that
 * language too; otherwise (a language we have no messages for) the one the messages are written in, so that no English
 * sentence gets a foreign date or plural.
 */
export function browserText(): TextSource {
  const known = new Map<string, string>();
  const lookup = (key: string): string | undefined => {
    try {
      const text = known.get(key) ?? browser.i18n.getMessage(key);
      known.set(key, text);
      return text || undefined;
    } catch {
      // The extension was updated under the page: what was not said before cannot be said any more.
      return '';
    }
  };
  const written = lookup('common_locale') ?? 'en';
  const wanted = browser.i18n.getUILanguage();
  const locale = wanted.split('-')[0] === written.split('-')[0] ? wanted : written;
  return { lookup, locale, isolate: true };
}
