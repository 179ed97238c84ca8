import type { AlertWords } from '../../kit/alerts/alert-words.ts';

let words: AlertWords = { limit: [], error: [] };

/** Sets the words that tell an alert where markup does not; before anything is pressed. */
export function learnAlerts(known: AlertWords): void {
  words = known;
}

/** A toast or alert that says something new. */
export interface Alert {
  readonly kind: 'limit' | 'error';
  readonly text: string;
}

/** Where LinkedIn says things in passing. Live regions are many; only what has changed in them counts. */
const places =
  '[role="alert"], [role="alertdialog"], .artdeco-toast-item, [data-test-artdeco-toast-item-type], [aria-live="assertive"], [aria-live="polite"], [role="status"]';

const limitMarks = '[class*="limit-alert"]';
const errorMarks =
  '[class*="toast-item--error"], [data-test-artdeco-toast-item-type="error"], li-icon[type*="error"], svg[id*="error"], svg[data-test-icon*="error"]';

const longest = 500;

/** What stands in every such place now, to compare with later. */
export type AlertsBefore = ReadonlyMap<Element, string>;

/** Remembers what was said before a press. */
export function alertsOn(root: Document): AlertsBefore {
  return new Map([...root.querySelectorAll(places)].map((element) => [element, textOf(element)]));
}

/** Warnings and failures that came up or changed since; markup counts before words. */
export function freshAlerts(root: Document, before: AlertsBefore): Alert[] {
  return [...root.querySelectorAll(places)].flatMap((element) => {
    const text = textOf(element);
    if (text === '' || before.get(element) === text) return [];
    const kind = kindOf(element, text.toLowerCase());
    return kind ? [{ kind, text }] : [];
  });
}

function kindOf(element: Element, text: string): Alert['kind'] | null {
  const has = (marks: string) => element.matches(marks) || element.querySelector(marks) !== null;
  const says = (stems: readonly string[]) => stems.some((stem) => text.includes(stem));
  if (has(limitMarks)) return 'limit';
  if (says(words.limit)) return 'limit';
  return has(errorMarks) || says(words.error) ? 'error' : null;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, longest);
}
