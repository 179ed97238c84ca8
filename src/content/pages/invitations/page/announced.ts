import { anyCount } from '../generations/index.ts';
import type { FoundRows } from '../rows/find.ts';
import { isConcealed } from '../scene/hidden.ts';
import { clean } from '../text/clean.ts';
import { countSource, findCount, parseCount } from '../text/number.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** One of the page's own counts. */
interface Count {
  readonly value: number;
  /** 3: a filter chosen among several; 2: the filter that shows everything; 1: any filter; 0: a heading or label. */
  readonly weight: number;
}

const filters =
  '[role="radio"], [role="tab"], [role="button"], [role="option"], [role="menuitemradio"], [role="menuitem"], [role="switch"], ' +
  'button, label, nav a, [role="navigation"] a, ul li a, .artdeco-pill, option';
const headings = 'h1, h2, h3, [role="heading"]';
const bracketed = new RegExp(`^(.{0,80}?)\\s*[(（\\[]\\s*(${countSource})\\s*[)）\\]]$`, 'u');
const trailing = new RegExp(`^([^\\p{Nd}]{1,60}?)\\s+(${countSource})$`, 'u');

/**
 * How many invitations the page says are pending under the filter in force ("Focused (4)", "Alle (1.052)"), or null when
 * it does not say. Of several filters the chosen one counts, without a chosen one the one that shows everything.
 */
export function announcedOn(root: Document, { scene, cards, lost }: FoundRows): number | null {
  const rows = new Set<Element>([...cards.map(({ element }) => element), ...lost]);
  const inRow = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) if (rows.has(at)) return true;
    return false;
  };
  let best: Count | null = null;
  for (const scope of scene.ground.scopes) {
    for (const element of scope.querySelectorAll(`${filters}, ${headings}`)) {
      const count = countOf(element, scene.lexicon);
      // Of equals the later one counts if chosen (the narrower filter comes last), else the first.
      if (!count || (best && (count.weight === 3 ? count.weight < best.weight : count.weight <= best.weight)))
        continue;
      if (!inRow(element) && !isOutOfSight(element, scope)) best = count;
    }
  }
  return best?.value ?? labelled(root);
}

function countOf(element: Element, lexicon: Lexicon): Count | null {
  const raw = element.textContent ?? '';
  if (raw.length > 300) return null;
  const text = clean(raw);
  const isHeading = element.matches(headings);
  const isFilter = /^(?:tab|radio|option|switch|menuitemradio)$/.test(element.getAttribute('role') ?? '');
  const found =
    bracketed.exec(text) ?? (isFilter || element.matches('.artdeco-pill') ? trailing.exec(text) : null);
  const value = found ? parseCount(found[2] ?? '') : null;
  if (!found || value === null || leadsToSent(element, found[1] ?? '', lexicon)) return null;
  if (isHeading) return { value, weight: 0 };
  if (isChosen(element)) return { value, weight: 3 };
  if (element.getAttribute('role') === 'menuitem') return { value, weight: 0 };
  return { value, weight: lexicon.isOneOf('everything', found[1] ?? '') ? 2 : 1 };
}

function leadsToSent(element: Element, label: string, lexicon: Lexicon): boolean {
  return /\/sent\b/.test(element.getAttribute('href') ?? '') || lexicon.isOneOf('sent', label);
}

const chosenStates = ['aria-checked', 'aria-selected', 'aria-pressed', 'aria-current'];

function isChosen(element: Element): boolean {
  for (const at of [element, element.parentElement, element.parentElement?.parentElement]) {
    if (!at) continue;
    const states = chosenStates.map((name) => at.getAttribute(name)).filter((value) => value !== null);
    if (states.some((value) => value !== 'false')) return true;
    if (states.length > 0) return false;
    if (/(?:^|[\s_-])(?:selected|active|checked)(?:\s|$)/i.test(at.getAttribute('class') ?? '')) return true;
    if (at !== element) continue;
    const input = inputOf(element);
    if (input) return input.matches(':checked') || input.hasAttribute('checked');
  }
  return element.matches('option:checked');
}

/** The radio or checkbox inside a filter, or the one its label names. */
function inputOf(element: Element): Element | null {
  const inside = element.querySelector('input');
  if (inside) return inside;
  const id = element.tagName === 'LABEL' ? element.getAttribute('for') : null;
  return id ? element.ownerDocument.getElementById(id) : null;
}

function isOutOfSight(element: Element, scope: Element): boolean {
  for (let at: Element | null = element; at && at !== scope; at = at.parentElement) {
    if (isConcealed(at) || at.getAttribute('aria-hidden') === 'true') return true;
  }
  return false;
}

/** Counts the older generations show in a label of their own. */
function labelled(root: Document): number | null {
  if (anyCount === '') return null;
  for (const element of root.querySelectorAll(anyCount)) {
    const count = findCount(clean(element.textContent ?? ''));
    if (count !== null) return count;
  }
  return null;
}
