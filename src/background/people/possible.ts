import type { InvitationReading } from '../../messages/reading.ts';
import { employersIn } from '../../policy/headline/employer.ts';
import type { PersonRow } from '../database/rows.ts';
import { grouped } from './grouped.ts';
import type { Links } from './links.ts';
import { mayBeOne, type Named } from './names/alike.ts';

/** An invitation and the person who sent it (id in `people`), where that is known. */
export interface Sent {
  readonly reading: InvitationReading;
  readonly person: string | null;
  /** When it was first read; left out: not known. */
  readonly firstSeen?: number;
}

/**
 * Who an inviter is in the logs. One without a link is nobody's row; what the user says of them is kept under the invitation.
 */
export function personOf({ reading, person }: Sent): string {
  return person ?? `invitation:${reading.id}`;
}

/** Whom each invitation may be from besides, going by name and employer, unless the user has said that they are not. */
export function possibleSelves(
  invitations: readonly Sent[],
  keys: ReadonlyMap<string, readonly string[]>,
  namesakes: readonly PersonRow[],
  links: Links,
): ReadonlyMap<string, readonly string[]> {
  const byKey = grouped(namesakes, (person) => person.namePairs);
  return new Map(
    invitations.map((sent) => {
      const { reading } = sent;
      const self = links.oneWith(personOf(sent));
      const candidates = new Set((keys.get(reading.id) ?? []).flatMap((key) => byKey.get(key) ?? []));
      const named = namedIn(reading);
      const found = [...candidates].filter(
        (person) =>
          !self.has(person.id) &&
          !links.areTwo(personOf(sent), person.id) &&
          mayBeOne(named, { names: person.names, places: person.places ?? [] }),
      );
      return [reading.id, found.map(({ id }) => id)];
    }),
  );
}

/** What an invitation says of the inviter's name and employers. */
export function namedIn({ name, headline }: InvitationReading): Named {
  return {
    names: name.known ? [name.value] : [],
    places: headline.known ? employersIn(headline.value ?? '') : [],
  };
}
