import type { Speech } from './speech.ts';

/** Lists in a language as our interface writes them: every English without a comma before "and". */
export function listIn(locale: string): Speech['list'] {
  const lists = new Intl.ListFormat(/^en(-|$)/.test(locale) ? 'en-GB' : locale, { type: 'conjunction' });
  return (names) => lists.format(names);
}
