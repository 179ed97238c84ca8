import { checkPolicy } from '../../policy/file/index.ts';
import type { Policy } from '../../policy/policy.ts';
import { Refusal } from '../refusal.ts';

/** A policy that somebody sent, checked; else fails with `invalid-policy`, saying all that is wrong, a problem a line. */
export function checkedPolicy(file: unknown): Policy {
  const checked = checkPolicy(file);
  if (checked.ok) return checked.policy;
  const problems = checked.errors.map(({ path, problem, remedy }) => `${path}: ${problem} ${remedy}`);
  throw new Refusal('invalid-policy', problems.join('\n'));
}
