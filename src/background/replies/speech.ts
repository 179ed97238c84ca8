import browser from 'webextension-polyfill';
import { listIn } from './list.ts';

/** How the interface's language says what replies are made of. */
export interface Speech {
  /** A message as it is written; empty when there is none. */
  message(key: string): string;
  /** "Ann, Bo and Cy". */
  list(names: readonly string[]): string;
}

/** In the browser's language where our messages are in it, too; else in the one they are written in. */
export function browserSpeech(): Speech {
  const message = (key: string): string => browser.i18n.getMessage(key);
  const written = message('common_locale') || 'en';
  const wanted = browser.i18n.getUILanguage();
  return { message, list: listIn(wanted.split('-')[0] === written.split('-')[0] ? wanted : written) };
}
