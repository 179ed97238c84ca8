import type { Failure, Output } from '../../../messages.ts';
import { difference } from '../../../policy/diff/difference.ts';
import type { Policy } from '../../../policy/policy.ts';
import { presetById } from '../../../policy/presets/index.ts';
import type { Outside } from '../../../ui/outside/outside.ts';
import { type Answers, withAnswers } from './guests.ts';

/** A policy as the background answers with it. */
export type ReadPolicy = Output<'policy.read'>;

/**
 * Makes the active policy follow the answers: the preset itself where it already does, else a version of the user's own.
 * Resolves to why that could not be, or null.
 */
export async function keepAnswers(
  outside: Outside,
  { policy, listed }: ReadPolicy,
  answers: Answers,
): Promise<Failure['error'] | null> {
  const wanted = withAnswers(policy, answers);
  if (isSame(policy, wanted)) return null;
  const preset = presetById(listed.preset ?? policy.id);
  if (preset && isSame(preset, wanted)) return activate(outside, preset.id);
  const kept = listed.from === 'preset' ? await alreadyKept(outside, policy.id, wanted) : null;
  if (kept !== null) return activate(outside, kept);
  // Saved in its own place, it would drop what is being drafted there.
  const separate = listed.from === 'preset' || listed.draft;
  const answer = await outside.ask('policy.save', {
    policy: listed.from === 'preset' ? { ...wanted, id: `my-${policy.id}`, preset: policy.id } : wanted,
    base: listed.version,
    activate: true,
    ...(separate && { separate }),
  });
  return answer.ok ? null : answer.error;
}

/** An own policy, made of the same preset before, that says the same; null: none. */
async function alreadyKept(outside: Outside, preset: string, wanted: Policy): Promise<string | null> {
  const list = await outside.ask('policy.list', {});
  if (!list.ok) return null;
  for (const { id } of list.value.policies.filter((each) => each.from === 'own' && each.preset === preset)) {
    const read = await outside.ask('policy.read', { id });
    if (read.ok && isSame(read.value.policy, wanted)) return id;
  }
  return null;
}

async function activate(outside: Outside, policy: string): Promise<Failure['error'] | null> {
  const answer = await outside.ask('settings.set', { policy });
  return answer.ok ? null : answer.error;
}

const isSame = (one: Policy, other: Policy): boolean => difference(one, other).length === 0;
