import type { ImportRecord } from '../../messages/import-record.ts';
import type { ImportKind, SkipReason } from '../../messages/import-report.ts';
import type { FileAccount } from '../account.ts';
import type { Context } from '../context.ts';
import type { Columns } from './columns.ts';

/** What one row says: records, nothing that is kept by itself (`[]`), or why it is left out. */
export type RowReading = readonly ImportRecord[] | SkipReason;

/** Reads one kind of table, recognized by the names of its columns. */
export interface TableReader {
  readonly kind: ImportKind;
  recognizes(columns: Columns): boolean;
  /** A reader of rows. */
  open(columns: Columns, context: Context, account: FileAccount): (fields: readonly string[]) => RowReading;
}
