import * as dom from '../../../dom/dom.ts';

const states = ['aria-checked', 'aria-selected', 'aria-pressed', 'aria-current'];

/** True for the filter, tab or option in force, told by state, by the input inside it or, in older pages, by class. */
export function isChosen(element: Element): boolean {
  const own = stateOf(element) ?? inputState(element);
  if (own !== null) return own;
  if (dom.tagName(element) === 'OPTION') return dom.matches(element, ':checked');
  // The state may sit on the item around a link or label, which then holds nothing else.
  for (
    let at = dom.parentElement(element), steps = 0;
    at && steps < 2;
    at = dom.parentElement(at), steps += 1
  ) {
    if (dom.textContent(at)?.trim() !== dom.textContent(element)?.trim()) return false;
    const state = stateOf(at) ?? inputState(at);
    if (state !== null) return state;
  }
  return false;
}

function stateOf(element: Element): boolean | null {
  const values = states.map((name) => dom.getAttribute(element, name)).filter((value) => value !== null);
  if (values.length > 0) return values.some((value) => value !== 'false');
  return /(?:^|[\s_-])(?:selected|active|checked)(?:\s|$)/i.test(dom.getAttribute(element, 'class') ?? '')
    ? true
    : null;
}

/** The state of the radio or checkbox inside a filter, or of the one its label names. */
function inputState(element: Element): boolean | null {
  const named = dom.tagName(element) === 'LABEL' ? dom.getAttribute(element, 'for') : null;
  const input =
    dom.querySelector(element, 'input[type="checkbox"], input[type="radio"]') ??
    (named ? dom.getElementById(dom.ownerDocument(element), named) : null);
  return input ? dom.matches(input, ':checked') || dom.hasAttribute(input, 'checked') : null;
}
