import { presets } from '../../policy/presets/index.ts';

/** The policies to choose from: every preset, and the active one when it is the user's own. */
export function offeredPolicies(active: string): readonly string[] {
  const ids = presets.map((preset) => preset.id);
  return ids.includes(active) ? ids : [active, ...ids];
}
