import { Account } from '../../src/imports/account.ts';
import { readFiles } from '../../src/imports/read.ts';
import type { ImportRecord } from '../../src/messages/import-record.ts';
import type { ImportReport } from '../../src/messages/import-report.ts';
import type { TableMapping } from '../../src/messages/table-mapping.ts';

/** A moment after everything in the generated files. */
export const now = Date.UTC(2026, 10, 20);

/** What files say, and what was left out. */
export interface Reading {
  readonly records: readonly ImportRecord[];
  readonly report: ImportReport;
}

/** Reads files given by name and content, as the worker does. */
export async function readAll(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: {
    readonly mappings?: ReadonlyMap<string, TableMapping>;
    readonly ownNames?: readonly string[];
  } = {},
): Promise<Reading> {
  const account = new Account();
  const chosen = Object.entries(files).map(([name, content]) => ({
    name,
    blob: new Blob([Uint8Array.from(bytesOf(content))]),
  }));
  const records: ImportRecord[] = [];
  const { mappings = new Map(), ownNames = [] } = options;
  for await (const batch of readFiles(chosen, { ownNames, now, mappings }, account)) records.push(...batch);
  return { records, report: account.report() };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** Why so many were left out of a file, `{ draft: 3 }`. */
export function skippedIn({ report }: Reading, name?: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const entry of report.skipped) {
    if (name === undefined || entry.name === name)
      found[entry.reason] = (found[entry.reason] ?? 0) + entry.count;
  }
  return found;
}

/** The records of one kind. */
export function ofKind<K extends ImportRecord['kind']>(
  { records }: Reading,
  kind: K,
): readonly (ImportRecord & { readonly kind: K })[] {
  return records.filter((record): record is ImportRecord & { readonly kind: K } => record.kind === kind);
}
