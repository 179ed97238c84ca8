import type { InvitationKind } from '../../messages/reading.ts';
import type { Missing, Reason, Suggestion, Verdict } from '../../policy/suggestion.ts';

/** How many reasons an entry shows by itself. */
const most = 2;

/**
 * The reasons that say most, the strongest first: the gate that settled it, then the rules that speak for the verdict by
 * their points, then those that speak against it, then what was weighed and counted nothing. A rule that rests on what a gate has told
 * already is left out. Where a gate settled it, rules
 * against its verdict say nothing; what is not a person gets the gates' reasons only, as its points mean nothing.
 */
export function strongestReasons(
  { reasons, verdict }: Pick<Suggestion, 'reasons' | 'verdict'>,
  kind: InvitationKind,
): readonly Reason[] {
  const gates = reasons.filter(isGate);
  if (kind !== 'person') return gates.slice(0, most);
  const rules = reasons.filter((reason) => !isGate(reason));
  const told = new Set(gates.flatMap(({ evidence }) => evidence.map(({ fact }) => fact)));
  const moving = rules.filter(({ points, evidence }) => points !== 0 && !repeats(evidence, told));
  const speaking = moving.filter((reason) => speaksFor(reason, verdict));
  const others = gates.length > 0 ? [] : moving.filter((reason) => !speaksFor(reason, verdict));
  const still = gates.length > 0 ? [] : rules.filter(({ points }) => points === 0);
  return [...gates, ...speaking, ...others, ...still].slice(0, most);
}

/** Whether a rule rests on nothing but what a gate has told already. */
function repeats(evidence: Reason['evidence'], told: ReadonlySet<string>): boolean {
  return evidence.length > 0 && evidence.every(({ fact }) => told.has(fact));
}

/** Points up speak for accepting, points down for declining, and any for what lies between. */
function speaksFor({ points }: Reason, verdict: Verdict): boolean {
  if (verdict === 'accept') return (points ?? 0) > 0;
  return verdict === 'decline' ? (points ?? 0) < 0 : true;
}

/** True while the inviter's profile could change the verdict. */
export function waitsForProfile({ missing }: Pick<Suggestion, 'missing'>): boolean {
  return missing.some(settledByProfile);
}

/** True for a fact that the inviter's profile would settle. */
export const settledByProfile = ({ settledBy }: Missing): boolean => settledBy === 'profile';

/** Whether a reason speaks for the inviter, against, neither way, or settles the matter as a gate. */
export function directionOf({ points }: Pick<Reason, 'points'>): 'for' | 'against' | 'neither' | 'gate' {
  if (points === null) return 'gate';
  if (points === 0) return 'neither';
  return points < 0 ? 'against' : 'for';
}

/** True for a gate's reason; a rule's has no verdict of its own. */
export const isGate = ({ verdict }: Pick<Reason, 'verdict'>): boolean => verdict !== null;
