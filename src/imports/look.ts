import type { TableMapping } from '../messages/table-mapping.ts';
import { RowReader } from './csv/rows.ts';
import { guessMapping } from './plain/mapping.ts';
import { recognizeText } from './recognize.ts';
import { type ChosenFile, type Source, sourcesOf } from './sources.ts';
import { type OpenedText, openText } from './text/opened.ts';

/** A table nobody knows: what is in it, and what its columns seem to be for. */
export interface UnknownTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** The first rows, and others that show what is in columns of few cells. */
  readonly rows: readonly (readonly string[])[];
  readonly guess: TableMapping;
}

const firstRows = 5;
/** So many values of each column are shown, where it has them. */
const samples = 3;
const mostRows = 40;
/** Wider tables are none of people. */
const widest = 200;

/** The tables among the files that the user must explain before they can be read. Of those in a zip only address books are asked about. */
export async function unknownTables(files: readonly ChosenFile[]): Promise<readonly UnknownTable[]> {
  const found: UnknownTable[] = [];
  for (const source of await sourcesOf(files, () => undefined)) {
    const text = await opened(source);
    if (!text) continue;
    const what = recognizeText(text, source.name);
    if (what.is !== 'table' || what.header.columns.length > widest) continue;
    const { delimiter, columns, bodyAt, bodyLine } = what.header;
    const reader = new RowReader({ delimiter, width: columns.length }, bodyLine, () => undefined);
    const rows = reader.push(text.head.slice(bodyAt), true).map(({ fields }) => fields);
    const guess = guessMapping(columns, rows);
    if (source.packed && !isAddressBook(guess)) continue;
    found.push({ name: source.name, columns, rows: shown(rows, columns.length), guess });
  }
  return found;
}

/** A table of people and their addresses. An export of LinkedIn's holds many others, about nobody. */
function isAddressBook({ uses }: TableMapping): boolean {
  return uses.includes('email') && (uses.includes('name') || uses.includes('firstName'));
}

function shown(rows: readonly (readonly string[])[], width: number): readonly (readonly string[])[] {
  const found = rows.slice(0, firstRows);
  const isFilled = (row: readonly string[], column: number): boolean => (row[column] ?? '').trim() !== '';
  const wanting = (column: number): boolean => found.filter((row) => isFilled(row, column)).length < samples;
  for (const row of rows.slice(firstRows, 500)) {
    if (found.length === mostRows) break;
    const helps = Array.from({ length: width }, (_, column) => column).some(
      (column) => isFilled(row, column) && wanting(column),
    );
    if (helps) found.push(row);
  }
  return found;
}

/** The beginning of a file; null for one in a zip that cannot be unpacked: reading will say so. */
async function opened(source: Source): Promise<OpenedText | null> {
  try {
    const text = await openText(await source.open());
    await text.close();
    return text;
  } catch {
    return null;
  }
}
