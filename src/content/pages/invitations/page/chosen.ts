const states = ['aria-checked', 'aria-selected', 'aria-pressed', 'aria-current'];

/** True for the filter, tab or option in force, told by state, by the input inside it or, in older pages, by class. */
export function isChosen(element: Element): boolean {
  const own = stateOf(element) ?? inputState(element);
  if (own !== null) return own;
  if (element.tagName === 'OPTION') return element.matches(':checked');
  // The state may sit on the item around a link or label, which then holds nothing else.
  for (let at = element.parentElement, steps = 0; at && steps < 2; at = at.parentElement, steps += 1) {
    if (at.textContent?.trim() !== element.textContent?.trim()) return false;
    const state = stateOf(at) ?? inputState(at);
    if (state !== null) return state;
  }
  return false;
}

function stateOf(element: Element): boolean | null {
  const values = states.map((name) => element.getAttribute(name)).filter((value) => value !== null);
  if (values.length > 0) return values.some((value) => value !== 'false');
  return /(?:^|[\s_-])(?:selected|active|checked)(?:\s|$)/i.test(element.getAttribute('class') ?? '')
    ? true
    : null;
}

/** The state of the radio or checkbox inside a filter, or of the one its label names. */
function inputState(element: Element): boolean | null {
  const named = element.tagName === 'LABEL' ? element.getAttribute('for') : null;
  const input =
    element.querySelector('input[type="checkbox"], input[type="radio"]') ??
    (named ? element.ownerDocument.getElementById(named) : null);
  return input ? input.matches(':checked') || input.hasAttribute('checked') : null;
}
