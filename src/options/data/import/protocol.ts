import type { UnknownTable } from '../../../imports/look.ts';
import type { ImportRecord } from '../../../messages/import-record.ts';
import type { ImportReport } from '../../../messages/import-report.ts';
import type { TableMapping } from '../../../messages/table-mapping.ts';

/** What the columns of tables of the user's own are for, by the files' names. */
export type Mappings = ReadonlyMap<string, TableMapping>;

/** What the page asks of the worker. */
export type ToWorker =
  /** What are these? */
  | { readonly do: 'look'; readonly files: readonly File[]; readonly mappings: Mappings }
  /** Reads them; the first `taken` batches are written already and not sent. */
  | {
      readonly do: 'read';
      readonly files: readonly File[];
      readonly mappings: Mappings;
      readonly taken: number;
      readonly now: number;
      readonly ownNames: readonly string[];
    }
  /** A batch is written: another may come. */
  | { readonly do: 'goOn' };

/** What the worker tells the page. */
export type FromWorker =
  | { readonly told: 'looked'; readonly id: string; readonly tables: readonly UnknownTable[] }
  | { readonly told: 'batch'; readonly number: number; readonly records: readonly ImportRecord[] }
  /** How much has been read, from 0 to 1. */
  | { readonly told: 'progress'; readonly part: number }
  | { readonly told: 'ended'; readonly report: ImportReport }
  | { readonly told: 'failed'; readonly message: string };
