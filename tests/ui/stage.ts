import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { messagesLookup } from '../../scripts/shared/messages.ts';
import { drawFrom } from '../../src/ui/icons/current.ts';
import { shapes } from '../../src/ui/icons/shapes.ts';
import { speakFrom } from '../../src/ui/text/current.ts';

/** A fixed date, so that dates in texts stay what they are. */
export const now = Date.UTC(2026, 10, 20);

/** Renders into a fresh place in the document, in English; call it inside a test with a DOM. */
export function draw(content: ComponentChild): HTMLElement {
  speakEnglish();
  const place = document.createElement('div');
  document.body.append(place);
  act(() => render(content, place));
  return place;
}

/** Texts from `_locales/en`, and icons. */
export function speakEnglish(): void {
  drawFrom(shapes);
  speakFrom({ lookup: messagesLookup('en'), locale: 'en', now, isolate: true });
}

/** An event as a person's hand makes it (`isTrusted`), or as a script does. */
export function clickEvent(trusted: boolean): MouseEvent {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  return event;
}

/** A person's click. */
export function press(element: Element): void {
  act(() => {
    element.dispatchEvent(clickEvent(true));
  });
}

/** A person's key, pressed where the focus is (or in `at`); returns whether somebody took it. `trusted` false: a script's. */
export function pressKey(
  key: string,
  init: KeyboardEventInit = {},
  { at = document.activeElement ?? document.body, trusted = true }: { at?: Element; trusted?: boolean } = {},
): boolean {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...init,
  });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  act(() => {
    at.dispatchEvent(event);
  });
  return event.defaultPrevented;
}

/** What a person has typed into a field. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const event = new Event('input', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  field.value = value;
  act(() => {
    field.dispatchEvent(event);
  });
}

/** A person's choice in a list or among radio buttons. */
export function change(element: HTMLInputElement | HTMLSelectElement): void {
  const event = new Event('change', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  act(() => {
    element.dispatchEvent(event);
  });
}

/** The one button, link or switch with this accessible name (label or text); throws when there is none or more than one. */
export function control(place: ParentNode, name: string): HTMLElement {
  const found = [...place.querySelectorAll<HTMLElement>('button, a, summary')].filter(
    (element) => (element.getAttribute('aria-label') ?? text(element)) === name,
  );
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} controls are called “${name}”`);
  return only;
}

/** The text of an element with white space as a reader sees it. */
export const text = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Lets promises and effects that are under way finish. */
export async function settle(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}
