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
const usual = 1024;
/** Of the others, most are shorter than this. */
const long = 8192;

/** So often the end of a row is looked for in vain before it is only looked for nearby. */
const patience = 50;

/**
 * Takes a table apart as its text comes. A row whose quotes or columns do not come out even is told of and left out, and
 * reading goes on in the next line: one forgotten quote must not swallow the rest of the file.
 */
export class RowReader {
  readonly #layout: Layout;
  readonly #skip: (reason: SkipReason, line: number) => void;
  #rest = '';
  #line: number;
  /** So many characters ahead were looked through in vain for the end of a row. */
  #searched = 0;
  #vain = 0;

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
    for (let smooth = true; this.#rest.length > limits.record; ) {
      this.#leaveLine('hugeField');
      this.#searched = this.#rest.length;
      const found: Row[] | null = smooth ? this.#smooth() : null;
      smooth = found !== null;
      rows.push(...(found ?? this.#oneByOne(last)));
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
    this.#leave(meta.cursor);
    return rows;
  }

  #oneByOne(last: boolean): Row[] {
    const rows: Row[] = [];
    while (this.#rest !== '') {
      const { data, errors, meta } = this.#next();
      const [fields] = data;
      if (!fields) {
        // It may end in the text that is yet to come.
        if (!last && this.#rest.length <= this.#reach()) break;
        if (this.#searched === 0) this.#searched = this.#rest.length;
        this.#vain += 1;
        this.#leaveLine('brokenRow');
      } else if (errors.length > 0 || !(isBlank(fields) || this.#fits(fields))) {
        // An end as far as that is some other row's.
        if (meta.cursor > long) {
          this.#searched = Math.max(this.#searched, meta.cursor);
          this.#vain += 1;
        }
        this.#leaveLine('brokenRow');
      } else {
        if (isHuge(fields)) this.#skip('hugeField', this.#line);
        else if (!isBlank(fields)) rows.push({ line: this.#line, fields });
        this.#line += linesOf(fields);
        this.#leave(meta.cursor);
      }
    }
    return rows;
  }

  #next(): Parsed {
    const reach = Math.min(this.#reach(), this.#rest.length);
    for (const length of [usual, long]) {
      if (length >= reach) break;
      const near = parse(this.#rest.slice(0, length), this.#layout.delimiter, 1);
      if (near.data.length > 0) return near;
    }
    return parse(this.#rest.slice(0, reach), this.#layout.delimiter, 1);
  }

  /**
   * How far the end of a row is looked for. Where it was looked for in vain, that of the next is not looked for as far, and less
   * so the more often it happens: with a stray quote in every line, each would be looked for in all the lines behind it.
   */
  #reach(): number {
    if (this.#searched === 0) return Number.POSITIVE_INFINITY;
    return this.#vain > patience ? usual : long * 8;
  }

  #leave(length: number): void {
    this.#searched = Math.max(0, this.#searched - length);
    this.#rest = this.#rest.slice(length);
  }

  #leaveLine(reason: SkipReason): void {
    this.#skip(reason, this.#line);
    const end = this.#rest.indexOf('\n');
    this.#leave(end < 0 ? this.#rest.length : end + 1);
    this.#line += 1;
  }

  /**
   * Columns that are missing behind plain cells, or too many but empty, are no fault: spreadsheets leave out the last ones, or
   * append some.
   */
  #fits(fields: readonly string[]): boolean {
    const { width } = this.#layout;
    if (width === null || fields.length === width) return true;
    if (fields.length < width) return fields.every((field) => !/["\n]/.test(field));
    return fields.slice(width).every((field) => field.trim() === '');
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
