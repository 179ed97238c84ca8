const shape = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** Milliseconds since the epoch of an ISO 8601 date or date with time, or null; a date alone is its first moment in UTC. */
export function parseIsoDate(text: string): number | null {
  const found = shape.exec(text);
  if (!found) return null;
  const [, year, month, day] = found.map(Number);
  // JavaScript takes 30 February for 2 March; a day that does not exist is a mistake.
  if (!year || !month || !day || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}
