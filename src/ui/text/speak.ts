import type { Said, SaidList, SaidPart } from '../../policy/describe/said.ts';
import { language, t } from './current.ts';
import { formatList, once, oneEnglish } from './format.ts';
import type { Params } from './source.ts';

/** Every digit: a policy that says 0.25 must not be read as 0.3. */
const exact = once((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }));
const alternatives = once((locale) => new Intl.ListFormat(oneEnglish(locale), { type: 'disjunction' }));

/** Words of the policy in the current language, as plain text. */
export function speak(words: Said): string {
  const params: Record<string, Params[string]> = {};
  for (const [name, part] of Object.entries(words.params))
    params[name] = name === 'count' && typeof part === 'number' ? part : written(part);
  return t(words.key, params);
}

/** The same as a sentence's beginning: its first letter in upper case. */
export function speakFirst(words: Said): string {
  const [first = '', ...rest] = speak(words);
  return first.toLocaleUpperCase(language()) + rest.join('');
}

/** A number with all its digits, as the current language writes it. */
export const exactNumber = (value: number): string => exact(language()).format(value);

function written(part: SaidPart): Params[string] {
  if (typeof part === 'number') return exactNumber(part);
  // As a list of one, or a word that happens to be a date would be written as one.
  if (typeof part === 'string') return [part];
  return 'join' in part ? joined(part) : speak(part);
}

function joined({ join, of }: SaidList): string {
  const parts = of.map(speak);
  return join === 'and' ? formatList(parts, language()) : alternatives(language()).format(parts);
}
