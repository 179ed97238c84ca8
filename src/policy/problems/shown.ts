/** A value as a message quotes it: short, on one line, whatever it is. */
export function shown(value: unknown): string {
  if (typeof value === 'string')
    return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`.replace(/\s+/g, ' ');
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}
