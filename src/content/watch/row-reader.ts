import type { InvitationReading } from '../../messages/reading.ts';
import type { InvitationsReader } from './reader.ts';
import type { RenderedRow } from './row-book.ts';

/** How long, in milliseconds, rows are read in one go before the page gets its turn. */
const slice = 12;

/** Keeps what each row on the page was read as, and reads again only what changed. */
export class RowReader {
  /** By row element; null: could not be read. Elements are reused for other rows, so any change makes them stale. */
  private readonly readings = new Map<Element, InvitationReading | null>();
  private readonly stale = new Set<Element>();
  private rows: readonly Element[] = [];
  private search = true;

  constructor(
    private readonly reader: InvitationsReader,
    private readonly root: Document,
  ) {}

  /** True for an element that was a row at the last look. */
  isRow(element: Element): boolean {
    return this.readings.has(element);
  }

  /** Something inside this row changed. */
  touch(row: Element): void {
    this.stale.add(row);
  }

  /** Rows may have come or gone. */
  touchStructure(): void {
    this.search = true;
  }

  /** True when nothing has changed since the rows were looked for and read. */
  get isCurrent(): boolean {
    return !this.search && this.stale.size === 0;
  }

  /** Looks and reads as needed; false when there is more to read than fits into one go. */
  run(): boolean {
    if (this.search) this.findRows();
    const done = this.readStale();
    if (this.search) this.findRows();
    return done && this.stale.size === 0;
  }

  /** The rows that were read, in page order, each with an id of its own. */
  rendered(): readonly RenderedRow[] {
    const rows = this.rows.flatMap((element) => {
      const reading = this.readings.get(element);
      return reading ? { element, reading } : [];
    });
    return this.reader.distinct(rows);
  }

  /** How many rows look like invitations and could not be read. */
  unread(): number {
    return this.rows.filter((element) => this.readings.get(element) === null).length;
  }

  private findRows(): void {
    this.search = false;
    this.rows = this.reader.findRows(this.root);
    const present = new Set(this.rows);
    for (const element of [...this.readings.keys()]) if (!present.has(element)) this.readings.delete(element);
    for (const element of [...this.stale]) if (!present.has(element)) this.stale.delete(element);
    for (const element of this.rows) if (!this.readings.has(element)) this.stale.add(element);
  }

  private readStale(): boolean {
    if (this.stale.size === 0) return true;
    const until = performance.now() + slice;
    for (const element of this.rows) {
      if (!this.stale.has(element)) continue;
      if (performance.now() > until) return false;
      this.stale.delete(element);
      const reading = this.reader.readRow(element);
      // A row that can no longer be read is perhaps no row any more (answered, emptied): look again.
      if (reading === null && this.readings.get(element)) this.search = true;
      this.readings.set(element, reading);
    }
    return true;
  }
}
