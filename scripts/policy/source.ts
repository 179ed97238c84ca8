import { type Checked, checkPolicy } from '../../src/policy/file/index.ts';
import type { Policy, Problem } from '../../src/policy/index.ts';
import { presetById, presetIdNow, presets } from '../../src/policy/presets/index.ts';
import { policyChoice } from '../shared/files.ts';
import { Refusal } from '../shared/refusal.ts';

/** A policy the user named, checked: a preset by its id, or a file. @throws Refusal when there is neither */
export function checkedPolicy(named: string): Checked {
  const choice = policyChoice(named);
  if (!('id' in choice)) return checkPolicy(choice.content);
  const preset = presetById(presetIdNow(choice.id));
  if (preset) return { ok: true, policy: preset, warnings: [] };
  const ids = presets.map(({ id }) => id).join(', ');
  throw new Refusal(`there is no preset and no file "${named}"; the presets are ${ids}`);
}

/** The policy, or the first of its errors. @throws Refusal when it is invalid */
export function validPolicy(named: string): Policy {
  const checked = checkedPolicy(named);
  if (checked.ok) return checked.policy;
  const [first] = checked.errors;
  const more = checked.errors.length - 1;
  throw new Refusal(
    `${named} is not a valid policy: ${first ? problemLine(first) : ''}${more > 0 ? ` (and ${more} more: policy -- check ${named})` : ''}`,
  );
}

/** A problem on one line: where, what, and what to do. */
export function problemLine({ path, problem, remedy }: Problem): string {
  return `${path === '' ? 'the file' : path}: ${problem} ${remedy}`.replace(/\s+/g, ' ').trim();
}
