import type { InvitationReading } from '../../messages/reading.ts';
import { mergeOrder } from './order.ts';
import type { WatchedRow } from './snapshot.ts';

/** A row that should stand between two neighbours and does not is given up after so long, in milliseconds. */
const patienceWithGap = 300;

/** A list that is replaced and a count that changes belong together when they are no further apart than this. */
const together = 1500;

/** So long, in milliseconds, the page may take to count off what was pressed, or what it has acknowledged. */
const counting = 10_000;

/** A row as it stands on the page now. */
export interface RenderedRow {
  readonly element: Element;
  readonly reading: InvitationReading;
}

interface Entry {
  row: WatchedRow;
  element: Element | null;
  /** When the element went, while the row is missing. */
  missingSince: number;
  /** Since when it is missing from between its neighbours; null while scrolling can explain that it is not rendered. */
  gapSince: number | null;
}

/**
 * Remembers every pending row of a visit, rendered or not. A virtualised list takes rows away that scroll out of sight, so a
 * row that is not rendered stays pending, unless something says otherwise: it is missing between neighbours that are there,
 * the page's own count went down when it vanished, the page acknowledged an answer, or the whole list was exchanged.
 */
export class RowBook {
  private readonly entries = new Map<string, Entry>();
  private order: string[] = [];
  private announced: number | null = null;
  private announcedChanged = Number.NEGATIVE_INFINITY;
  /** The same, where no answer explains it. */
  private recounted = Number.NEGATIVE_INFINITY;
  private replaced = Number.NEGATIVE_INFINITY;
  /** Rows that were pressed or answered and that the page has yet to count off, and since when. */
  private readonly uncounted = new Map<string, number>();
  /** By how many the page's count went down without a row known to have gone. */
  private owed = 0;

  /** Number of pending rows. */
  get size(): number {
    return this.order.length;
  }

  elementOf(id: string): Element | null {
    return this.entries.get(id)?.element ?? null;
  }

  /** All pending rows in page order; a row's object is the same as long as nothing in it changed. */
  rows(): WatchedRow[] {
    return this.order.flatMap((id) => this.entries.get(id)?.row ?? []);
  }

  /** Takes in what is rendered now, in page order. `virtualised`: the list may take rows away that are still pending. */
  render(rendered: readonly RenderedRow[], virtualised: boolean, now: number): void {
    const byId = new Map<string, RenderedRow>();
    // Hidden twins of a list repeat ids; the first is the one that is seen.
    for (const row of rendered) if (!byId.has(row.reading.id)) byId.set(row.reading.id, row);
    if (this.isExchanged([...byId.keys()])) this.replaced = now;

    for (const [id, entry] of this.entries) if (!byId.has(id)) miss(entry, now);
    for (const [id, { element, reading }] of byId) this.see(id, element, reading);
    this.order = mergeOrder(this.order, [...byId.keys()]);
    this.markGaps(virtualised, now);
    this.forgetExchanged(now);
  }

  /** Takes in the page's own count. */
  count(announced: number | null, now: number): void {
    if (announced === this.announced) return;
    if (announced !== null && this.announced !== null) {
      const fell = this.announced - announced;
      for (const [id, since] of this.uncounted) if (now - since > counting) this.uncounted.delete(id);
      if (fell < 0 || fell > this.uncounted.size) this.recounted = now;
      const known = [...this.uncounted.keys()]
        .filter((id) => !this.entries.has(id))
        .slice(0, Math.max(0, fell));
      for (const id of known) this.uncounted.delete(id);
      this.owed = Math.max(0, this.owed + fell - known.length);
      this.announcedChanged = now;
    }
    this.announced = announced;
    this.forgetExchanged(now);
  }

  /** A control of this row was pressed: when the count goes down, it is for this one before any other. */
  pressed(id: string, now: number): void {
    this.uncounted.set(id, now);
  }

  /** Drops a row that was answered. */
  answered(id: string, now: number): void {
    if (!this.drop(id)) return;
    if (this.owed > 0) {
      this.owed -= 1;
      this.uncounted.delete(id);
    } else this.uncounted.set(id, now);
  }

  /** Drops the rows that are certainly gone; returns in how many milliseconds to ask again, null when nothing is in doubt. */
  sweep(now: number): number | null {
    let next: number | null = null;
    for (const [id, { gapSince }] of [...this.entries]) {
      if (gapSince === null) continue;
      const left = gapSince + patienceWithGap - now;
      if (left <= 0) this.answered(id, now);
      else next = Math.min(next ?? left, left);
    }
    if (this.owed > 0 && now - this.announcedChanged <= together) this.settleDebt(now);
    else this.owed = 0;
    return this.owed > 0 ? Math.min(next ?? together, together) : next;
  }

  /**
   * The count went down: what vanished about that time is what it counted. When more vanished (by scrolling), only as many,
   * latest first, as are left over by the count. What was pressed comes first, and while that alone can explain the count,
   * nothing else is gone.
   */
  private settleDebt(now: number): void {
    const recent = [...this.entries]
      .filter(([, { element, missingSince }]) => element === null && now - missingSince <= together)
      .sort(([, a], [, b]) => b.missingSince - a.missingSince);
    const pressed = recent.filter(([id]) => this.uncounted.has(id));
    if (this.uncounted.size >= this.owed) {
      if (pressed.length <= this.owed) for (const [id] of pressed) this.answered(id, now);
      return;
    }
    const surplus = Math.max(0, this.size - (this.announced ?? this.size));
    const gone = recent.length <= this.owed ? recent.length : Math.min(this.owed, surplus);
    for (const [id] of [...new Set([...pressed, ...recent])].slice(0, gone)) this.answered(id, now);
  }

  private see(id: string, element: Element, reading: InvitationReading): void {
    const entry = this.entries.get(id);
    if (!entry) {
      this.entries.set(id, {
        row: { id, reading, rendered: true },
        element,
        missingSince: 0,
        gapSince: null,
      });
      return;
    }
    entry.element = element;
    entry.gapSince = null;
    const same = isSame(entry.row.reading, reading);
    if (!same || !entry.row.rendered) {
      entry.row = { id, reading: same ? entry.row.reading : reading, rendered: true };
    }
  }

  private markGaps(virtualised: boolean, now: number): void {
    const above = this.order.findIndex((id) => this.elementOf(id) !== null);
    const below = this.order.findLastIndex((id) => this.elementOf(id) !== null);
    this.order.forEach((id, index) => {
      const entry = this.entries.get(id);
      if (!entry || entry.element !== null) return;
      // A virtualised window is contiguous: inside it nothing is left out.
      const inside = !virtualised || (index > above && index < below);
      entry.gapSince = inside ? (entry.gapSince ?? now) : null;
    });
  }

  /** True when what is rendered has nothing in common with anything known: another list, or a jump in a long one. */
  private isExchanged(rendered: readonly string[]): boolean {
    return this.entries.size > 0 && rendered.length > 0 && rendered.every((id) => !this.entries.has(id));
  }

  /** Another list with another count (Focused and Other): the rows of the first are no part of what is shown now. */
  private forgetExchanged(now: number): void {
    if (now - this.replaced > together || now - this.recounted > together) return;
    for (const [id, { element }] of [...this.entries]) if (element === null) this.drop(id);
    this.replaced = Number.NEGATIVE_INFINITY;
    this.owed = 0;
  }

  private drop(id: string): boolean {
    this.order = this.order.filter((each) => each !== id);
    return this.entries.delete(id);
  }
}

function miss(entry: Entry, now: number): void {
  if (entry.element === null) return;
  entry.element = null;
  entry.missingSince = now;
  entry.row = { ...entry.row, rendered: false };
}

/** Read anew is not changed: a re-rendered row says what it said. Readings are plain data with keys in a fixed order. */
function isSame(before: InvitationReading, after: InvitationReading): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}
