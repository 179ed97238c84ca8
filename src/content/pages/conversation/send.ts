import * as dom from '../../dom/dom.ts';
import type { SendState } from './reading.ts';
import { entries, knownSends, likelySends, quickReplies } from './selectors.ts';

/**
 * The control that sends what is in the box: by its name, else what submits the box's form. Never one inside a message or
 * among the quick replies.
 */
export function sendControlOf(root: Element, box: Element): Element | null {
  const form = dom.closest(box, 'form');
  const scope = form && dom.contains(root, form) ? form : root;
  const find = (selector: string) =>
    [...dom.querySelectorAll(scope, selector)].find(
      (control) => isAfter(box, control) && !dom.closest(control, quickReplies) && !isInEntry(control, root),
    ) ?? null;
  return (
    find(knownSends) ??
    find('button[type="submit"], input[type="submit"]') ??
    // A button of a form that says nothing else submits it.
    (form ? find('button:not([type])') : null)
  );
}

/** Where none is known and nothing submits: what calls itself so, else the last button behind the box. */
export function likelySendOf(root: Element, box: Element): Element | null {
  const behind = [...dom.querySelectorAll(root, 'button')].filter(
    (button) => isAfter(box, button) && !dom.closest(button, quickReplies) && !isInEntry(button, root),
  );
  return behind.find((button) => dom.matches(button, likelySends)) ?? behind.at(-1) ?? null;
}

/** Whether it can be pressed now. */
export function sendStateOf(control: Element | null): SendState {
  if (control === null) return 'absent';
  const disabled =
    dom.hasAttribute(control, 'disabled') || dom.getAttribute(control, 'aria-disabled') === 'true';
  return disabled ? 'disabled' : 'enabled';
}

function isAfter(box: Element, control: Element): boolean {
  return (dom.compareDocumentPosition(box, control) & 4) !== 0;
}

function isInEntry(control: Element, root: Element): boolean {
  const entry = dom.closest(control, entries);
  return entry !== null && dom.contains(root, entry) && entry !== root;
}
