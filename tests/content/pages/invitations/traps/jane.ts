import { g4, g4Page } from '../build.ts';

/** A link to a member's profile. */
export const link = (slug: string, text: string) =>
  `<a href="https://www.linkedin.com/in/${slug}/">${text}</a>`;
/** A line of a card. */
export const p = (text: string) => `<div><p><span>${text}</span></p></div>`;
/** A page with one SDUI card, Jane Doe's. */
export const jane = (lines: string, after = '', controls?: string) =>
  g4Page(g4('Jane Doe', 'jane-doe', lines, after, controls));
/** The line with the name of {@link jane}'s card. */
export const named = (rest = '') => `<div><p>${link('jane-doe', 'Jane Doe')}${rest}</p></div>`;
