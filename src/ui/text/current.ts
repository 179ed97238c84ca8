import type { Sentence } from '../../policy/suggestion.ts';
import { directionOf } from './bidi.ts';
import { formatList, formatNumber, formatPoints } from './format.ts';
import { renderKey, renderSentence } from './render.ts';
import type { Params, TextSource } from './source.ts';

let current: TextSource = { lookup: () => undefined, locale: 'en' };

/** Sets where this surface's texts come from; each entry point does it once, before the first render. */
export function speakFrom(source: TextSource): void {
  current = source;
}

/** The text of a key in the current language; see {@link renderKey}. */
export const t = (key: string, params: Params = {}): string => renderKey(key, params, current);

/** A policy's sentence in the current language; see {@link renderSentence}. */
export const say = (sentence: Sentence): string =>
  renderSentence(sentence, current.lookup, current.locale, current);

/** A number as the current language writes it. */
export const number = (value: number): string => formatNumber(value, current.locale);

/** Points with their sign, as the current language writes them. */
export const points = (value: number): string => formatPoints(value, current.locale);

/** "Ann, Bo and Cy", as the current language writes it. */
export const list = (values: readonly string[]): string => formatList(values, current.locale);

/** A message as it is written, with whatever stands between braces in it; undefined when there is none. */
export const raw = (key: string): string | undefined => current.lookup(key);

/** True when the current language has a message for the key. */
export const hasText = (key: string): boolean => current.lookup(key) !== undefined;

/** BCP 47 language of the interface, for `lang` attributes and formatters. */
export const language = (): string => current.locale;

/** The interface's writing direction. */
export const direction = (): 'ltr' | 'rtl' => directionOf(current.locale);
