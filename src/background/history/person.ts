import type { PersonMoment } from '../../messages/history.ts';
import type { Output } from '../../messages.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { momentsOf, momentTables } from './moments.ts';

/** The tables {@link personTimeline} reads. */
export const personTables = [
  ...momentTables,
  'people',
  'conversations',
  'interactions',
  'gatherings',
  'profiles',
] as const;

/** Everything known of one person, oldest first. Call it inside a transaction on {@link personTables}. */
export async function personTimeline(
  database: AnteroomDatabase,
  person: string,
): Promise<Output<'history.person'>> {
  const [row, events, conversations, interactions, gatherings, profile] = await Promise.all([
    database.people.get(person),
    database.events.where('[person+time]').between([person, -Infinity], [person, Infinity]).toArray(),
    database.conversations.where('person').equals(person).toArray(),
    database.interactions.where('person').equals(person).toArray(),
    database.gatherings.where('people').equals(person).toArray(),
    database.profiles.get(person),
  ]);
  const moments: PersonMoment[] = [
    ...(await momentsOf(database, events)).map((moment) => ({
      what: 'moment' as const,
      at: moment.at,
      moment,
    })),
    ...conversations.map(({ time, minutes, channel, place }) => ({
      what: 'conversation' as const,
      at: time,
      minutes,
      channel,
      place,
    })),
    ...interactions.map(({ time, network }) => ({ what: 'interaction' as const, at: time, network })),
    ...gatherings.map(({ from, name }) => ({ what: 'gathering' as const, at: from, name })),
    ...(profile ? [{ what: 'profile' as const, at: profile.readAt }] : []),
  ];
  return { names: [...(row?.names ?? [])], moments: moments.sort((a, b) => a.at - b.at) };
}
