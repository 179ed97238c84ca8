import * as dom from '../../dom/dom.ts';
import { groupOf } from './group.ts';
import { hashOf } from './hash.ts';
import type { MessageReading, Partner } from './reading.ts';
import {
  dayHeadings,
  entries,
  failures,
  headings,
  knownBodies,
  knownEvents,
  knownMessages,
  knownSenders,
  lists,
  profileLinks,
  quickReplies,
  spoken,
} from './selectors.ts';
import { type Sender, senderOf, sidesOf } from './side.ts';
import { lineOf, textOf, wordsOf } from './text.ts';

const urn = /,\s*([\w=+/-]{8,})\)?\s*$/;

type Time = Pick<MessageReading, 'time' | 'datetime'>;

const timeless: Time = { time: null, datetime: null };

/** The messages of a conversation, oldest first. */
export function messagesOf(root: Element, box: Element, partner: Partner): MessageReading[] {
  const equals = new Map<string, number>();
  return courseOf(root, box, partner).map(({ element, sender: _, ...when }) => {
    const text = bodyOf(element);
    const content = lineOf(text);
    const nth = equals.get(content) ?? 0;
    equals.set(content, nth + 1);
    const number = urn.exec(
      dom.getAttribute(dom.closest(element, '[data-event-urn]'), 'data-event-urn') ?? '',
    )?.[1];
    return {
      ...when,
      text,
      hash: number === undefined ? `h${hashOf(`${content}\n${nth}`)}` : `u${hashOf(number)}`,
    };
  });
}

/** One message without its text: whose it is, when it was written. */
export interface Step extends Omit<MessageReading, 'text' | 'hash'> {
  readonly element: Element;
  readonly sender: Sender;
}

/** Who wrote when, oldest first. */
export function courseOf(root: Element, box: Element, partner: Partner): Step[] {
  const elements = messageElements(root, box);
  const senders = elements.map(senderOf);
  const sides = sidesOf(senders, partner);
  let day: string | null = null;
  let time = timeless;
  return elements.flatMap((element, index) => {
    const sender = senders[index];
    if (!sender) return [];
    const heading = dayOf(element);
    time = timeOf(element) ?? (heading === null ? time : timeless);
    day = heading ?? day;
    const failed = dom.matches(element, failures) || dom.querySelector(element, failures) !== null;
    return [{ element, sender, from: sides[index] ?? 'unknown', ...time, day, failed }];
  });
}

/** The elements of single messages, without the quick replies, loaders and indicators that stand among them. */
function messageElements(root: Element, box: Element): Element[] {
  const known = [...dom.querySelectorAll(root, `${knownMessages}, ${knownEvents}`)].filter(
    (element) => dom.querySelector(element, knownMessages) === null && !dom.closest(element, quickReplies),
  );
  const found = known.length > 0 ? known : shapedMessages(root, box);
  return found.filter((element) => bodyOf(element) !== '' || hasPicture(element));
}

/** By shape: the entries of the last list before the box that says anything. */
function shapedMessages(root: Element, box: Element): Element[] {
  const before = [...dom.querySelectorAll(root, lists)].filter(
    (list) => (dom.compareDocumentPosition(box, list) & 2) !== 0,
  );
  const outermost = before.filter(
    (list) => !before.some((other) => other !== list && dom.contains(other, list)),
  );
  const said = outermost.map((list) =>
    [...dom.querySelectorAll(list, entries)].filter(
      (entry) => dom.querySelector(entry, entries) === null && !dom.closest(entry, quickReplies),
    ),
  );
  return said.filter((messages) => messages.some((message) => bodyOf(message) !== '')).at(-1) ?? [];
}

/** What a message says: its known body, else its words without links to people, times, controls and headings. */
function bodyOf(message: Element): string {
  for (const selector of knownBodies) {
    const bodies = [...dom.querySelectorAll(message, selector)].filter(
      (body) => dom.querySelector(body, selector) === null,
    );
    if (bodies.length > 0)
      return bodies
        .map((body) => textOf(body, `button, time, ${spoken}`))
        .join('\n')
        .trim();
  }
  const beside = `${profileLinks}, ${knownSenders}, ${headings}, time, button, [role="button"], ${spoken}, ${quickReplies}`;
  const own = [...dom.querySelectorAll(message, 'p')]
    .filter((paragraph) => !dom.closest(paragraph, `button, ${quickReplies}`) && !isHead(paragraph))
    .map((paragraph) => textOf(paragraph, 'button, time'))
    .filter((text) => text !== '');
  return own.length > 0 ? own.join('\n') : textOf(message, beside);
}

/** A paragraph that is nothing but the link to who wrote the message. */
function isHead(paragraph: Element): boolean {
  const link = dom.querySelector(paragraph, profileLinks);
  return link !== null && wordsOf(link) === wordsOf(paragraph);
}

/** A picture somebody sent: no portrait, which every group has. */
function hasPicture(message: Element): boolean {
  return (
    dom.querySelector(message, '[class*="image-container"] img, [class*="attachment"] img, video') !== null
  );
}

function timeOf(message: Element): Time | null {
  const scope = groupOf(message);
  const time = [...dom.querySelectorAll(scope, 'time')].find((element) => !dom.matches(element, dayHeadings));
  if (!time) return null;
  return { time: wordsOf(time) || null, datetime: dom.getAttribute(time, 'datetime') };
}

function dayOf(message: Element): string | null {
  const heading = dom.querySelector(groupOf(message), dayHeadings);
  return (heading && wordsOf(heading)) || null;
}
