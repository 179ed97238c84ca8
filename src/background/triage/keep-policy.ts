import type { Policy } from '../../policy/policy.ts';
import { presetById } from '../../policy/presets/index.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { lastRow } from '../policies/rows.ts';
import { sameContent } from '../policies/same-content.ts';

/** A version of a policy, by its number. */
export interface Kept {
  readonly id: string;
  readonly version: number;
}

/** How far a file may count ahead of what is here. */
const leap = 1_000_000;

/**
 * Keeps a policy as a new version of its id, above every version there is of it (a preset's counts). The content of the
 * latest version again is that version. It counts as saved after the one before it, whatever this device's clock says: the
 * one before may have come from a device whose clock is ahead. `exactly`: it was saved elsewhere, when it says. Call it inside
 * a transaction on `policies`.
 */
export async function keepPolicy(
  database: AnteroomDatabase,
  policy: Policy,
  now: number,
  { exactly = false }: { readonly exactly?: boolean } = {},
): Promise<Kept> {
  const { id } = policy;
  const last = await lastRow(database, id);
  const preset = presetById(id);
  const living = last?.removed === undefined ? last : undefined;
  const latest = living?.policy ?? preset;
  if (latest && sameContent(latest, policy)) return { id, version: living?.version ?? latest.version };
  const above = Math.max(last?.version ?? 0, preset?.version ?? 0) + 1;
  // A number at the end of what can be counted would be the last.
  const version = policy.version > above + leap ? above : Math.max(policy.version, above);
  const saved = exactly ? now : Math.max(now, (last?.saved ?? 0) + 1);
  await database.policies.add({ id, version, saved, policy: { ...policy, version } });
  return { id, version };
}
