import type { InvitationKind } from '../../../messages/reading.ts';
import type { Missing, Reason, Suggestion } from '../../../policy/suggestion.ts';

/** One line of an entry's reasons: a reason, or that the profile has not been opened, or not lately, or not to its end. */
export type Line = { readonly reason: Reason } | { readonly unopened: Pick<Missing, 'opened'> };

/** How many lines an entry shows by itself. */
const most = 2;

/**
 * The lines that say most, in the policy's own order: what moved the verdict, then that the profile could still move it,
 * then what was weighed and counted nothing. What is not a person gets the gates' reasons only: its points mean nothing.
 */
export function strongestLines(
  suggestion: Pick<Suggestion, 'reasons' | 'missing'>,
  kind: InvitationKind,
): readonly Line[] {
  const { reasons } = suggestion;
  if (kind !== 'person') return lines(reasons.filter(isGate)).slice(0, most);
  const waiting = suggestion.missing.find(settledByProfile);
  const unopened: readonly Line[] = waiting ? [{ unopened: waiting }] : [];
  const moving = reasons.filter(({ points }) => points !== 0);
  const still = reasons.filter(({ points }) => points === 0);
  return [...lines(moving), ...unopened, ...lines(still)].slice(0, most);
}

/** True while the inviter's profile could change the verdict. */
export function waitsForProfile({ missing }: Pick<Suggestion, 'missing'>): boolean {
  return missing.some(settledByProfile);
}

const settledByProfile = ({ settledBy }: Missing): boolean => settledBy === 'profile';

/** Whether a reason speaks for the inviter, against, neither way, or settles the matter as a gate. */
export function directionOf({ points }: Pick<Reason, 'points'>): 'for' | 'against' | 'neither' | 'gate' {
  if (points === null) return 'gate';
  if (points === 0) return 'neither';
  return points < 0 ? 'against' : 'for';
}

/** True for a gate's reason; a rule's has no verdict of its own. */
export const isGate = ({ verdict }: Pick<Reason, 'verdict'>): boolean => verdict !== null;

const lines = (reasons: readonly Reason[]): readonly Line[] => reasons.map((reason) => ({ reason }));
