import type { ProfileRecord, ProfileSheet } from '../../../messages/profile.ts';
import * as dom from '../../dom/dom.ts';
import { isBehind, linesOf, unread } from '../lines.ts';
import { cardOf, cardsOf } from './cards.ts';
import { photoIn } from './picture.ts';

/** What a reading tells besides the data: where the page ends, whose page it says it is, and whether more is on its way. */
export interface ProfileReading {
  readonly sheet: Omit<ProfileSheet, 'end'>;
  /** The last card there is. */
  readonly last: Element;
  /** What may say that the profile is the user's own. */
  readonly edit: NonNullable<ProfileRecord['edit']>;
  /** Slugs the page's own links give for this profile, as written. */
  readonly slugs: readonly string[];
  readonly busy: boolean;
}

const firstCard = '[componentkey$=opcard i],[id$=opcard i],.pv-top-card';
const contactLink = 'a[href*="/overlay/contact-info"]';
const editLink = /\/in\/([^/?#]+)\/edit\//;
const waiting = '[aria-busy=true],[class*=skeleton i],.artdeco-loader,[role=progressbar]';
const ownLink = /\/in\/([^/?#]+)\/(?:overlay|details|recent-activity|edit)|[?&]vanityName=([^&#]+)/;

/**
 * Reads an opened profile by its structure: the name, the first card around it, and a card for every other heading. Null
 * for a page that shows no profile.
 */
export function readProfile(root: Document): ProfileReading | null {
  const main = dom.querySelector(root, 'main,[role=main]');
  if (!main) return null;
  const headings = [...dom.querySelectorAll(main, 'h1,h2')].filter(
    (heading) => !dom.closest(heading, unread) && linesOf(heading).length > 0,
  );
  const heading =
    dom.querySelector(dom.querySelector(main, firstCard), 'h1,h2') ?? headings.find(isFirst) ?? headings[0];
  const name = heading && linesOf(heading)[0]?.slice(0, 300);
  if (!heading || !name) return null;
  const others = headings.filter((other) => other !== heading && linesOf(other)[0] !== name);
  const top = dom.closest(heading, firstCard) ?? cardOf(heading, [heading, ...others]);
  const photo = photoIn(top, name);
  const contact = dom.querySelector(top, contactLink);
  const slugs = [...dom.querySelectorAll(main, 'a[href]')].flatMap((link) => {
    const found = ownLink.exec(dom.getAttribute(link, 'href') ?? '');
    return found?.[1] ?? found?.[2] ?? [];
  });
  if (photo === null && !contact && slugs.length === 0 && !dom.matches(top, firstCard)) return null;
  const lines = below(linesOf(top, isAside), name);
  const before = contact
    ? below(
        linesOf(top, (element) => isAside(element) || follows(contact, element)),
        name,
      ).length
    : null;
  const named = besideName(heading, top, contact, name);
  const cards = others.filter((other) => !dom.contains(top, other));
  return {
    sheet: {
      name,
      memberId: memberIdIn(main, top),
      language: dom.documentElement(root).lang.slice(0, 35) || null,
      photo,
      top: lines,
      ...(named !== null && { named }),
      contact: before,
      cards: cardsOf(cards, [heading, ...others]),
    },
    last: cards.length > 0 ? cardOf(cards[cards.length - 1] ?? heading, [heading, ...others]) : top,
    edit: editIn(main, top),
    slugs,
    busy: dom.querySelector(main, waiting) !== null,
  };
}

/** What LinkedIn asks the owner of a profile to do. */
const isAside = (element: Element): boolean => dom.matches(element, 'a[href*="/edit/"],a[href*="verif" i]');

const isFirst = ({ tagName }: Element): boolean => tagName === 'H1';

/** Links for editing name whose profile it is; controls are known by their labels, in the background. */
function editIn(main: Element, top: Element): ProfileReading['edit'] {
  const links = [...dom.querySelectorAll(main, 'a[href*="/in/"][href*="/edit/"]')].flatMap(
    (link) => editLink.exec(dom.getAttribute(link, 'href') ?? '')?.[1]?.slice(0, 300) ?? [],
  );
  const labels = [...dom.querySelectorAll(top, 'button[aria-label],a[aria-label]')].flatMap(
    (control) => dom.getAttribute(control, 'aria-label')?.slice(0, 300) || [],
  );
  return { slugs: [...new Set(links)].slice(0, 20), labels: labels.slice(0, 20) };
}

/** More lines than these stand in no block of a name. */
const mostBeside = 3;

/** How many lines stand in the smallest block that says more than the name; null where that block is the whole card. */
function besideName(heading: Element, top: Element, contact: Element | null, name: string): number | null {
  for (let block: Element | null = heading; block && block !== top; block = dom.parentElement(block)) {
    const { length } = below(linesOf(block, isAside), name);
    if (length > mostBeside || (contact && dom.contains(block, contact))) return null;
    if (length > 0) return length;
  }
  return null;
}

/** The lines that follow the name. */
function below(lines: readonly string[], name: string): string[] {
  return lines.slice(lines.indexOf(name) + 1);
}

/** True for the link itself and everything behind it. */
function follows(link: Element, element: Element): boolean {
  return element === link || isBehind(element, link);
}

/** LinkedIn's id of the member, in the key of the first card or in its links. */
function memberIdIn(main: Element, top: Element): string | null {
  const key = dom.getAttribute(dom.querySelector(main, '[componentkey*="card.refACoA"]'), 'componentkey');
  const link = dom.getAttribute(dom.querySelector(top, 'a[href*=fsd_profile]'), 'href');
  return /(?:card\.ref|fsd_profile(?::|%3A))(ACoA[\w-]{35})/.exec(`${key} ${link}`)?.[1] ?? null;
}
