import type { Policy } from '../../../src/policy/policy.ts';
import { presetById } from '../../../src/policy/presets/index.ts';

/** A preset, which must be there. */
export function preset(id: string): Policy {
  const found = presetById(id);
  if (!found) throw new Error(`There is no preset called ${id}.`);
  return found;
}

/** A policy of the user's own that accepts every person. */
export function own(change: Partial<Policy> = {}): Policy {
  const { examples: _, ...rest } = preset('open-networker');
  return { ...rest, id: 'mine', version: 1, title: { text: 'Mine' }, examples: [], ...change };
}

/** {@link own}, but it declines everybody. */
export const declining = own({
  gates: [{ id: 'never', when: { all: [] }, verdict: 'decline', say: { text: 'Never.' } }],
});
