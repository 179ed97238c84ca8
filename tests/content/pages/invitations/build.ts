import './all-words.ts';
import { JSDOM } from 'jsdom';
import { readInvitations } from '../../../../src/content/pages/invitations/index.ts';
import { plainPage } from './plain.ts';

/** A document as LinkedIn serves it, with this in its body. */
export function documentWith(body: string, lang = 'en'): Document {
  return new JSDOM(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`, {
    url: 'https://www.linkedin.com/mynetwork/invitation-manager/received/',
  }).window.document;
}

/** The accept and ignore controls of a row as SDUI writes them. */
export function pair(
  name: string,
  { ignore = `Ignore an invitation to connect from ${name}`, accept = `Accept ${name}’s invitation` } = {},
): string {
  return `<button aria-label="${ignore}"><span>Ignore</span></button><button aria-label="${accept}"><span>Accept</span></button>`;
}

/** The link with the picture and nothing else. */
export function photo(
  slug: string,
  inner = '<img alt="x" src="https://media.licdn.com/dms/image/p">',
): string {
  return `<a href="/in/${slug}/"><div><figure><svg id="person-accent-4"></svg>${inner}</figure></div></a>`;
}

/** A G4 row: what stands between picture and controls, and what stands below them. */
export function g4(name: string, slug: string, lines: string, after = '', controls = pair(name)): string {
  return `<div><div data-display-contents="true"><div role="listitem"><div><div>${photo(slug)}<div>${lines}</div><div>${controls}</div></div>${after}</div></div></div></div>`;
}

/** A G4 page around rows. */
export function g4Page(rows: string, filter = ''): string {
  return `<main id="workspace"><section><div>${filter}</div><div data-testid="lazy-column" data-component-type="LazyColumn">${rows}</div></section></main>`;
}

/** A G2 row: title, subtitle and what else, and what stands below the card. */
export function g2(
  title: string,
  details: string,
  after = '',
  controls = '<button><span class="artdeco-button__text">Ignore</span></button><button><span class="artdeco-button__text">Accept</span></button>',
): string {
  return `<li class="invitation-card artdeco-list__item"><div class="invitation-card__container"><div><div class="invitation-card__details"><div class="invitation-card__tvm-title">${title}</div>${details}</div></div><div class="invitation-card__action-container">${controls}</div></div>${after}</li>`;
}

export function g2Page(rows: string, above = ''): string {
  return `<main><section>${above}<ul class="mn-invitation-list">${rows}</ul></section></main>`;
}

/** What is read of the first row, plain. */
export function firstOf(body: string, lang?: string): Record<string, unknown> {
  const [first] = plainPage(readInvitations(documentWith(body, lang))).invitations;
  if (!first) throw new Error('no row was read');
  return first;
}
