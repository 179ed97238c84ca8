import type { AlertWords } from '../../kit/alerts/alert-words.ts';
import * as dom from '../dom/dom.ts';
import { groundsOf } from '../pages/conversation/ground.ts';
import { isVisible } from '../pages/invitations/scene/hidden.ts';

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
  '[role="alert"], [role="alertdialog"], [class*="toast"], [data-testid*="toast" i], [data-test-artdeco-toast-item-type], [aria-live="assertive"], [aria-live="polite"], [role="status"]';

/** Chat windows have live regions of their own, which say what somebody wrote. */
const chats = '[class*="msg-"]';

const limitMarks = '[class*="limit-alert"]';
const errorMarks =
  '[class*="toast-item--error"], [data-test-artdeco-toast-item-type="error"], li-icon[type*="error"], svg[id*="error"], svg[data-test-icon*="error"]';

const longest = 500;

/** What stands in every such place now, to compare with later. */
export type AlertsBefore = ReadonlyMap<Element, string>;

/** Remembers what was said before a press. */
export function alertsOn(root: Document): AlertsBefore {
  return new Map(placesOn(root).map((element) => [element, textOf(element)]));
}

/** Warnings and failures that came up or changed since; markup counts before words. */
export function freshAlerts(root: Document, before: AlertsBefore): Alert[] {
  return placesOn(root).flatMap((element) => {
    const text = textOf(element);
    if (text === '' || before.get(element) === text) return [];
    const kind = kindOf(element, text);
    return kind ? [{ kind, text }] : [];
  });
}

/** Whether a text tells of a limit; what is unlimited, or for a limited time, does not. */
export function saysLimit(text: string): boolean {
  return says(text.toLowerCase().replace(/(?:un)?limited/g, ''), words.limit);
}

function placesOn(root: Document): Element[] {
  return groundsOf(root).flatMap((ground) =>
    [...dom.querySelectorAll(ground, places)].filter((element) => !dom.closest(element, chats)),
  );
}

function kindOf(element: Element, text: string): Alert['kind'] | null {
  const has = (marks: string) => dom.matches(element, marks) || dom.querySelector(element, marks) !== null;
  if (has(limitMarks) || saysLimit(text)) return 'limit';
  return has(errorMarks) || says(text.toLowerCase(), words.error) ? 'error' : null;
}

function says(text: string, stems: readonly string[]): boolean {
  return stems.some((stem) => text.includes(stem));
}

/** What it says now; one that waits out of sight for its text to be needed says nothing. */
function textOf(element: Element): string {
  if (!isVisible(element)) return '';
  return (dom.textContent(element) ?? '').replace(/\s+/g, ' ').trim().slice(0, longest);
}
