import { checkPolicy } from '../../../src/policy/file/index.ts';
import type { Policy } from '../../../src/policy/index.ts';
import stored from './my-balanced.json' with { type: 'json' };

/** A policy of the user's own as it was stored when `balanced` was still a preset: the preset itself, saved. */
export const myBalanced: Policy = checked(stored);

function checked(file: unknown): Policy {
  const result = checkPolicy(file);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.policy;
}
