import type { ImportRecord } from '../../messages/import-record.ts';
import type { FileAccount } from '../account.ts';
import type { OpenedText } from '../text/opened.ts';
import type { Header } from './header.ts';
import { RowReader } from './rows.ts';
import type { RowReading } from './table-reader.ts';

/** Reads the rows of a table, whatever they are about. */
export async function* readTable(
  text: OpenedText,
  { delimiter, columns, bodyAt, bodyLine }: Header,
  read: (fields: readonly string[]) => RowReading,
  account: FileAccount,
): AsyncGenerator<readonly ImportRecord[]> {
  const rows = new RowReader({ delimiter, width: columns.length }, bodyLine, (reason, line) => {
    account.row();
    account.skip(reason, line);
  });
  const take = (piece: string, last: boolean): ImportRecord[] => {
    const found: ImportRecord[] = [];
    for (const { line, fields } of rows.push(piece, last)) {
      // Spreadsheets write rows of nothing but delimiters.
      if (fields.every((field) => field.trim() === '')) continue;
      account.row();
      const reading = read(fields);
      if (typeof reading === 'string') {
        account.skip(reading, line);
        continue;
      }
      account.taken(reading.length);
      found.push(...reading);
    }
    return found;
  };
  let ahead = bodyAt;
  for await (const piece of text.all()) {
    yield take(piece.slice(ahead), false);
    ahead = 0;
  }
  yield take('', true);
}
