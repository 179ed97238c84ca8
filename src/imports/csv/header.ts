import { linesOf, parse } from './rows.ts';

/** The row that names the columns, and where the rows after it begin. */
export interface Header {
  readonly delimiter: string;
  /** As written, without blanks around. */
  readonly columns: readonly string[];
  /** Characters before the first row. */
  readonly bodyAt: number;
  /** The line the first row begins in, counted from 1. */
  readonly bodyLine: number;
}

const delimiters = [',', ';', '\t', '|'] as const;

/** LinkedIn writes a few lines before its header; nobody writes more. */
const deepest = 12;

/**
 * Finds the header of a table in the beginning of its text: the first row that `known` recognizes, else the first of two or
 * more titles, by the delimiter that makes the most rows like it. Null: this is no table.
 */
export function findHeader(head: string, known: (columns: readonly string[]) => boolean): Header | null {
  const found = delimiters.map((delimiter) => headerRows(head, delimiter));
  for (const rows of found) {
    const recognized = rows.find(({ columns }) => known(columns));
    if (recognized) return recognized;
  }
  const candidates = found.flatMap((rows) => {
    const index = rows.findIndex(({ columns }) => columns.filter(Boolean).length > 1);
    const row = rows[index];
    return row ? [{ row, index, share: shareFrom(rows, index) }] : [];
  });
  candidates.sort(
    (a, b) => b.share - a.share || a.index - b.index || b.row.columns.length - a.row.columns.length,
  );
  return candidates[0]?.row ?? null;
}

/**
 * How many of all rows are as wide as this one and follow it: commas of a sentence are rarely as many in the next. Rows without
 * their last cells count half.
 */
function shareFrom(rows: readonly Header[], index: number): number {
  const width = rows[index]?.columns.length ?? 0;
  const full = rows.filter(({ columns }) => columns.some(Boolean));
  const like = rows
    .slice(index)
    .map(({ columns: { length } }) => (length === width ? 1 : length > 1 && length < width ? 0.5 : 0));
  return like.reduce<number>((sum, each) => sum + each, 0) / full.length;
}

function headerRows(head: string, delimiter: string): Header[] {
  const rows: Header[] = [];
  let bodyAt = 0;
  let bodyLine = 1;
  // A file may consist of its header alone, with no line end after it.
  const text = head.endsWith('\n') ? head : `${head}\n`;
  for (let row = 0; row < deepest; row++) {
    const { data, meta } = parse(text.slice(bodyAt), delimiter, 1);
    const [fields] = data;
    if (!fields) break;
    bodyAt += meta.cursor;
    bodyLine += linesOf(fields);
    const columns = fields.map((field) => field.trim());
    rows.push({ delimiter, columns, bodyAt: Math.min(bodyAt, head.length), bodyLine });
  }
  return rows;
}
