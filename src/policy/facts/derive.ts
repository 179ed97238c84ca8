import type { Evidence, KnownFact } from './evidence.ts';

/** A profile shows no more than this many connections. */
const shownConnections = 500;

/**
 * The evidence together with what follows from it: a known last activity means that there is activity, an employer or
 * school of the same years is a shared past that was seen, and a network's size tells what of it a profile shows. What is known already stays as it is.
 */
export function withDerived(evidence: Evidence): Evidence {
  const derived: Record<string, KnownFact> = {};
  const since = evidence['profile.daysSinceActivity'];
  if (typeof since?.value === 'number') derived['profile.active'] = { ...since, value: true };
  const shared = [evidence['common.employer'], evidence['common.school']].find(
    (fact) => fact?.value === true,
  );
  if (shared !== undefined) derived['common.seen'] = shared;
  const size = evidence['network.size'];
  if (typeof size?.value === 'number')
    derived['profile.connections'] = { ...size, value: Math.min(size.value, shownConnections) };
  // A key without a fact is no knowledge, and hides none.
  const known = Object.entries(evidence).filter(([, fact]) => fact !== undefined);
  return { ...derived, ...Object.fromEntries(known) };
}
