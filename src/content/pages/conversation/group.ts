import { knownEvents, knownMessages } from './selectors.ts';

/**
 * Where the head of a message is to be looked for: Ember puts day, name and time of a group into the entry of its first
 * message, inside or outside of the message's own element.
 */
export function groupOf(message: Element): Element {
  const event = message.closest(knownEvents);
  return event && event.querySelector(knownMessages) === message ? event : message;
}
