import * as dom from '../../../dom/dom.ts';
import { isLikelyMutual } from '../card/mutual.ts';
import type { FoundRows } from '../rows/find.ts';
import { isHidden } from '../scene/hidden.ts';
import { knownMarkup } from '../scene/known.ts';
import { clean } from '../text/clean.ts';
import { countSource, findCount, parseCount } from '../text/number.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isChosen } from './chosen.ts';

/** One of the page's own counts. */
interface Count {
  readonly value: number;
  readonly weight: Weight;
  /** Of everything pending. */
  readonly whole: boolean;
  /** Of those with mutual connections. */
  readonly mutual: boolean;
}

/** What the page's own count says. */
interface Announced {
  readonly announced: number | null;
  /** No narrower filter is in force. */
  readonly whole: boolean;
  /** How many have mutual connections, where the page has a filter for them. */
  readonly withMutual?: number;
}

/** What another page says of what is pending. */
export const uncounted: Announced = { announced: null, whole: false };

/** How much a count has to say: the chosen filter's most, a mere label's least. */
type Weight = 'label' | 'heading' | 'filter' | 'everything' | 'chosen';
const order: readonly Weight[] = ['label', 'heading', 'filter', 'everything', 'chosen'];

const filters = /^(?:tab|radio|option|switch|menuitemradio|menuitemcheckbox|button)$/;
const headings = /^H[1-3]$/;
const elsewhere = new Set(['ASIDE', 'SCRIPT', 'STYLE', 'TEMPLATE', 'svg', 'DIALOG']);
const bracketed = new RegExp(`^([^\\p{Nd}()（）]{0,80}?)\\s*[(（\\[]\\s*(${countSource})\\s*[)）\\]]$`, 'u');
const trailing = new RegExp(`^([^\\p{Nd}]{1,60}?)\\s+(${countSource})$`, 'u');

/**
 * How many invitations the page says are pending under the filter in force ("Focused (4)", "Alle (1.052)"), null when
 * it does not say, and whether those are all. Of several filters the chosen one counts, without a chosen one the one that shows everything.
 */
export function announcedOn(root: Document, { scene, cards, lost }: FoundRows): Announced {
  const rows = new Set<Element>([...cards.map(({ element }) => element), ...lost]);
  let best: Count | null = null;
  let mutual: Pick<Announced, 'withMutual'> = {};
  let reached = false;
  const walk = (element: Element): void => {
    reached ||= rows.has(element);
    // Filters and headings stand above the list; what comes below it counts something else.
    if (reached || elsewhere.has(dom.tagName(element)) || isHidden(element)) return;
    for (let node = dom.firstChild(element); node; node = dom.nextSibling(node)) {
      if (isElement(node)) walk(node);
      else if (dom.nodeType(node) === 3 && /\p{Nd}/u.test(dom.nodeValue(node) ?? '')) weigh(element);
    }
  };
  const weigh = (written: Element): void => {
    for (
      let at: Element | null = written, steps = 0;
      at && steps < 4;
      at = dom.parentElement(at), steps += 1
    ) {
      const text = dom.textContent(at) ?? '';
      if (text.length > 300 || scene.ground.scopes.includes(at)) return;
      const count = countOf(at, clean(text), scene.lexicon);
      if (count?.mutual) mutual = { withMutual: count.value };
      if (count && (!best || outweighs(count, best))) best = count;
    }
  };
  for (const scope of scene.ground.scopes) for (const child of dom.children(scope)) walk(child);
  return { ...(summed(best) ?? { announced: labelled(root), whole: true }), ...mutual };
}

function isElement(node: Node): node is Element {
  return dom.nodeType(node) === 1;
}

function summed(count: Count | null): Announced | null {
  return count && { announced: count.value, whole: count.whole };
}

/** Of two chosen filters the later is the narrower and in force; of other equals the first counts. */
function outweighs(count: Count, best: Count): boolean {
  const [weight, most] = [order.indexOf(count.weight), order.indexOf(best.weight)];
  return count.weight === 'chosen' ? weight >= most : weight > most;
}

function countOf(element: Element, text: string, lexicon: Lexicon): Count | null {
  const role = dom.getAttribute(element, 'role') ?? '';
  const isFilter =
    filters.test(role) || /^(?:BUTTON|LABEL|OPTION)$/.test(dom.tagName(element)) || isFilterLink(element);
  const found = bracketed.exec(text) ?? (isPill(element, role) ? trailing.exec(text) : null);
  const value = found ? parseCount(found[2] ?? '') : null;
  const label = found?.[1] ?? '';
  if (value === null || leadsToSent(element, label, lexicon)) return null;
  const weight = weightOf(element, isFilter, label, lexicon);
  const whole = weight === 'heading' || lexicon.isOneOf('everything', label);
  const mutual = isFilter && isLikelyMutual(label, lexicon);
  return { value, weight, whole, mutual };
}

function weightOf(element: Element, isFilter: boolean, label: string, lexicon: Lexicon): Weight {
  if (isChosen(element)) return 'chosen';
  if (dom.getAttribute(element, 'role') === 'menuitem') return 'label';
  if (lexicon.isOneOf('everything', label))
    return headings.test(dom.tagName(element)) ? 'heading' : 'everything';
  if (isFilter) return 'filter';
  return headings.test(dom.tagName(element)) || dom.getAttribute(element, 'role') === 'heading'
    ? 'heading'
    : 'label';
}

/** A chip's count may stand without brackets; elsewhere a number at the end is anything. */
function isPill(element: Element, role: string): boolean {
  return (
    /^(?:tab|radio|option|switch|menuitemradio)$/.test(role) ||
    /(?:^|[\s_-])pill(?:[\s_]|$)/i.test(dom.getAttribute(element, 'class') ?? '')
  );
}

function isFilterLink(element: Element): boolean {
  return dom.tagName(element) === 'A' && dom.closest(element, 'nav, [role="navigation"], ul') !== null;
}

function leadsToSent(element: Element, label: string, lexicon: Lexicon): boolean {
  return /\/sent\b/.test(dom.getAttribute(element, 'href') ?? '') || lexicon.isOneOf('sent', label);
}

/** Counts the older generations show in a label of their own. */
function labelled(root: Document): number | null {
  const { count: places } = knownMarkup();
  if (places === '') return null;
  for (const element of dom.querySelectorAll(root, places)) {
    const count = findCount(clean(dom.textContent(element) ?? ''));
    if (count !== null) return count;
  }
  return null;
}
