import { anyCard } from '../generations/index.ts';
import type { Ground } from '../scene/ground.ts';
import { entityOf } from '../scene/links.ts';
import type { Pair } from './pairs.ts';

/** A row as found, before it is read. */
export interface Card {
  readonly element: Element;
  readonly pair: Pair;
}

/** Elements that are usually one row of a list, for markup nobody has seen. */
const likelyCard =
  'li, article, tr, [role="row"], [role="article"], [role="group"][aria-label], [role="group"][aria-labelledby]';

/** Elements that hold a list or a page and are never a row themselves. */
const tooWide =
  'main, [role="main"], body, ul, ol, dl, table, tbody, [role="list"], [role="feed"], [role="rowgroup"], [role="grid"], ' +
  '[data-testid="lazy-column"]';

/** Content that belongs to a page or section rather than to a row. */
const sectionContent = 'h1, h2, nav, [role="navigation"], [role="tablist"], [role="radiogroup"], main';

/**
 * Finds the row around each pair: a card some generation is known to use, else the smallest repeated container that
 * holds a link to the inviter before exactly one pair.
 */
export function cardsAround(pairs: readonly Pair[], ground: Ground): Card[] {
  const counts = countPairs(pairs, ground);
  const cards: Card[] = [];
  const taken = new Set<Element>();
  for (const pair of pairs) {
    const element = cardAround(pair, counts, ground);
    if (element === null || taken.has(element)) continue;
    taken.add(element);
    cards.push({ element, pair });
  }
  return cards;
}

type Counts = ReadonlyMap<Element, number>;

function countPairs(pairs: readonly Pair[], ground: Ground): Counts {
  const counts = new Map<Element, number>();
  for (const pair of pairs) {
    for (let at = hub(pair); at && !ground.scopes.includes(at); at = at.parentElement) {
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return counts;
}

/** The closest element that holds both controls; a lone control's parent. */
function hub(pair: Pair): Element | null {
  const one = (pair.ignore ?? pair.accept)?.element ?? null;
  const other = (pair.accept ?? pair.ignore)?.element ?? null;
  let at = one?.parentElement ?? null;
  while (at && other && !at.contains(other)) at = at.parentElement;
  return at;
}

function cardAround(pair: Pair, counts: Counts, ground: Ground): Element | null {
  const known = knownCardAround(pair, counts, ground);
  if (known)
    return hasLinkBefore(known, pair) || (pair.by === 'words' && hasOtherText(known, pair)) ? known : null;
  return (
    widestCard(pair, counts, ground, hasLinkBefore) ??
    // A member without a profile has no link: then the words of both controls are the proof.
    (pair.by === 'words' && pair.accept && pair.ignore
      ? widestCard(pair, counts, ground, hasOtherText)
      : null)
  );
}

/** The closest usual row element that passes the proof, else the widest element around this pair that is not a list. */
function widestCard(
  pair: Pair,
  counts: Counts,
  ground: Ground,
  proof: (card: Element, pair: Pair) => boolean,
): Element | null {
  let widest: Element | null = null;
  for (let at = hub(pair); at && !ground.scopes.includes(at); at = at.parentElement) {
    if ((counts.get(at) ?? 0) > 1 || at.matches(tooWide) || at.querySelector(sectionContent)) break;
    if (widest && holdsForeignLinks(at, widest)) break;
    if (!widest && !proof(at, pair)) continue;
    widest = at;
    if (at.matches(likelyCard)) break;
  }
  return widest;
}

/** The outermost card of a known generation that holds this pair and no other. */
function knownCardAround(pair: Pair, counts: Counts, ground: Ground): Element | null {
  let known: Element | null = null;
  for (let at = hub(pair); at && !ground.scopes.includes(at); at = at.parentElement) {
    if (!at.matches(anyCard)) continue;
    if ((counts.get(at) ?? 0) > 1 && (known || pair.by === 'words')) break;
    known = at;
  }
  return known;
}

function hasLinkBefore(card: Element, pair: Pair): boolean {
  const first = (pair.ignore ?? pair.accept)?.element;
  for (const link of card.querySelectorAll('a[href]')) {
    if (first && entityOf(link) !== null && precedes(link, first)) return true;
  }
  return false;
}

function hasOtherText(card: Element, pair: Pair): boolean {
  const controls =
    (pair.ignore?.element.textContent ?? '').length + (pair.accept?.element.textContent ?? '').length;
  return (card.textContent ?? '').replace(/\s+/g, '').length > controls;
}

function precedes(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & 4) !== 0;
}

/** True when the wider element adds links to people beside the card: suggestions, not a note. */
function holdsForeignLinks(wider: Element, card: Element): boolean {
  for (const child of wider.children) {
    if (child.contains(card)) continue;
    for (const link of child.querySelectorAll('a[href*="/in/"]')) if (entityOf(link)) return true;
    if (child.matches('a') && entityOf(child)) return true;
  }
  return false;
}
