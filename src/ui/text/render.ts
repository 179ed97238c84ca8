import type { Sentence } from '../../policy/suggestion.ts';
import { isolate } from './bidi.ts';
import { formatIsoDate, formatList, formatNumber, pluralOf } from './format.ts';
import type { Lookup, Params, TextSource } from './source.ts';

/** What stands where a message asks for a parameter nobody gave: visibly unsaid, never the raw placeholder. */
const unsaid = '…';

/** How deep messages may name other messages; a loop in a translation ends here. */
const maxDepth = 3;

/** `{name}`, or `{name:key}` where another message words the value. */
const placeholder = /\{(\w+)(?::(\w+))?\}/g;

/**
 * The text of a message key. `params.count` picks the plural form (`key_one`, `key_other`, …; `key_zero` for none, in any
 * language that has it; a plain `key` where there are no forms). A key without a message gives the key itself, so that a
 * mistake is seen.
 */
export function renderKey(key: string, params: Params, source: TextSource, depth = 0): string {
  const { count } = params;
  const message = messageFor(key, count, source);
  return message === undefined ? key : fill(message, params, source, depth);
}

/**
 * A policy's sentence as plain text: its key's message, or the user's own words, with the parameters filled in. Never
 * markup; show it as a text node.
 */
export function renderSentence(
  sentence: Sentence,
  lookup: Lookup,
  locale: string,
  options: Pick<TextSource, 'now' | 'isolate'> = {},
): string {
  const source = { ...options, lookup, locale };
  if (sentence.key !== undefined) return renderKey(sentence.key, sentence.params, source);
  return fill(sentence.text ?? '', sentence.params, source, 0);
}

function messageFor(key: string, count: unknown, { lookup, locale }: TextSource): string | undefined {
  if (typeof count === 'number') {
    const none = count === 0 ? lookup(`${key}_zero`) : undefined;
    const form = none ?? lookup(`${key}_${pluralOf(count, locale)}`) ?? lookup(`${key}_other`);
    if (form !== undefined) return form;
  }
  return lookup(key);
}

function fill(message: string, params: Params, source: TextSource, depth: number): string {
  return message.replace(placeholder, (_, name: string, worded: string | undefined) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return unsaid;
    if (worded === undefined || depth >= maxDepth) return write(value, source);
    // `{minutes:common_minutes}` counts with that message's plural forms; `{kind:kind}` is the message `kind_<value>`.
    if (typeof value === 'number') return renderKey(worded, { count: value }, source, depth + 1);
    const key = `${worded}_${String(value)}`;
    return source.lookup(key) === undefined ? write(value, source) : renderKey(key, {}, source, depth + 1);
  });
}

function write(value: Params[string], source: TextSource): string {
  const { locale } = source;
  if (typeof value === 'number') return formatNumber(value, locale);
  if (typeof value === 'string') {
    const date = formatIsoDate(value, locale, source.now ?? Date.now());
    return date ?? (source.isolate ? isolate(value, locale) : value);
  }
  const parts = source.isolate ? value.map((part) => isolate(part, locale)) : value;
  return formatList(parts, locale);
}
