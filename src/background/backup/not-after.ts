import type { BackedTable, Row } from './tables.ts';

/** The fields of rows that hold a moment, wherever they stand in one. */
const moments: ReadonlySet<string> = new Set([
  'at',
  'changed',
  'firstSeen',
  'from',
  'lastSeen',
  'readAt',
  'removed',
  'saved',
  'since',
  'time',
  'to',
]);

/**
 * A row of a file without anything from the future: what is said to happen later would never be overtaken by what happens
 * then. A forgetting that is still to come is none (null): put forward to now, it would take what is here along.
 */
export function notAfter(table: BackedTable, row: Row, now: number): Row | null {
  if (table === 'forgotten') return Number(row['at']) > now ? null : row;
  // What a user wrote is theirs, whatever its fields are called.
  if (table === 'policies' || table === 'drafts') {
    return Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, moments.has(name) ? earlier(value, now) : value]),
    );
  }
  return capped(row, now) as Row;
}

function capped(value: unknown, now: number, name = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => capped(each, now));
  if (typeof value !== 'object' || value === null) return moments.has(name) ? earlier(value, now) : value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      name === 'times' ? earlier(each, now) : capped(each, now, key),
    ]),
  );
}

const earlier = (value: unknown, now: number): unknown =>
  typeof value === 'number' && value > now ? now : value;
