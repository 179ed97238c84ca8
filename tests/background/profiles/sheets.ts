import type { ProfileCard, ProfileRecord, ProfileSheet } from '../../../src/messages/profile.ts';

/** A card as the page's side reports it, known by its title. */
export function card(title: string, change: Partial<ProfileCard> = {}): ProfileCard {
  return { keys: [], title, lines: [], items: [], more: null, ...change };
}

/** A card with entries of these lines. */
export function listing(title: string, ...entries: string[][]): ProfileCard {
  return card(title, { lines: entries.flat(), items: entries.map((lines) => ({ lines, nested: [] })) });
}

/** A profile seen to its end that shows nothing but a head. */
export function sheet(change: Partial<ProfileSheet> = {}): ProfileSheet {
  return {
    name: 'Ada Quill',
    memberId: null,
    language: 'en',
    photo: true,
    top: ['2nd', 'Engineer', 'Delft, Netherlands', 'Contact info', '500+ connections'],
    contact: 3,
    cards: [],
    end: true,
    ...change,
  };
}

/** What the page's side sends of a profile. */
export function record(slug: string, change: Partial<ProfileSheet> = {}): ProfileRecord {
  return { slug, sheet: sheet(change) };
}
