import { Chance } from './chance.ts';
import { emberIds } from './ember-shell.ts';
import type { Words } from './words/words.ts';

/** What the templates of an Ember page share. */
export interface EmberStyle {
  readonly words: Words;
  readonly chance: Chance;
  readonly id: () => string;
}

/** The random choices of one page, fixed by its name. */
export function emberStyle(name: string, words: Words): EmberStyle {
  const chance = new Chance(name);
  return { words, chance, id: emberIds(chance) };
}
