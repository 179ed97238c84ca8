import Papa from 'papaparse';
import type { SkipReason } from '../../messages/import-report.ts';
import { limits } from '../limits.ts';

/** One row of a table and the line it begins in, counted from 1. */
export interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}

/** How a table is written. */
export interface Layout {
  readonly delimiter: string;
  /** How many columns each row has; null while that is not known. */
  readonly width: number | null;
}

/** What Papa's parser answers; its types leave that open. */
interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly unknown[];
  readonly meta: { readonly cursor: number };
}

/** Most rows are shorter; looking at more than that for one of them is only needed where its end is not found. */
const usual = 8192;

/**
 * Takes a table apart as its text comes. A row whose quotes or columns do not come out even is told of and left out, and
 * reading goes on in the next line: one forgotten quote must not swallow the rest of the file.
 */
export class RowReader {
  readonly #layout: Layout;
  readonly #skip: (reason: SkipReason, line: number) => void;
  #rest = '';
  #line: number;

  /** `line` is the one the text begins in. */
  constructor(layout: Layout, line: number, skip: (reason: SkipReason, line: number) => void) {
    this.#layout = layout;
    this.#line = line;
    this.#skip = skip;
  }

  /** The rows that are complete by now. `last`: there is no more text. */
  push(text: string, last: boolean): Row[] {
    const whole = this.#rest + text + (last && text !== '' && !text.endsWith('\n') ? '\n' : '');
    this.#rest = last && !whole.endsWith('\n') && whole !== '' ? `${whole}\n` : whole;
    const rows = this.#smooth() ?? this.#oneByOne(last);
    // A quote that is never closed: what it seemed to hold are rows.
    if (last) rows.push(...this.#oneByOne(last));
    if (this.#rest.length > limits.record) {
      this.#leaveLine('hugeField');
      return [...rows, ...this.push('', last)];
    }
    return rows;
  }

  /** All at once, where nothing is wrong with any row; null otherwise, and nothing has happened. */
  #smooth(): Row[] | null {
    const { data, errors, meta } = parse(this.#rest, this.#layout.delimiter, 0);
    if (errors.length > 0) return null;
    const rows: Row[] = [];
    const roomy = this.#rest.length > limits.record;
    let line = this.#line;
    for (const fields of data) {
      if (!isBlank(fields)) {
        if (!this.#fits(fields) || (roomy && isHuge(fields))) return null;
        rows.push({ line, fields });
      }
      line += linesOf(fields);
    }
    this.#line = line;
    this.#rest = this.#rest.slice(meta.cursor);
    return rows;
  }

  #oneByOne(last: boolean): Row[] {
    const rows: Row[] = [];
    while (this.#rest !== '') {
      const { data, errors, meta } = this.#next();
      const [fields] = data;
      if (!fields) {
        // It may end in the text that is yet to come.
        if (!last) break;
        this.#leaveLine('brokenRow');
      } else if (errors.length > 0 || !(isBlank(fields) || this.#fits(fields))) {
        this.#leaveLine('brokenRow');
      } else {
        if (isHuge(fields)) this.#skip('hugeField', this.#line);
        else if (!isBlank(fields)) rows.push({ line: this.#line, fields });
        this.#line += linesOf(fields);
        this.#rest = this.#rest.slice(meta.cursor);
      }
    }
    return rows;
  }

  #next(): Parsed {
    const near = parse(this.#rest.slice(0, usual), this.#layout.delimiter, 1);
    return near.data.length > 0 || this.#rest.length <= usual
      ? near
      : parse(this.#rest, this.#layout.delimiter, 1);
  }

  #leaveLine(reason: SkipReason): void {
    this.#skip(reason, this.#line);
    const end = this.#rest.indexOf('\n');
    this.#rest = end < 0 ? '' : this.#rest.slice(end + 1);
    this.#line += 1;
  }

  /** Columns that are too many but empty are no fault: spreadsheets append them. */
  #fits(fields: readonly string[]): boolean {
    const { width } = this.#layout;
    if (width === null || fields.length === width) return true;
    return fields.length > width && fields.slice(width).every((field) => field.trim() === '');
  }
}

/** The complete rows at the beginning of a text, at most so many (0: all of them), and where the next one begins. */
export function parse(text: string, delimiter: string, most: number): Parsed {
  // Looking at one row only, without the shortcut that first cuts the whole text into lines.
  const shortcut = most === 0 ? {} : { preview: most, fastMode: false };
  return new Papa.Parser({ delimiter, newline: '\n', ...shortcut }).parse(text, 0, true);
}

function isHuge(fields: readonly string[]): boolean {
  return fields.reduce((length, field) => length + field.length, 0) > limits.record;
}

function isBlank(fields: readonly string[]): boolean {
  return fields.length === 1 && fields[0]?.trim() === '';
}

/** How many lines a row takes. */
export function linesOf(fields: readonly string[]): number {
  let lines = 1;
  for (const field of fields) {
    for (let at = field.indexOf('\n'); at >= 0; at = field.indexOf('\n', at + 1)) lines++;
  }
  return lines;
}
