import * as dom from '../dom/dom.ts';
/** What a batch of mutations asks to be looked at again. */
export interface Touched {
  /** Known rows with a change inside. */
  readonly rows: ReadonlySet<Element>;
  /** Something that can be a row came, went or turned up elsewhere: the rows must be looked for again. */
  readonly structure: boolean;
  /** Something outside the rows changed that the page's own words may stand in. */
  readonly words: boolean;
  /** What may have come in a row's place: elements added, and rows that changed. */
  readonly appeared: readonly Element[];
}

/** What to observe: structure, text, and the attributes that readers read or that turn one row into another. */
export const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'aria-checked',
    'aria-current',
    'aria-hidden',
    'aria-label',
    'aria-labelledby',
    'aria-selected',
    'componentkey',
    'hidden',
    'href',
    'open',
    'src',
    'title',
    'value',
  ],
};

/** Only what holds something to press can be an invitation. */
const pressable = 'button, a, [role="button"]';

/** Sorts mutations by what they touch; `isRow` knows the elements that are rows now. */
export function touchedBy(
  mutations: readonly MutationRecord[],
  isRow: (element: Element) => boolean,
): Touched {
  const rows = new Set<Element>();
  const appeared: Element[] = [];
  let structure = false;
  let words = false;
  for (const mutation of mutations) {
    const row = rowAround(mutation.target, isRow);
    if (row) {
      rows.add(row);
      continue;
    }
    words = true;
    for (const node of mutation.addedNodes) if (node instanceof Element) appeared.push(node);
    structure ||=
      mutation.type === 'attributes' || [...mutation.addedNodes, ...mutation.removedNodes].some(canHoldRows);
  }
  return { rows, structure, words, appeared: [...appeared, ...rows] };
}

function rowAround(node: Node, isRow: (element: Element) => boolean): Element | null {
  for (let at: Node | null = node; at; at = dom.parentNode(at))
    if (at instanceof Element && isRow(at)) return at;
  return null;
}

function canHoldRows(node: Node): boolean {
  return (
    node instanceof Element && (dom.matches(node, pressable) || dom.querySelector(node, pressable) !== null)
  );
}
