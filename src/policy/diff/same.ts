/** True for two values of a policy that say the same, whatever the order of keys. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [ours, theirs] = [entries(one), entries(other)];
  return (
    ours.length === theirs.length &&
    ours.every(([key, value]) => Object.hasOwn(other, key) && same(value, Reflect.get(other, key)))
  );
}

/** A key that holds nothing says nothing. */
function entries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, part]) => part !== undefined);
}
