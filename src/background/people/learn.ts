import type { PersonRow } from '../database/rows.ts';
import { fold } from './fold.ts';
import { nameKeys } from './names/keys.ts';
import { remembering } from './names/remembering.ts';
import type { Clues } from './sighting.ts';
import { toldAfter, toldField } from './told.ts';

/** Nobody has more names, slugs, addresses or employers; a hostile file must not grow a row without end. */
const most = 24;

/** Somebody of whom nothing is known yet. */
export function newPerson(id: string): PersonRow {
  return { id, slugs: [], names: [], namePairs: [] };
}

/** The row with what a sighting adds to it; the very same row where that is nothing. */
export function learn(person: PersonRow, clues: Partial<Clues>): PersonRow {
  const slugs = withNew(person.slugs, clues.slug);
  const names = withNew(person.names, clues.name);
  const emails = withNew(person.emails ?? [], clues.email);
  const imports = withNew(person.imports ?? [], clues.import, Number.POSITIVE_INFINITY);
  const places = (clues.places ?? []).reduce(withNewPlace, person.places ?? []);
  const memberId = person.memberId ?? clues.memberId ?? undefined;
  const same =
    slugs === person.slugs &&
    names === person.names &&
    emails.length === (person.emails?.length ?? 0) &&
    imports.length === (person.imports?.length ?? 0) &&
    places.length === (person.places?.length ?? 0) &&
    memberId === person.memberId;
  const source = clues.import ?? null;
  // What nothing but this import, or no import at all, has told of stays that.
  const plain =
    person.told === undefined && (imports.length === 0 || (imports.length === 1 && imports[0] === source));
  if (same && plain) return person;
  const next = {
    id: person.id,
    slugs,
    names,
    namePairs:
      names === person.names && places === person.places ? person.namePairs : nameKeys(names, places),
    ...(emails.length > 0 && { emails }),
    ...(memberId !== undefined && { memberId }),
    ...(places.length > 0 && { places }),
    ...(imports.length > 0 && { imports }),
  };
  if (plain && ((person.imports?.length ?? 0) === imports.length || isNew(person))) return next;
  const { slug, name, email, memberId: member, places: named = [] } = clues;
  const said = {
    slugs: listOf(slug),
    names: listOf(name),
    emails: listOf(email),
    places: places.filter((place) => named.some((each) => foldPlace(each) === foldPlace(place))),
    memberId: member ?? undefined,
  };
  const told = toldField(next, toldAfter(person, next, said, source));
  if (same && JSON.stringify(told.told) === JSON.stringify(person.told)) return person;
  return { ...next, ...told };
}

const listOf = (value: string | null | undefined): string[] => (value == null ? [] : [value]);

const isNew = ({ slugs, names, emails, places, memberId }: PersonRow): boolean =>
  slugs.length + names.length + (emails?.length ?? 0) + (places?.length ?? 0) === 0 && memberId === undefined;

function withNew(known: readonly string[], value: string | null | undefined, cap = most): readonly string[] {
  if (value === null || value === undefined || known.includes(value) || known.length >= cap) return known;
  return [...known, value];
}

const foldPlace = remembering(fold);

function withNewPlace(known: readonly string[], place: string): readonly string[] {
  if (known.length >= most || known.includes(place)) return known;
  const folded = foldPlace(place);
  if (known.some((each) => foldPlace(each) === folded)) return known;
  return [...known, place];
}
