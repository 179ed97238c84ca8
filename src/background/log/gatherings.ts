import type { Input, Output } from '../../messages.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { Refusal } from '../refusal.ts';
import { shownWho, whoIs } from './who.ts';

const day = 86_400_000;

/** The tables the functions below read and write. */
export const gatheringTables = ['people', 'matches', 'gatherings'] as const;

/** A part of the events attended, latest first. */
export async function listGatherings(
  database: AnteroomDatabase,
  { offset, limit }: Input<'gathering.list'>,
): Promise<Output<'gathering.list'>> {
  const [rows, total] = await Promise.all([
    database.gatherings.orderBy('to').reverse().offset(offset).limit(limit).toArray(),
    database.gatherings.count(),
  ]);
  const ids = [...new Set(rows.flatMap(({ people }) => people))];
  const people = new Map((await database.people.bulkGet(ids)).map((row, index) => [ids[index], row]));
  const entries = rows.map(({ id, name, place, from, to, people: present, imports }) => ({
    id,
    name,
    place: place ?? null,
    from,
    to,
    people: present.map((person) => shownWho(person, people.get(person))),
    imported: (imports?.length ?? 0) > 0,
  }));
  return { entries, total };
}

/** Adds an event, or changes one. */
export async function saveGathering(
  database: AnteroomDatabase,
  { id, name, place, people, ...days }: Input<'gathering.save'>,
): Promise<void> {
  const from = Date.parse(days.from);
  // The last day counts to its end.
  const to = Date.parse(days.to) + day - 1;
  if (to < from) throw new Refusal('malformed', 'The event ends before it begins.');
  const present: string[] = [];
  for (const [index, who] of people.entries()) present.push(await whoIs(database, who, `met:${id}:${index}`));
  const before = await database.gatherings.get(id);
  await database.gatherings.put({
    id,
    name,
    from,
    to,
    people: [...new Set(present)],
    ...(place !== null && { place }),
    ...(before?.imports && { imports: before.imports }),
  });
}
