import type { ProfileSheet } from '../../../messages/profile.ts';
import { cardOf, cardsOf } from './cards.ts';
import { isBehind, linesOf, unread } from './lines.ts';
import { photoIn } from './picture.ts';

/** What a reading tells besides the data: where the page ends, whose page it says it is, and whether more is on its way. */
export interface ProfileReading {
  readonly sheet: Omit<ProfileSheet, 'end'>;
  /** The last card there is. */
  readonly last: Element;
  /** Slugs the page's own links give for this profile, as written. */
  readonly slugs: readonly string[];
  readonly busy: boolean;
}

const firstCard = '[componentkey$=opcard i],[id$=opcard i],.pv-top-card';
const contactLink = 'a[href*="/overlay/contact-info"]';
const waiting = '[aria-busy=true],[class*=skeleton i],.artdeco-loader,[role=progressbar]';
const ownLink = /\/in\/([^/?#]+)\/(?:overlay|details|recent-activity)|[?&]vanityName=([^&#]+)/;

/**
 * Reads an opened profile by its structure: the name, the first card around it, and a card for every other heading. Null
 * for a page that shows no profile, and for the user's own.
 */
export function readProfile(root: Document): ProfileReading | null {
  const main = root.querySelector('main,[role=main]');
  if (!main || main.querySelector('a[href*="/in/"][href*="/edit/"]')) return null;
  const headings = [...main.querySelectorAll('h1,h2')].filter(
    (heading) => !heading.closest(unread) && linesOf(heading).length > 0,
  );
  const heading =
    main.querySelector(firstCard)?.querySelector('h1,h2') ?? headings.find(isFirst) ?? headings[0];
  const name = heading && linesOf(heading)[0]?.slice(0, 300);
  if (!heading || !name) return null;
  const others = headings.filter((other) => other !== heading && linesOf(other)[0] !== name);
  const top = heading.closest(firstCard) ?? cardOf(heading, [heading, ...others]);
  const photo = photoIn(top, name);
  const contact = top.querySelector(contactLink);
  const slugs = [...main.querySelectorAll('a[href]')].flatMap((link) => {
    const found = ownLink.exec(link.getAttribute('href') ?? '');
    return found?.[1] ?? found?.[2] ?? [];
  });
  if (photo === null && !contact && slugs.length === 0 && !top.matches(firstCard)) return null;
  const lines = below(linesOf(top), name);
  const before = contact
    ? below(
        linesOf(top, (element) => follows(contact, element)),
        name,
      ).length
    : null;
  const cards = others.filter((other) => !top.contains(other));
  return {
    sheet: {
      name,
      memberId: memberIdIn(main, top),
      language: root.documentElement.lang.slice(0, 35) || null,
      photo,
      top: lines,
      contact: before,
      cards: cardsOf(cards, [heading, ...others]),
    },
    last: cards.length > 0 ? cardOf(cards[cards.length - 1] ?? heading, [heading, ...others]) : top,
    slugs,
    busy: main.querySelector(waiting) !== null,
  };
}

const isFirst = ({ tagName }: Element): boolean => tagName === 'H1';

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
  const key = main.querySelector('[componentkey*="card.refACoA"]')?.getAttribute('componentkey');
  const link = top.querySelector('a[href*=fsd_profile]')?.getAttribute('href');
  return /(?:card\.ref|fsd_profile(?::|%3A))(ACoA[\w-]{35})/.exec(`${key} ${link}`)?.[1] ?? null;
}
