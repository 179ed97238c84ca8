import type { ImportRecord, Somebody } from '../../messages/import-record.ts';
import type {
  ConnectionRow,
  ContactRow,
  ConversationRow,
  GatheringRow,
  InteractionRow,
} from '../database/rows.ts';
import type { Sighting } from '../people/sighting.ts';

/** Everybody the records tell of, in their order; somebody with several addresses once for each. */
export function sightingsIn(records: readonly ImportRecord[], importId: string): readonly Sighting[] {
  return records.flatMap((record) => {
    if (record.kind === 'own') return [];
    const people = record.kind === 'gathering' ? record.people : [record.who];
    return people.flatMap((who) => sightingsOf(who, importId));
  });
}

/** The rows the records become, with the ids that {@link sightingsIn} were found to be, in the same order. */
export function rowsOf(
  records: readonly ImportRecord[],
  people: readonly (string | null)[],
  importId: string,
) {
  const imports = [importId];
  const conversations: ConversationRow[] = [];
  const interactions: InteractionRow[] = [];
  const gatherings: GatheringRow[] = [];
  const connections: ConnectionRow[] = [];
  const contacts: ContactRow[] = [];
  let at = 0;
  const next = (who: Somebody): string | null => {
    const person = people[at] ?? null;
    at += sightingsOf(who, importId).length;
    return person;
  };
  for (const record of records) {
    if (record.kind === 'own') continue;
    if (record.kind === 'gathering') {
      const { key: id, name, from, to } = record;
      const there = [...new Set(record.people.flatMap((who) => next(who) ?? []))];
      gatherings.push({ id, imports, name, from, to, people: there });
      continue;
    }
    const person = next(record.who);
    if (record.kind === 'person') {
      if (record.connection) {
        const { key, ...told } = record.connection;
        connections.push({ id: person ?? key, imports, person, ...told });
      }
      if (record.contact && person !== null) contacts.push({ id: person, imports, person });
      continue;
    }
    if (person === null) continue;
    const { key: id, time } = record;
    if (record.kind === 'interaction') {
      interactions.push({ id, imports, person, time, network: record.network });
    } else {
      const { minutes, channel, place, unsure, refused } = record;
      const flags = { ...(unsure && { unsure }), ...(refused && { refused }) };
      conversations.push({ id, imports, person, time, minutes, channel, place, ...flags });
    }
  }
  return { conversations, interactions, gatherings, connections, contacts };
}

function sightingsOf({ emails = [], ...who }: Somebody, importId: string): Sighting[] {
  const common = { ...who, import: importId };
  return emails.length === 0 ? [common] : emails.map((email) => ({ ...common, email }));
}
