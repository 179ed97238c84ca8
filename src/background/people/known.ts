import type { InvitationReading } from '../../messages/reading.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { AnsweredEvent, AnteroomEvent, RepliedEvent } from '../database/events.ts';
import type { ListRow, PersonRow } from '../database/rows.ts';
import { rowsBy } from '../database/rows-by.ts';
import type { Known } from '../evidence/case.ts';
import { standing } from '../history/standing.ts';
import { matchingLists } from './listed.ts';
import { namePairs } from './name.ts';

/** An invitation and the person who sent it (id in `people`), where that is known. */
export interface Sent {
  readonly reading: InvitationReading;
  readonly person: string | null;
}

/** The tables {@link loadKnown} reads. */
export const knownTables = [
  'people',
  'conversations',
  'interactions',
  'gatherings',
  'events',
  'lists',
] as const;

/** What is looked up by what the rows say alone, before it is known who their inviters are. */
export interface Aside {
  /** Look-up keys of the inviter's name, by invitation id. */
  readonly pairs: ReadonlyMap<string, readonly string[]>;
  /** Everybody who shares one of them. */
  readonly namesakes: readonly PersonRow[];
  readonly replies: ReadonlyMap<string, Known['replies']>;
  readonly listRows: readonly ListRow[];
}

/** Looks up an {@link Aside}. Call it inside a transaction on {@link knownTables}. */
export async function loadAside(
  database: AnteroomDatabase,
  readings: readonly InvitationReading[],
): Promise<Aside> {
  const pairs = new Map(readings.map(({ id, name }) => [id, name.known ? namePairs(name.value) : []]));
  const [namesakes, replies, listRows] = await Promise.all([
    rowsBy(database.people, 'namePairs', unique([...pairs.values()].flat())),
    loadReplies(database, new Set(pairs.keys())),
    database.lists.toArray(),
  ]);
  return { pairs, namesakes, replies, listRows };
}

/**
 * What the logs and lists hold about each inviter, by invitation id. Call it inside a transaction on {@link knownTables};
 * `aside` where it was looked up before.
 */
export async function loadKnown(
  database: AnteroomDatabase,
  invitations: readonly Sent[],
  aside: Aside | Promise<Aside> = loadAside(
    database,
    invitations.map(({ reading }) => reading),
  ),
): Promise<ReadonlyMap<string, Known>> {
  const certain = unique(invitations.flatMap(({ person }) => person ?? []));
  const [{ pairs, namesakes, replies, listRows }, talks, interactions, gatherings] = await Promise.all([
    aside,
    rowsBy(database.conversations, 'person', certain),
    rowsBy(database.interactions, 'person', certain).then(byPerson),
    rowsBy(database.gatherings, 'people', certain),
  ]);
  const others = namesakes.map(({ id }) => id).filter((id) => !certain.includes(id));
  const conversations = byPerson([...talks, ...(await rowsBy(database.conversations, 'person', others))]);
  const namesakesOf = grouped(namesakes, (person) => person.namePairs);

  return new Map(
    invitations.map(({ reading, person }) => {
      const own = pairs.get(reading.id) ?? [];
      const alike = unique(own.flatMap((pair) => (namesakesOf.get(pair) ?? []).map(({ id }) => id)));
      const known: Known = {
        conversations: person === null ? [] : (conversations.get(person) ?? []),
        possibleConversations: alike
          .filter((id) => id !== person)
          .flatMap((id) => conversations.get(id) ?? []),
        interactions: person === null ? [] : (interactions.get(person) ?? []),
        gatherings: person === null ? [] : gatherings.filter(({ people }) => people.includes(person)),
        replies: replies.get(reading.id) ?? [],
        lists: matchingLists(reading, listRows),
      };
      return [reading.id, known];
    }),
  );
}

/** Questions and answers by invitation, oldest first. Few invitations have any, so the two types are read whole. */
async function loadReplies(
  { events }: AnteroomDatabase,
  wanted: ReadonlySet<string>,
): Promise<Aside['replies']> {
  const ofType = (type: AnteroomEvent['type']) =>
    events.where('[type+time]').between([type, -Infinity], [type, Infinity]).toArray();
  const found = standing(
    (await Promise.all([ofType('replied'), ofType('answered'), ofType('corrected')])).flat(),
  )
    .filter(
      (event): event is RepliedEvent | AnsweredEvent => event.type === 'replied' || event.type === 'answered',
    )
    .filter(({ invitation }) => wanted.has(invitation));
  return grouped(found, ({ invitation }) => [invitation]);
}

function byPerson<T extends { readonly person: string }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  return grouped(rows, ({ person }) => [person]);
}

function grouped<T>(
  rows: readonly T[],
  keysOf: (row: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
