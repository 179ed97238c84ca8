/** A value as a message quotes it: short, on one line, whatever it is. */
export function shown(value: unknown): string {
  if (typeof value === 'string')
    return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`.replace(/\s+/g, ' ');
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

/** A value as a problem's parameters hold it: short, and in no language. */
export function sign(value: unknown): string {
  if (value === undefined) return '–';
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : shown(value);
}

/** The parameter `near`, where there is something near. */
export const nearby = (near: string | null): { readonly near?: string } => (near === null ? {} : { near });
