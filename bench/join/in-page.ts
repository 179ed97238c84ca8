import { transact } from '../../src/background/database/open.ts';
import type { ConversationRow, PersonRow } from '../../src/background/database/rows.ts';
import { knownTables, loadKnown } from '../../src/background/people/known.ts';
import { keysToAsk, nameKeys } from '../../src/background/people/names/keys.ts';
import { namedIn, type Sent } from '../../src/background/people/possible.ts';
import { person } from '../../tests/background/readings.ts';

const given =
  'Ana Bo Chen Dana Eva Farid Gita Hugo Ines Jan Kofi Lena Mia Noor Omar Pia Quinn Rosa Sam Tove'.split(' ');
const syllables = 'ka lo mi ren dor vas tel bru gan pei sho nar wik zul fen hal jor lund mor tai'.split(' ');

const people = 30_000;
const talks = 100_000;

/** The name of the nth person: some share one, as people do. */
function nameOf(index: number): string {
  const at = (index * 7919) % 8000;
  const parts = [at % 20, Math.floor(at / 20) % 20, Math.floor(at / 400) % 20].map(
    (part) => syllables[part] ?? '',
  );
  const surname = parts.join('');
  return `${given[index % 20]} ${surname.charAt(0).toUpperCase()}${surname.slice(1)}`;
}

/** A prime: colleagues must not all have one given name. */
const employers = 907;

/** Writes the people and the conversations. */
async function fill(): Promise<void> {
  const rows = Array.from({ length: people }, (_, index): PersonRow => {
    const [names, places] = [[nameOf(index)], [`Employer ${index % employers}`]];
    const slug = `person-${index}`;
    return { id: `in:${slug}`, slugs: [slug], names, namePairs: nameKeys(names, places), places };
  });
  const conversations = Array.from({ length: talks }, (_, index): ConversationRow => {
    const who = `in:person-${(index * 37) % people}`;
    return { id: `c${index}`, person: who, time: index, minutes: index % 60, channel: 'video', place: null };
  });
  await transact('rw', ['people', 'conversations'], async (database) => {
    await database.people.bulkAdd(rows);
    await database.conversations.bulkAdd(conversations);
  });
}

/** Invitations: two thirds from people in the log, one third from strangers, some of whom have a name from it. */
function invitations(count: number): Sent[] {
  return Array.from({ length: count }, (_, index) => {
    const isKnown = index % 3 !== 0;
    const number = index * 97;
    const name = isKnown || index % 2 === 0 ? nameOf(number) : `Zora Quex${index}`;
    const reading = person(`i${index}`, {
      name: { known: true, value: name },
      headline: { known: true, value: `Engineer at Employer ${number % employers}` },
    });
    return { reading, person: isKnown ? `in:person-${number}` : null };
  });
}

/** The evidence of so many invitations out of the logs; how long it took, and how much was found. */
async function join(count: number): Promise<{ ms: number; found: number }> {
  const sent = invitations(count);
  const begun = performance.now();
  const known = await transact('r', knownTables, (database) => loadKnown(database, sent));
  const ms = performance.now() - begun;
  const found = [...known.values()].filter(
    ({ conversations, possibleConversations }) => conversations.length + possibleConversations.length > 0,
  ).length;
  return { ms, found };
}

/** The same index reads bare: all asked for at once, in one transaction, and nothing done with what comes. */
async function raw(count: number): Promise<{ ms: number; found: number }> {
  const sent = invitations(count);
  const ids = sent.flatMap(({ person }) => person ?? []);
  const keys = sent.flatMap(({ reading }) => {
    const { names, places } = namedIn(reading);
    return names.flatMap((name) => keysToAsk(name, places));
  });
  const database = await opened();
  const begun = performance.now();
  const transaction = database.transaction([
    'people',
    'matches',
    'conversations',
    'interactions',
    'gatherings',
  ]);
  const read = (store: string, index: string, key: string) =>
    new Promise<readonly unknown[]>((resolve, reject) => {
      const request = transaction.objectStore(store).index(index).getAll(key);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => resolve(request.result);
    });
  const asked = [
    ...[...new Set(keys)].map((key) => read('people', 'namePairs', key)),
    ...ids.flatMap((id) => [
      read('matches', 'person', id),
      read('matches', 'other', id),
      read('conversations', 'person', id),
      read('interactions', 'person', id),
      read('gatherings', 'people', id),
    ]),
  ];
  const found = (await Promise.all(asked)).filter(({ length }) => length > 0).length;
  const ms = performance.now() - begun;
  database.close();
  return { ms, found };
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('anteroom');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
}

Reflect.set(window, 'anteroomBench', { fill, join, raw });
