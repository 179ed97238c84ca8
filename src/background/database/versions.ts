import type { Dexie, Transaction } from 'dexie';
import { rebuildHistory } from '../history/rebuild.ts';
import { nameKeys } from '../people/names/keys.ts';

/** One version of the database: the tables whose keys changed in it, and how older rows become newer ones. */
interface DatabaseVersion {
  readonly version: number;
  /** Dexie's notation: the primary key first, `&` unique, `*` one entry per array element, `[a+b]` compound. */
  readonly stores: Readonly<Record<string, string>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Every version there ever was, oldest first. A version that has shipped is never edited: add the next one, and the
 * fixture of the one before it to tests/background/database/shipped/ (see the README there).
 */
export const versions: readonly DatabaseVersion[] = [
  {
    version: 1,
    stores: {
      events: 'id, time, [type+time], [invitation+time], [person+time]',
      invitations: 'id, person, lastSeen',
      snapshots: 'id, invitation',
      people: 'id, *slugs, *namePairs',
      conversations: 'id, person, time',
      interactions: 'id, person, time',
      gatherings: 'id, to, *people',
      lists: 'id, [list+kind]',
      policies: '[id+version]',
      imports: 'id, time',
      pages: 'tabId',
      sightings: '[tabId+id]',
    },
  },
  {
    version: 2,
    stores: {
      // What came from a file is found by its import, so that it can be taken back.
      people: 'id, *slugs, *namePairs, *emails, memberId, *imports',
      conversations: 'id, person, time, *imports',
      interactions: 'id, person, time, *imports',
      gatherings: 'id, to, *people, *imports',
      profiles: 'person, readAt',
      matches: 'id, person, other',
      drafts: 'id',
      history: '[order+id], &id, person, *terms',
      forgotten: 'id',
      staged: '[restore+part]',
      unfinished: 'id',
    },
    upgrade: async (transaction) => {
      // What was imported before had no course that could be gone on with.
      const told = { state: 'done', taken: 0, report: null, own: null };
      await transaction
        .table('imports')
        .toCollection()
        .modify((row) => Object.assign(row, told));
      await rebuildHistory({
        events: transaction.table('events'),
        invitations: transaction.table('invitations'),
        history: transaction.table('history'),
      });
      // The keys people are looked up by have become others.
      await transaction
        .table('people')
        .toCollection()
        .modify((row) => {
          row.namePairs = nameKeys(row.names);
        });
    },
  },
  {
    // New tables only: what older imports told of the network was not kept, and comes when they are made again.
    version: 3,
    stores: {
      connections: 'id, person, *imports',
      contacts: 'id, person, *imports',
      networkCounts: 'id',
      namedLists: 'id',
    },
  },
  {
    // A new table only: rows that were found damaged.
    version: 4,
    stores: { setAside: 'id' },
  },
];

/** The version this code writes. */
export const currentVersion = Math.max(...versions.map((each) => each.version));

/** Tells Dexie about every version. */
export function declareVersions(database: Dexie): void {
  for (const { version, stores, upgrade } of versions) {
    const declared = database.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
}
