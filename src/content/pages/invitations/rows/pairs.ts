import * as dom from '../../../dom/dom.ts';
import { knownMarkup } from '../scene/known.ts';
import { fold } from '../text/clean.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { NamedControl } from './controls.ts';

/** The two controls that make a row an invitation. */
export interface Pair {
  readonly ignore: NamedControl | null;
  readonly accept: NamedControl | null;
  /** `words`: what they say settles it; `shape`: two neighbours told by their order only. */
  readonly by: 'words' | 'shape';
}

/**
 * Finds accept/ignore pairs among controls in document order. Words settle which is which; where they say nothing (a
 * language without a table) the first of two neighbouring controls is ignore and the second accept, the order of every
 * generation seen.
 */
export function pairsAmong(controls: readonly NamedControl[], lexicon: Lexicon): Pair[] {
  const pairs: Pair[] = [];
  const candidates = controls.filter((control) => control.role !== null || canBeUnnamedHalf(control));
  for (let index = 0; index < candidates.length; index += 1) {
    const first = candidates[index];
    if (!first) break;
    const found = pairFrom(first, candidates, index);
    if (!found) continue;
    pairs.push(found.pair);
    index = found.last;
  }
  return sameWordsAsFirst(
    pairs.some(isNamedPair) ? pairs.filter((pair) => isBesideNamed(pair, lexicon)) : pairs,
  );
}

/**
 * True for what is an invitation on a page where others are named in full: an Ignore without its Accept stands beneath
 * advertisements and suggestions, too, unless it says what it ignores.
 */
function isBesideNamed({ ignore, accept, by }: Pair, lexicon: Lexicon): boolean {
  return by === 'words' && (accept?.role === 'accept' || lexicon.hintsAtInvitation(ignore?.label ?? ''));
}

function isNamedPair({ ignore, accept }: Pair): boolean {
  return ignore?.role === 'ignore' && accept?.role === 'accept';
}

/** A control without known words can be half of a pair only if it shows text or names somebody in its label. */
function canBeUnnamedHalf(control: NamedControl): boolean {
  return (control.text !== '' || control.label !== '') && !standsInText(control.element);
}

/** True for a control inside running text, such as "more" at the end of a note. */
function standsInText(element: Element): boolean {
  const parent = dom.parentElement(element);
  if (!parent) return false;
  for (const node of dom.childNodes(parent)) {
    if (dom.nodeType(node) === 3 && (dom.nodeValue(node) ?? '').trim() !== '') return true;
  }
  return false;
}

/** The pair that begins with a control, and the place of its last half; null when none does. */
function pairFrom(
  first: NamedControl,
  candidates: readonly NamedControl[],
  index: number,
): { readonly pair: Pair; readonly last: number } | null {
  const second = candidates[index + 1];
  const third = candidates[index + 2];
  if (first.role === 'ignore' || first.role === 'accept') {
    for (const [other, last] of [
      [second, index + 1],
      [third, index + 2],
    ] as const) {
      if (!other || !completes(first, other)) continue;
      const pair =
        first.role === 'ignore' ? { ignore: first, accept: other } : { ignore: other, accept: first };
      return { pair: { ...pair, by: 'words' }, last };
    }
    const isIgnore = first.role === 'ignore';
    if (isIgnore && second?.role === null && areShapedAlike(first, second)) {
      return { pair: { ignore: first, accept: second, by: 'words' }, last: index + 1 };
    }
    const alone: Pair = { ignore: isIgnore ? first : null, accept: isIgnore ? null : first, by: 'words' };
    return { pair: alone, last: index };
  }
  if (first.role !== null || !second || !areShapedAlike(first, second)) return null;
  if (second.role !== null && second.role !== 'accept') return null;
  const by = second.role === 'accept' ? 'words' : 'shape';
  return { pair: { ignore: first, accept: second, by }, last: index + 1 };
}

/** True when the other half of the pair follows in the same row. */
function completes(first: NamedControl, other: NamedControl): boolean {
  const wanted = first.role === 'ignore' ? 'accept' : 'ignore';
  return other.role === wanted && belongTogether(first.element, other.element);
}

function areShapedAlike(first: NamedControl, second: NamedControl): boolean {
  const bothSpeak = first.text !== '' && second.text !== '';
  const bothLabelled = first.text === '' && second.text === '' && first.label !== '' && second.label !== '';
  return (
    (bothSpeak || bothLabelled) && first.text.length <= 60 && areNeighbours(first.element, second.element)
  );
}

function belongTogether(first: Element, second: Element): boolean {
  if (areNeighbours(first, second)) return true;
  const { anyCard } = knownMarkup();
  const card = dom.closest(first, anyCard);
  return card !== null && card === dom.closest(second, anyCard);
}

/** True when nothing is written between two elements. */
export function areNeighbours(first: Element, second: Element): boolean {
  let left: Element | null = first;
  while (left && !dom.contains(left, second)) {
    for (let next = dom.nextSibling(left); next; next = dom.nextSibling(next)) {
      if (dom.contains(next, second)) return startsWithNothing(next, second);
      if ((dom.textContent(next) ?? '').trim() !== '') return false;
    }
    left = dom.parentElement(left);
  }
  return false;
}

function startsWithNothing(container: Node, end: Element): boolean {
  for (let node: Node = end; node !== container; ) {
    for (let before = dom.previousSibling(node); before; before = dom.previousSibling(before)) {
      if ((dom.textContent(before) ?? '').trim() !== '') return false;
    }
    const up = dom.parentNode(node);
    if (!up) return false;
    node = up;
  }
  return true;
}

/**
 * Where only shape tells, all rows of one page say the same two words; pairs with other words (suggestions that can be
 * dismissed or connected with) stand further down the same list and are left out.
 */
function sameWordsAsFirst(pairs: readonly Pair[]): Pair[] {
  const words = (pair: Pair): string => `${fold(pair.ignore?.text ?? '')}\n${fold(pair.accept?.text ?? '')}`;
  const first = pairs.find((pair) => pair.by === 'shape');
  if (!first) return [...pairs];
  const wanted = words(first);
  return pairs.filter((pair) => pair.by === 'words' || words(pair) === wanted);
}
