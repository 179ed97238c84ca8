import type { PersonRow } from '../database/rows.ts';
import { fold } from '../people/fold.ts';
import { romanize } from '../people/names/romanize.ts';

/** Whether somebody's names, slugs or employers have every word that is looked for. */
export function personHas(person: PersonRow, search: string): boolean {
  return hasWords([...person.names, ...person.slugs, ...(person.places ?? [])], search);
}

/** Whether the texts have every word that is looked for, in whatever accents and letters. */
export function hasWords(texts: readonly string[], search: string): boolean {
  const hay = texts.map((text) => `${fold(text)}\n${romanize(text)}`).join('\n');
  return fold(search)
    .split(' ')
    .every((word) => hay.includes(word) || hay.includes(romanize(word)));
}
