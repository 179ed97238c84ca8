import * as dom from '../../dom/dom.ts';
import { knownEvents, knownMessages } from './selectors.ts';

/**
 * Where the head of a message is to be looked for: Ember puts day, name and time of a group into the entry of its first
 * message, inside or outside of the message's own element.
 */
export function groupOf(message: Element): Element {
  const event = dom.closest(message, knownEvents);
  return event && dom.querySelector(event, knownMessages) === message ? event : message;
}
