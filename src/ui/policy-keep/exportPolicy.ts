import type { Policy } from '../../policy/policy.ts';

/** Longest part of a file's name that comes from the policy. */
const longestName = 60;

/** Gives the user a policy as a file, by the browser's own download. Nothing leaves the page otherwise. */
export function exportPolicy(policy: Policy): void {
  const file = new Blob([`${JSON.stringify(policy, null, 2)}\n`], { type: 'application/json' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `anteroom-${policy.id.slice(0, longestName)}.json`;
  link.click();
  // The download has its own hold on the file once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
