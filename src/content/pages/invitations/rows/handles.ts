import { Ground } from '../scene/ground.ts';
import { opensComposer } from '../scene/links.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { controlsOn, nameControls } from './controls.ts';
import { type Pair, pairsAmong } from './pairs.ts';

/** The controls of a row, to be pressed on the user's behalf; null where the row has none. */
export interface RowControls {
  readonly accept: Element | null;
  readonly ignore: Element | null;
  /** Opens LinkedIn's composer for this invitation. */
  readonly reply: Element | null;
}

/** The controls of a row whose pair is known. */
export function controlsWithin(card: Element, pair: Pair, lexicon: Lexicon): RowControls {
  const halves = [pair.accept?.element, pair.ignore?.element];
  const others = nameControls(controlsOn(new Ground([card])), lexicon).filter(
    ({ element }) => !halves.includes(element),
  );
  const reply =
    others.find(({ element }) => element.tagName === 'A' && opensComposer(element)) ??
    others.find(({ role }) => role === 'reply') ??
    null;
  return {
    accept: pair.accept?.element ?? null,
    ignore: pair.ignore?.element ?? null,
    reply: reply?.element ?? null,
  };
}

/** Finds the controls of a row afresh, for the moment something is to be pressed. */
export function controlsIn(card: Element, lexicon: Lexicon): RowControls {
  const pair = pairsAmong(nameControls(controlsOn(new Ground([card])), lexicon))[0];
  return pair ? controlsWithin(card, pair, lexicon) : { accept: null, ignore: null, reply: null };
}
