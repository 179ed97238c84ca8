import type { ProfileCard, ProfileItem } from '../../../messages/profile.ts';
import * as dom from '../../dom/dom.ts';
import { isBehind, linesOf, unread } from '../lines.ts';

/** One entry of a list, in every generation. */
const entry = 'li,[role=listitem],[componentkey^=entity-collection-item],[componentkey*="profile.skill"]';

/** Leads to the page with all entries of a card. */
const listLink = 'a[href*="/details/"],a[href*="/recent-activity/"]';

/** Leads anywhere but to a form for something new. */
const somewhere = 'a[href]:not([href*="/new/"],[href$="/new"],[href*="/add"],[href="#"])';

/** No card reaches further than this. */
const whole = 'main,[role=main],body';

const named = '[id],[componentkey],[data-view-name]';

/** The cards below the headings, without what is not shown. */
export function cardsOf(headings: readonly Element[], all: readonly Element[]): ProfileCard[] {
  return headings.slice(0, 40).flatMap((heading) => {
    const title = linesOf(heading)[0]?.slice(0, 300);
    return title === undefined ? [] : [read(heading, title, cardOf(heading, all))];
  });
}

/** The element a heading stands over: its section, or else the largest one with no other heading in it. */
export function cardOf(heading: Element, headings: readonly Element[]): Element {
  const alone = (element: Element) =>
    !headings.some((other) => other !== heading && dom.contains(element, other));
  const section = dom.closest(heading, 'section,article');
  if (section && alone(section)) return section;
  let card = heading;
  for (
    let at = dom.parentElement(heading);
    at && !dom.matches(at, whole) && alone(at);
    at = dom.parentElement(at)
  )
    card = at;
  return card;
}

function read(heading: Element, title: string, card: Element): ProfileCard {
  const all = [...dom.querySelectorAll(card, listLink)].findLast((link) => !dom.closest(link, entry)) ?? null;
  const isControl = (element: Element) => element === heading || element === all;
  const items = outermost(card).flatMap((item) => itemOf(item) ?? []);
  return {
    keys: keysOf(heading, card, all),
    title,
    lines: linesOf(card, isControl),
    items: items.slice(0, 60),
    more: all ? linesOf(all).join(' ').slice(0, 300) || null : null,
  };
}

/** What the markup calls the card: every name from its beginning (or the box just around it) to its heading. */
function keysOf(heading: Element, card: Element, all: Element | null): string[] {
  const keys: string[] = [];
  const add = (element: Element | null) => {
    for (const name of ['id', 'componentkey', 'data-view-name']) {
      const key = dom.getAttribute(element, name);
      if (key) keys.push(key.slice(-200));
    }
  };
  const around = dom.parentElement(card);
  if (around && dom.querySelectorAll(around, 'h1,h2').length === dom.querySelectorAll(card, 'h1,h2').length)
    add(around);
  add(card);
  for (const element of dom.querySelectorAll(card, named)) {
    if (isBehind(element, heading)) break;
    add(element);
  }
  const page = /\/(details\/[\w-]+|recent-activity)/.exec(dom.getAttribute(all, 'href') ?? '')?.[1];
  const links = dom.querySelector(card, somewhere) ? ['links'] : [];
  return [...(page ? [page] : []), ...links, ...keys].slice(0, 12);
}

function itemOf(item: Element): ProfileItem | null {
  const inner = outermost(item);
  const nested = inner.map((each) => linesOf(each)).filter((lines) => lines.length > 0);
  const lines = linesOf(item, (element) => inner.includes(element));
  return lines.length > 0 || nested.length > 0 ? { lines, nested: nested.slice(0, 30) } : null;
}

/** The entries within `root` that are in no other entry of it, and shown. */
function outermost(root: Element): Element[] {
  return [...dom.querySelectorAll(root, entry)].filter((element) => {
    const outer = dom.closest(dom.parentElement(element), entry);
    return (!outer || outer === root || !dom.contains(root, outer)) && !dom.closest(element, unread);
  });
}
