import type { KnownGeneration, Markup } from '../../../../kit/generations/generation.ts';
import type { Kit } from '../../../../kit/kit.ts';
import type { Words } from '../../../../kit/words/words.ts';
import * as dom from '../../../dom/dom.ts';

/** What the reader reads by and does not carry. */
export type Knowledge = Pick<Kit, 'words' | 'markup'>;

let known: Knowledge | null = null;

/** Sets it, before the first page is read: the background sends it. */
export function learn(knowledge: Knowledge): void {
  known = knowledge;
}

/**
 * The words of every language there is a table for. Where two share a control's word, the first listed is taken unless the
 * page declares one.
 */
export const knownWords = (): readonly Words[] => all().words;

/** What is known of LinkedIn's markup. */
export const knownMarkup = (): Markup => all().markup;

/** The generation a page looks like; `structure` when it looks like none. */
export function generationOf(root: Document): KnownGeneration {
  const { generations, structure } = knownMarkup();
  return (
    generations.find(({ marks }) => marks.some((mark) => dom.querySelector(root, mark) !== null)) ?? structure
  );
}

function all(): Knowledge {
  if (!known) throw new Error('Nothing can be read before anything was learnt.');
  return known;
}
