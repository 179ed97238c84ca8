import { plainCell } from '../csv/plain-cell.ts';
import { emailFields } from '../fields.ts';
import { slugsIn } from '../own-slug.ts';
import { cellTime } from './cell-time.ts';
import { channelIn, minutesOf } from './talk-cells.ts';

/** So many rows tell what a column holds. */
const looked = 200;
/** Nobody had LinkedIn before; a day before is a birthday. */
const earliest = Date.UTC(2000, 0, 1);

/** A cell that begins with an address; text may name anybody's. */
const isAddress = /^(?:https?:\/\/|[\w-]{0,20}\.?linkedin\.)/i;

/** What stands in a column, as shares of its cells that are not empty, from 0 to 1. */
export class Cells {
  /** Those that are not empty. */
  readonly filled: readonly string[];

  constructor(rows: readonly (readonly string[])[], column: number) {
    this.filled = rows.slice(0, looked).flatMap((row) => plainCell(row[column] ?? '').slice(0, 500) || []);
  }

  share(fits: (cell: string) => boolean): number {
    return this.filled.length === 0 ? 0 : this.filled.filter(fits).length / this.filled.length;
  }

  get emails(): number {
    return this.share((cell) => emailFields(cell).length > 0);
  }

  /** Nothing but addresses. */
  get onlyEmails(): number {
    return this.share((cell) => /^\S+$/.test(cell) && emailFields(cell).length === 1);
  }

  get profiles(): number {
    return this.share((cell) => isAddress.test(cell) && slugsIn(cell).length > 0);
  }

  /** Days on which people may have met, whichever of day and month comes first. */
  get days(): number {
    return this.share((cell) => (cellTime(cell, true) ?? cellTime(cell, false) ?? 0) >= earliest);
  }

  get minutes(): number {
    return this.share((cell) => minutesOf(cell) !== null);
  }

  get channels(): number {
    return this.share((cell) => channelIn(cell) !== null);
  }

  /** What a name, a company or a place can be: words, and no address, number or day. */
  get words(): number {
    return this.share(
      (cell) =>
        /\p{L}/u.test(cell) &&
        !/@|:\/\//.test(cell) &&
        !/^\d[\d\s.:/-]*(?:[ap]m)?$/i.test(cell) &&
        cell.length <= 200,
    );
  }
}
