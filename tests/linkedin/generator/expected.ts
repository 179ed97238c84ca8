import type { ExpectedInvitation } from '../expectation.ts';
import type { PersonRow, Row, ThingRow } from './rows.ts';
import { isPerson } from './rows.ts';

/** What one generation shows at all; it decides between false, null and left out. */
export interface Shows {
  /** G3 and G4 have a place for the badge beside the name: none there means not verified. */
  readonly badge: boolean;
  /** The line "X is inviting you to connect" tells whether they follow you; `unclear`: its words are inferred by us. */
  readonly line: boolean | 'unclear';
  /** The invitation's number can be found in the row: never, always, or only in the compose link under a note. */
  readonly number: 'never' | 'row' | 'compose-link';
  /** The thing's name is a link's text; otherwise it stands in a sentence that only words can take apart. */
  readonly targetLink: boolean;
  /** The language has no table: what can only be understood by its words is not expected. */
  readonly wordless?: boolean;
}

export const shows = {
  ember: { badge: false, line: false, number: 'never', targetLink: true },
  g3: { badge: true, line: true, number: 'row', targetLink: true },
  g4: { badge: true, line: false, number: 'compose-link', targetLink: false },
  g4Urn: { badge: true, line: false, number: 'row', targetLink: false },
} as const satisfies Record<string, Shows>;

/** The slug as a URL keeps it: raw non-ASCII percent-encoded, everything else untouched. */
export function canonicalProfile(slug: string): string {
  return new URL(`/in/${slug}/`, 'https://www.linkedin.com').href;
}

/** The expectation for a row, worked out from what was put into it. */
export function expected(row: Row, what: Shows): ExpectedInvitation {
  return isPerson(row) ? expectedPerson(row, what) : expectedThing(row, what);
}

function idOf(row: PersonRow, what: Shows): string | undefined {
  const numbered = what.number === 'row' || (what.number === 'compose-link' && row.note !== undefined);
  if (numbered && row.id) return row.id;
  // A slug that a URL re-encodes may serve as an id either way; one without a link has an unspecified hash.
  return row.slug !== null && /^[\w-]+$/.test(row.slug) ? row.slug : undefined;
}

function expectedPerson(row: PersonRow, what: Shows): ExpectedInvitation {
  const id = idOf(row, what);
  const headline = (row.headline ?? [])
    .map(collapsed)
    .filter((line) => line !== '--')
    .join(' ');
  const words = what.wordless ? {} : { mutualConnections: row.mutual?.count ?? null };
  return {
    ...(id ? { id } : {}),
    kind: 'person',
    name: collapsed(row.name),
    profileUrl: row.slug === null ? null : canonicalProfile(row.slug),
    target: null,
    headline: headline || null,
    note: row.note ? row.note.join('\n').trim() : null,
    ...words,
    verified: what.badge ? row.verified === true : null,
    photo: row.photo === 'none' ? null : row.photo !== 'ghost',
    ...(row.premium ? { premium: true } : {}),
    ...(what.wordless || what.line === 'unclear'
      ? {}
      : { followsYou: what.line ? row.follows === true : null }),
    ...(what.wordless ? {} : { ageDays: row.age?.days ?? null }),
    ...(row.mutual && !what.wordless ? { mutualNames: [...row.mutual.names] } : {}),
  };
}

function expectedThing(row: ThingRow, what: Shows): ExpectedInvitation {
  return {
    ...(what.number === 'row' && row.id ? { id: row.id } : {}),
    kind: row.kind,
    name: row.inviter ? row.inviter.name : null,
    profileUrl: row.inviter ? canonicalProfile(row.inviter.slug) : null,
    ...(row.path && (what.targetLink || !what.wordless) ? { target: row.target } : {}),
    note: null,
    mutualConnections: null,
  };
}

function collapsed(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
