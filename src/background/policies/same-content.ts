import type { Policy } from '../../policy/policy.ts';

/** True for two policies that say the same: all but the number of the version, whatever the order of keys in a file was. */
export function sameContent(one: Policy, other: Policy): boolean {
  return contentOf(one) === contentOf(other);
}

/** Everything but the version, comparable. */
function contentOf(policy: Policy): string {
  return JSON.stringify({ ...policy, version: 0 }, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
