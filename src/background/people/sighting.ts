import { fold } from './fold.ts';
import { mailboxOf } from './mailboxes.ts';
import { nameWords } from './name.ts';
import { comparableSlug } from './slug.ts';

/** What a page, a file or the user says of somebody; whatever is left out was not said. */
export interface Sighting {
  /** Slug of the profile's address, as written. */
  readonly slug?: string | null;
  /** LinkedIn's number of the member. */
  readonly memberId?: string | null;
  readonly email?: string | null;
  readonly name?: string | null;
  /** Employers and schools. */
  readonly places?: readonly string[];
  /** Id of the import that tells of them. */
  readonly import?: string;
}

/** A {@link Sighting} in comparable form. */
export interface Clues {
  readonly slug: string | null;
  readonly memberId: string | null;
  readonly email: string | null;
  readonly name: string | null;
  readonly places: readonly string[];
  readonly import: string | null;
}

/** Nobody's name, employer or slug is longer. */
const longest = 300;

/** Brings what was said into comparable form; what is too long, empty or no such thing at all counts as not said. */
export function cluesOf(sighting: Sighting): Clues {
  const name = tidy(sighting.name);
  const slug = tidy(sighting.slug);
  return {
    slug: slug === null ? null : comparableSlug(slug),
    memberId: tidy(sighting.memberId)?.match(/^[\w-]{1,100}$/)?.[0] ?? null,
    email: sighting.email ? mailboxOf(sighting.email) : null,
    // Calendars and mail programs put the address where the name should be.
    name: name?.includes('@') ? null : name,
    places: [...new Set((sighting.places ?? []).flatMap((place) => tidy(place) ?? []))],
    import: sighting.import ?? null,
  };
}

/**
 * The id of a row for somebody not met before; null where nothing tells them from everybody else. A name of several words
 * with no address is enough for a row of its own (told apart by the employer where one is said), but such a row is never
 * confirmed to be anybody, only the user can say so.
 */
export function newId({ slug, memberId, email, name, places }: Clues): string | null {
  if (slug !== null) return `in:${slug}`;
  if (memberId !== null) return `member:${memberId}`;
  if (email !== null) return `mail:${email}`;
  const words = [...nameWords(name ?? '')].sort();
  if (words.length < 2) return null;
  return `name:${words.join(' ')}${places[0] === undefined ? '' : `@${fold(places[0])}`}`;
}

function tidy(text: string | null | undefined): string | null {
  const plain = text?.replace(/\s+/g, ' ').trim() ?? '';
  return plain === '' || plain.length > longest ? null : plain;
}
