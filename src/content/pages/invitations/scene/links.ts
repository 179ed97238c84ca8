import * as dom from '../../../dom/dom.ts';
import { cut } from '../text/clean.ts';
import { limits } from './limits.ts';

/** What a link of the page leads to, as far as its path tells. */
export type LinkKind = 'in' | 'company' | 'school' | 'group' | 'event' | 'newsletter' | 'compose';

export interface EntityLink {
  readonly kind: Exclude<LinkKind, 'compose'>;
  /** As written in the link: percent-encoded or not, trailing hyphens kept. */
  readonly slug: string;
}

const kinds: Readonly<Record<string, EntityLink['kind']>> = {
  in: 'in',
  company: 'company',
  showcase: 'company',
  organization: 'company',
  school: 'school',
  edu: 'school',
  groups: 'group',
  group: 'group',
  events: 'event',
  event: 'event',
  newsletters: 'newsletter',
  newsletter: 'newsletter',
};

const paths: Readonly<Record<EntityLink['kind'], string>> = {
  in: 'in',
  company: 'company',
  school: 'school',
  group: 'groups',
  event: 'events',
  newsletter: 'newsletters',
};

const entity =
  /^\s*(?:(?:https?:)?\/\/(?:[a-z0-9-]+\.)?linkedin\.com)?(?:\/(?:comm|mwlite|m))?\/(in|company|showcase|organization|school|edu|groups?|events?|newsletters?)\/([^/?#\s]+)/i;

/** What was read of addresses: a row repeats its inviter's, and is asked for it by many. */
const read = new Map<string, EntityLink | null>();

/** Reads a link to a member, company, school, group, event or newsletter; null for any other. */
export function entityOf(link: Element): EntityLink | null {
  const href = dom.getAttribute(link, 'href');
  if (href === null) return null;
  let known = read.get(href);
  if (known === undefined) {
    if (read.size > 1000) read.clear();
    known = entityIn(href);
    read.set(href, known);
  }
  return known;
}

function entityIn(href: string): EntityLink | null {
  const found = entity.exec(href);
  const kind = kinds[found?.[1]?.toLowerCase() ?? ''];
  const slug = found?.[2];
  return kind && slug ? { kind, slug } : null;
}

/** True for a link that opens LinkedIn's composer. */
export function opensComposer(link: Element): boolean {
  return /\/messaging\/(?:compose|thread)\b|\/compose\//.test(dom.getAttribute(link, 'href') ?? '');
}

/**
 * `https://www.linkedin.com/in/SLUG/`: without query and language, the slug as a URL has it ({@link urlSlug}).
 */
export function canonicalUrl(link: EntityLink): string {
  return `https://www.linkedin.com/${paths[link.kind]}/${urlSlug(link)}/`;
}

/**
 * The slug as it stands in a URL: what the page percent-encodes stays as it is, what it writes raw is encoded as a browser
 * would when following the link. {@link comparableSlug} is the form to compare by.
 */
export function urlSlug(link: EntityLink): string {
  if (link.slug.length < 200 && /^[\w%-]+$/.test(link.slug)) return link.slug;
  const encoded = link.slug.replace(/[^\x21-\x7E]/gu, (character) =>
    /^[\uD800-\uDFFF]$/.test(character) ? '' : encodeURIComponent(character),
  );
  return cut(encoded, limits.url - 60).replace(/%[0-9A-F]?$/i, '');
}

/** A slug made comparable: decoded, composed, lower case. */
function comparableSlug(slug: string): string {
  if (/^[a-z0-9-]+$/.test(slug)) return slug;
  try {
    return decodeURIComponent(slug).normalize('NFC').toLowerCase();
  } catch {
    return slug.normalize('NFC').toLowerCase();
  }
}

export function sameSlug(one: EntityLink | null, other: EntityLink | null): boolean {
  if (one === null || other === null || one.kind !== other.kind) return false;
  return one.slug === other.slug || comparableSlug(one.slug) === comparableSlug(other.slug);
}
