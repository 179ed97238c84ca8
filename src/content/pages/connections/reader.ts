import type { ConnectionEntry } from '../../../messages/learned.ts';
import * as dom from '../../dom/dom.ts';
import { linesOf, unread } from '../lines.ts';

const profileLinks = 'a[href*="/in/"]';

/** A link or button to write to somebody: no suggestion has one. */
const writing =
  'a[href*="/messaging/"]:not([href*="invitation"]),[class*="message-anywhere"],[data-view-name*="message" i]';

/** Elements that hold connections and nobody else, in the generations known. */
const certain = '.mn-connection-card,[data-view-name="connections-list"]';

/** The outermost element of an entry, in the generations known. */
const entries = 'li.mn-connection-card,[data-view-name="connections-list"] > *,[role=listitem],li';

/** Suggestions, in generations that say so. */
const elsewhere = 'aside,nav,header,footer,[aria-label="Aside"],[data-view-name*="pymk" i]';

/** Besides the name, at most so many lines of so many characters: the contract's caps. */
const most = 6;
const longest = 300;

/**
 * Reads the page of the user's connections as far as it is there: everybody whose name links to a profile, and whether the
 * markup says that they are connections. What the lines mean is worked out in the background.
 */
export function readConnections(page: Document): ConnectionEntry[] {
  const main = dom.querySelector(page, 'main,[role=main]');
  const found = new Map<string, ConnectionEntry>();
  for (const link of main ? dom.querySelectorAll(main, profileLinks) : []) {
    const slug = slugIn(link);
    if (slug === null || found.has(slug) || dom.closest(link, `${elsewhere},${unread}`)) continue;
    const entry = entryAround(link, slug, main);
    const read = entry && entryOf(entry, slug);
    if (read) found.set(slug, read);
  }
  return [...found.values()];
}

/** The entry a link stands in: known by its element, else the largest one with no other person in it. */
function entryAround(link: Element, slug: string, main: Element | null): Element | null {
  const isAlone = (element: Element) =>
    [...dom.querySelectorAll(element, profileLinks)].every((other) => (slugIn(other) ?? slug) === slug);
  const known = dom.closest(link, entries);
  let entry = known && dom.contains(main, known) && isAlone(known) ? known : null;
  if (!entry) {
    for (let at = dom.parentElement(link); at && at !== main && isAlone(at); at = dom.parentElement(at))
      entry = at;
  }
  return entry;
}

function entryOf(entry: Element, slug: string): ConnectionEntry | null {
  const links = [...dom.querySelectorAll(entry, profileLinks)].filter((link) => slugIn(link) === slug);
  const name = links.map((link) => nameIn(link)).find((each) => each !== null);
  if (!name) return null;
  const lines = linesOf(entry, (element) => dom.matches(element, 'a[href*="/messaging/"]'));
  const from = lines.indexOf(name);
  const below = lines.slice(from + 1).filter((line) => line !== name);
  return {
    slug,
    name: name.slice(0, longest),
    lines: below.map((line) => line.slice(0, longest)).slice(0, most),
    certain: dom.closest(entry, certain) !== null || dom.querySelector(entry, writing) !== null,
  };
}

/** The first line of a link: names stand above headlines. A picture's label is none. */
function nameIn(link: Element): string | null {
  return linesOf(link)[0] ?? null;
}

/** The slug of the profile a link leads to, as written; null for pages below a profile, and for a member's number. */
function slugIn(link: Element): string | null {
  const slug = /^(?:https:\/\/www\.linkedin\.com)?\/in\/([^/?#]{1,300})\/?(?:[?#]|$)/.exec(
    dom.getAttribute(link, 'href') ?? '',
  )?.[1];
  return slug === undefined || /^ACoA/.test(slug) ? null : slug;
}
