import type { KnownGeneration } from '../../../../kit/generations/generation.ts';
import * as dom from '../../../dom/dom.ts';
import type { Ground } from '../scene/ground.ts';
import { knownMarkup } from '../scene/known.ts';
import { type Landmarks, landmarksOn } from '../scene/landmarks.ts';
import { entityOf } from '../scene/links.ts';
import type { NamedControl } from './controls.ts';
import type { Pair } from './pairs.ts';

/** A row as found, before it is read. */
export interface Card {
  readonly element: Element;
  readonly pair: Pair;
  /** The row's other controls, in their order. */
  readonly others: readonly NamedControl[];
  /** What the markup says outright, of this card or of the whole page. */
  readonly landmarks: Landmarks;
  /** Elements inside whose attributes can carry the invitation's number. */
  readonly carriers: readonly Element[];
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
export function cardsAround(
  pairs: readonly Pair[],
  controls: readonly NamedControl[],
  ground: Ground,
  generation: KnownGeneration,
): Card[] {
  const counts = countPairs(pairs, ground);
  const landmarks = landmarksOn(ground, generation);
  const usual = ground.those(knownMarkup().cards);
  const cards: Card[] = [];
  const taken = new Set<Element>();
  for (const pair of pairs) {
    const element = cardAround(pair, counts, ground, usual);
    if (element === null || taken.has(element)) continue;
    taken.add(element);
    cards.push({ element, pair, others: [], landmarks, carriers: [] });
  }
  const others = inEach(cards, controls, ({ element }) => element);
  const carriers = inEach(cards, landmarks.carriers, (element) => element);
  return cards.map((card, index) => ({
    ...card,
    others: (others[index] ?? []).filter(
      (control) => control !== card.pair.ignore && control !== card.pair.accept,
    ),
    carriers: carriers[index] ?? [],
  }));
}

/** Deals out what lies inside each card, in its order. By climbing: comparing places in a list of hundreds walks the list. */
function inEach<T>(cards: readonly Card[], items: readonly T[], elementOf: (item: T) => Element): T[][] {
  const inside = new Map<Element, T[]>(cards.map(({ element }) => [element, []]));
  for (const item of items) {
    for (let at = dom.parentElement(elementOf(item)); at; at = dom.parentElement(at)) {
      const own = inside.get(at);
      if (!own) continue;
      own.push(item);
      break;
    }
  }
  return [...inside.values()];
}

type Counts = ReadonlyMap<Element, number>;

function countPairs(pairs: readonly Pair[], ground: Ground): Counts {
  const counts = new Map<Element, number>();
  for (const pair of pairs) {
    for (let at = hub(pair); at && !ground.scopes.includes(at); at = dom.parentElement(at)) {
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return counts;
}

/** The closest element that holds both controls; a lone control's parent. */
function hub(pair: Pair): Element | null {
  const one = (pair.ignore ?? pair.accept)?.element ?? null;
  const other = (pair.accept ?? pair.ignore)?.element ?? null;
  let at = dom.parentElement(one) ?? null;
  while (at && other && !dom.contains(at, other)) at = dom.parentElement(at);
  return at;
}

function cardAround(pair: Pair, counts: Counts, ground: Ground, usual: ReadonlySet<Element>): Element | null {
  const known = knownCardAround(pair, counts, ground, usual);
  if (known)
    return hasLinkBefore(known, pair) || (pair.by === 'words' && hasOtherText(known, pair)) ? known : null;
  return (
    widestCard(pair, counts, ground, hasLinkBefore) ??
    // A member without a profile has no link: then the words of both controls are the proof.
    (isLabelled(pair) ? widestCard(pair, counts, ground, hasOtherText) : null)
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
  for (let at = hub(pair); at && !ground.scopes.includes(at); at = dom.parentElement(at)) {
    if ((counts.get(at) ?? 0) > 1 || dom.querySelector(at, sectionContent)) break;
    const isRepeated = (counts.get(dom.parentElement(at) ?? at) ?? 0) > 1;
    // A list of nothing but the two controls is part of a row.
    if (dom.matches(at, tooWide) && !isRepeated && (widest || proof(at, pair))) break;
    if (widest && holdsForeignLinks(at, widest)) break;
    if (!widest && !proof(at, pair)) continue;
    widest = at;
    // One row alone: nothing repeats, so the usual element of a row is as wide as it gets.
    if (dom.matches(at, likelyCard) && pairsAround(at, counts) === 1) break;
  }
  return widest;
}

/** How many pairs there are on the ground around an element, told by the widest element counted. */
function pairsAround(element: Element, counts: Counts): number {
  let most = 1;
  for (let at: Element | null = element; at; at = dom.parentElement(at))
    most = Math.max(most, counts.get(at) ?? 0);
  return most;
}

/** The outermost card of a known generation (`usual`) that holds this pair and no other. */
function knownCardAround(
  pair: Pair,
  counts: Counts,
  ground: Ground,
  usual: ReadonlySet<Element>,
): Element | null {
  let known: Element | null = null;
  for (let at = hub(pair); at && !ground.scopes.includes(at); at = dom.parentElement(at)) {
    if ((counts.get(at) ?? 0) > 1 && (known || pair.by === 'words')) break;
    if (usual.has(at)) known = at;
  }
  return known;
}

function hasLinkBefore(card: Element, pair: Pair): boolean {
  const first = (pair.ignore ?? pair.accept)?.element;
  for (const link of dom.querySelectorAll(card, 'a[href]')) {
    if (first && entityOf(link) !== null && precedes(link, first)) return true;
  }
  return false;
}

/** Both controls say what they do, and more than a bare "Accept" as a cookie banner has it. */
function isLabelled({ by, ignore, accept }: Pair): boolean {
  if (by !== 'words' || ignore?.role !== 'ignore' || accept?.role !== 'accept') return false;
  return ignore.label.length > ignore.text.length && accept.label.length > accept.text.length;
}

function hasOtherText(card: Element, pair: Pair): boolean {
  const length = (element: Element | undefined): number =>
    (dom.textContent(element) ?? '').replace(/\s+/g, '').length;
  return length(card) > length(pair.ignore?.element) + length(pair.accept?.element);
}

function precedes(one: Element, other: Element): boolean {
  return (dom.compareDocumentPosition(one, other) & 4) !== 0;
}

/** True when the wider element adds links to people beside the card: suggestions, not a note. */
function holdsForeignLinks(wider: Element, card: Element): boolean {
  for (const child of dom.children(wider)) {
    if (dom.contains(child, card)) continue;
    for (const link of dom.querySelectorAll(child, 'a[href*="/in/"]')) if (entityOf(link)) return true;
    if (dom.matches(child, 'a') && entityOf(child)) return true;
  }
  return false;
}
