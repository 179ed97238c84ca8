import type { ColumnUse } from '../../../messages/column-uses.ts';
import type { ImportKind, SkipReason } from '../../../messages/import-report.ts';
import type { ListedImport } from '../../../messages/imports.ts';
import { t } from '../../../ui/text/current.ts';

/** The messages that name what a file is. */
export const kindKeys = {
  messages: 'import_kind_messages',
  connections: 'import_kind_connections',
  invitations: 'import_kind_invitations',
  profile: 'import_kind_profile',
  positions: 'import_kind_positions',
  education: 'import_kind_education',
  emails: 'import_kind_emails',
  skills: 'import_kind_skills',
  calendar: 'import_kind_calendar',
  contacts: 'import_kind_contacts',
  table: 'import_kind_table',
  tweets: 'import_kind_tweets',
  directMessages: 'import_kind_directMessages',
} as const satisfies Record<ImportKind, string>;

/** The messages that say why something was left out. */
export const reasonKeys = {
  brokenRow: 'import_skip_brokenRow',
  hugeField: 'import_skip_hugeField',
  oddLine: 'import_skip_oddLine',
  badDate: 'import_skip_badDate',
  nobody: 'import_skip_nobody',
  hidden: 'import_skip_hidden',
  sponsored: 'import_skip_sponsored',
  draft: 'import_skip_draft',
  spam: 'import_skip_spam',
  oneSided: 'import_skip_oneSided',
  unclearOwner: 'import_skip_unclearOwner',
  declined: 'import_skip_declined',
  unanswered: 'import_skip_unanswered',
  allDay: 'import_skip_allDay',
  alone: 'import_skip_alone',
  tooMany: 'import_skip_tooMany',
  future: 'import_skip_future',
  unknownFile: 'import_skip_unknownFile',
  backup: 'import_skip_backup',
  needless: 'import_skip_needless',
  emptyFile: 'import_skip_emptyFile',
  damaged: 'import_skip_damaged',
  tooBig: 'import_skip_tooBig',
  bomb: 'import_skip_bomb',
  encrypted: 'import_skip_encrypted',
} as const satisfies Record<SkipReason, string>;

/** The messages that name what a column is for. */
export const useKeys = {
  none: 'import_use_none',
  name: 'import_use_name',
  firstName: 'import_use_firstName',
  lastName: 'import_use_lastName',
  profileUrl: 'import_use_profileUrl',
  email: 'import_use_email',
  company: 'import_use_company',
  date: 'import_use_date',
  minutes: 'import_use_minutes',
  channel: 'import_use_channel',
  place: 'import_use_place',
} as const satisfies Record<ColumnUse, string>;

/** The messages that count what an import brought. */
export const keptKeys = {
  conversations: 'import_kept_conversations',
  people: 'import_kept_people',
  interactions: 'import_kept_interactions',
  gatherings: 'import_kept_gatherings',
} as const satisfies Record<keyof ListedImport['kept'], string>;

/** The messages that name what came from pages of LinkedIn's, by the id of the import. */
const pageKeys: Readonly<Record<string, string>> = {
  'page:profile': 'import_page_profile',
  'page:conversations': 'import_page_conversations',
  'page:connections': 'import_page_connections',
};

/** What an import is called: the names of its files, or the page of LinkedIn's it came from. */
export function nameOf({ id, name }: Pick<ListedImport, 'id' | 'name'>): string {
  const key = pageKeys[id];
  return key === undefined ? name : t(key);
}

/** What an import can say about the user, and the messages that name it. */
export const ownKeys = [
  { field: 'fullName', key: 'log_full_name' },
  { field: 'headline', key: 'import_own_headline' },
  { field: 'place', key: 'log_own_place' },
  { field: 'industry', key: 'log_industry' },
  { field: 'titles', key: 'import_own_titles' },
  { field: 'employers', key: 'log_employers' },
  { field: 'schools', key: 'log_schools' },
  { field: 'skills', key: 'import_own_skills' },
] as const satisfies readonly {
  readonly field: keyof NonNullable<ListedImport['own']>;
  readonly key: string;
}[];

/** The messages that say how an import goes on that did not end by itself. */
export const againKeys = {
  running: 'import_running_again',
  stopped: 'import_stopped_again',
} as const satisfies Record<Exclude<ListedImport['state'], 'done'>, string>;

/** Where files to import come from: the messages that name the place, and that say how to get them there. */
export const sources = [
  { name: 'import_where_linkedin', how: 'import_where_linkedin_how' },
  { name: 'import_where_calendar', how: 'import_where_calendar_how' },
  { name: 'import_where_contacts', how: 'import_where_contacts_how' },
  { name: 'import_where_table', how: 'import_where_table_how' },
  { name: 'import_where_x', how: 'import_where_x_how' },
] as const;
