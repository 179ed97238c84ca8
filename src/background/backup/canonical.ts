/** The same text for the same content, whatever the order of its keys; what is undefined counts as left out. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** Whether two values have the same content. */
export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
