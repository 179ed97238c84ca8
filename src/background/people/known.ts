import type { InvitationReading } from '../../messages/reading.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import type { AnsweredEvent, AnteroomEvent, RepliedEvent } from '../database/events.ts';
import type { ListRow, PersonRow, ProfileRow } from '../database/rows.ts';
import { rowsBy } from '../database/rows-by.ts';
import type { Known } from '../evidence/case.ts';
import { standing } from '../history/standing.ts';
import { latestOf, loadProfiles } from '../profiles/load-profiles.ts';
import { grouped } from './grouped.ts';
import { loadLinks } from './links.ts';
import { matchingLists } from './listed.ts';
import { keysToAsk } from './names/keys.ts';
import { namedIn, personOf, possibleSelves, type Sent } from './possible.ts';

/** What is {@link Known}, with the profile as it is stored: how much of it still counts depends on the day. */
export type KnownRows = Omit<Known, 'profile'> & { readonly opened: ProfileRow | null };

/** The tables {@link loadKnown} reads. */
export const knownTables = [
  'people',
  'matches',
  'conversations',
  'interactions',
  'gatherings',
  'events',
  'lists',
  'namedLists',
  'contacts',
  'profiles',
] as const;

/** What is looked up by what the rows say alone, before it is known who their inviters are. */
export interface Aside {
  /** Look-up keys of the inviter's name and employer, by invitation id. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** Everybody who shares one of them. */
  readonly namesakes: readonly PersonRow[];
  readonly replies: ReadonlyMap<string, Known['replies']>;
  readonly listRows: readonly ListRow[];
  /** A list of the user's own holds people. */
  readonly asksForSlugs: boolean;
}

/** Looks up an {@link Aside}. Call it inside a transaction on {@link knownTables}. */
export async function loadAside(
  database: AnteroomDatabase,
  readings: readonly InvitationReading[],
): Promise<Aside> {
  const keys = new Map(
    readings.map((reading) => {
      const { names, places } = namedIn(reading);
      return [reading.id, names.flatMap((name) => keysToAsk(name, places))];
    }),
  );
  const [namesakes, replies, listRows, named] = await Promise.all([
    rowsBy(database.people, 'namePairs', unique([...keys.values()].flat())),
    loadReplies(database, new Set(keys.keys())),
    database.lists.toArray(),
    database.namedLists.limit(1).count(),
  ]);
  const asksForSlugs = named > 0 || listRows.some(({ kind }) => kind === 'person');
  return { keys, namesakes, replies, listRows, asksForSlugs };
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
): Promise<ReadonlyMap<string, KnownRows>> {
  const [{ keys, namesakes, replies, listRows, asksForSlugs }, links] = await Promise.all([
    aside,
    loadLinks(database, invitations.map(personOf)),
  ]);
  const selves = new Map(invitations.map((sent) => [sent.reading.id, [...links.oneWith(personOf(sent))]]));
  const certain = unique([...selves.values()].flat());
  const possible = possibleSelves(invitations, keys, namesakes, links);
  const others = unique([...possible.values()].flat());
  const [conversations, interactions, gatherings, profiles, listed, contacts] = await Promise.all([
    rowsBy(database.conversations, 'person', unique([...certain, ...others])).then(byPerson),
    rowsBy(database.interactions, 'person', unique([...certain, ...others])).then(byPerson),
    rowsBy(database.gatherings, 'people', certain),
    loadProfiles(database, certain),
    // Only lists of people ask for their other slugs.
    asksForSlugs ? database.people.bulkGet(certain) : [],
    contactsAmong(database, [...certain, ...others]),
  ]);
  const slugs = new Map(listed.flatMap((row) => (row ? [[row.id, row.slugs]] : [])));

  return new Map(
    invitations.map(({ reading }) => {
      const self = selves.get(reading.id) ?? [];
      const logged = self.flatMap((id) => conversations.get(id) ?? []);
      const known: KnownRows = {
        conversations: logged.filter(({ unsure }) => !unsure),
        possibleConversations: [
          ...logged.filter(({ unsure }) => unsure),
          ...(possible.get(reading.id) ?? []).flatMap((id) => conversations.get(id) ?? []),
        ],
        interactions: self.flatMap((id) => interactions.get(id) ?? []),
        possibleInteractions: (possible.get(reading.id) ?? []).flatMap((id) => interactions.get(id) ?? []),
        gatherings: gatherings.filter(({ people }) => people.some((id) => self.includes(id))),
        opened: latestOf(self.flatMap((id) => profiles.get(id) ?? [])),
        replies: replies.get(reading.id) ?? [],
        slugs: self.flatMap((id) => slugs.get(id) ?? []),
        contact: isContact(contacts, self, possible.get(reading.id) ?? []),
        lists: matchingLists(
          reading,
          self.flatMap((id) => slugs.get(id) ?? []),
          listRows,
        ),
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

/** Which of these people are in the address book. */
async function contactsAmong(
  { contacts }: AnteroomDatabase,
  people: readonly string[],
): Promise<ReadonlySet<string>> {
  return new Set((await rowsBy(contacts, 'person', people)).map(({ person }) => person));
}

/** A name that agrees leaves it open. */
function isContact(
  contacts: ReadonlySet<string>,
  self: readonly string[],
  possible: readonly string[],
): boolean | null {
  if (self.some((id) => contacts.has(id))) return true;
  return possible.some((id) => contacts.has(id)) ? null : false;
}

function byPerson<T extends { readonly person: string }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  return grouped(rows, ({ person }) => [person]);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
