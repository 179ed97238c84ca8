import { Dexie, type Table } from 'dexie';
import type { AnteroomEvent } from './events.ts';
import type * as rows from './rows.ts';
import { declareVersions } from './versions.ts';
import type * as workRows from './work-rows.ts';

/** The one database's name, in the extension's own origin. */
export const databaseName = 'anteroom';

/** Every table; the typed properties below and the stores in `versions.ts` name the same. */
export const tableNames = [
  'events',
  'invitations',
  'snapshots',
  'people',
  'conversations',
  'interactions',
  'gatherings',
  'lists',
  'policies',
  'imports',
  'pages',
  'sightings',
  'profiles',
  'matches',
  'drafts',
  'history',
  'forgotten',
  'staged',
  'unfinished',
  'connections',
  'contacts',
  'networkCounts',
  'namedLists',
  'setAside',
] as const;

/** Where an entry stands in the history: newest first. */
export type HistoryKey = [order: number, id: string];

/** The tables of design.md section 5, typed. Opened by `open.ts` only. */
export class AnteroomDatabase extends Dexie {
  declare readonly events: Table<AnteroomEvent, string>;
  declare readonly invitations: Table<rows.InvitationRow, string>;
  declare readonly snapshots: Table<rows.SnapshotRow, string>;
  declare readonly people: Table<rows.PersonRow, string>;
  declare readonly conversations: Table<rows.ConversationRow, string>;
  declare readonly interactions: Table<rows.InteractionRow, string>;
  declare readonly gatherings: Table<rows.GatheringRow, string>;
  declare readonly lists: Table<rows.ListRow, string>;
  declare readonly policies: Table<rows.PolicyRow, [id: string, version: number]>;
  declare readonly imports: Table<workRows.ImportRow, string>;
  declare readonly pages: Table<rows.PageRow, number>;
  declare readonly sightings: Table<rows.SightingRow, [tabId: number, id: string]>;
  declare readonly profiles: Table<rows.ProfileRow, string>;
  declare readonly matches: Table<rows.MatchRow, string>;
  declare readonly drafts: Table<rows.DraftRow, string>;
  declare readonly history: Table<rows.HistoryRow, HistoryKey>;
  declare readonly forgotten: Table<workRows.ForgottenRow, string>;
  declare readonly staged: Table<workRows.StagedRow, [restore: string, part: number]>;
  declare readonly unfinished: Table<workRows.UnfinishedRow, string>;
  declare readonly connections: Table<rows.ConnectionRow, string>;
  declare readonly contacts: Table<rows.ContactRow, string>;
  declare readonly networkCounts: Table<rows.NetworkCountsRow, string>;
  declare readonly namedLists: Table<rows.NamedListRow, string>;
  declare readonly setAside: Table<workRows.SetAsideRow, string>;

  constructor() {
    super(databaseName, {
      autoOpen: false,
      // A transaction counts as done only when it is on the disk (promise 6).
      chromeTransactionDurability: 'strict',
      // The ones of now: Dexie otherwise keeps those it found when it was loaded.
      indexedDB,
      IDBKeyRange,
    });
    declareVersions(this);
  }
}
