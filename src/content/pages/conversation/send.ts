import type { SendState } from './reading.ts';
import { entries, knownSends, likelySends, quickReplies } from './selectors.ts';

/**
 * The control that sends what is in the box: by its name, else what submits the box's form. Never one inside a message or
 * among the quick replies.
 */
export function sendControlOf(root: Element, box: Element): Element | null {
  const form = box.closest('form');
  const scope = form && root.contains(form) ? form : root;
  const find = (selector: string) =>
    [...scope.querySelectorAll(selector)].find(
      (control) => isAfter(box, control) && !control.closest(quickReplies) && !isInEntry(control, root),
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
  const behind = [...root.querySelectorAll('button')].filter(
    (button) => isAfter(box, button) && !button.closest(quickReplies) && !isInEntry(button, root),
  );
  return behind.find((button) => button.matches(likelySends)) ?? behind.at(-1) ?? null;
}

/** Whether it can be pressed now. */
export function sendStateOf(control: Element | null): SendState {
  if (control === null) return 'absent';
  const disabled = control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true';
  return disabled ? 'disabled' : 'enabled';
}

function isAfter(box: Element, control: Element): boolean {
  return (box.compareDocumentPosition(control) & 4) !== 0;
}

function isInEntry(control: Element, root: Element): boolean {
  const entry = control.closest(entries);
  return entry !== null && root.contains(entry) && entry !== root;
}
