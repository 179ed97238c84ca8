import type { Evidence, KnownFact } from './evidence.ts';

/** A profile shows no more than this many connections. */
const shownConnections = 500;

/**
 * The evidence together with what follows from it: a known last activity means that there is activity, an employer or school
 * of the same years is a shared past that was seen, a network's size tells what of it a profile shows, and a log that was
 * searched and tells of no refusal knows of none. What is known already stays as it is.
 */
export function withDerived(evidence: Evidence): Evidence {
  // What is known comes first and is only added to: objects of one shape are looked up several times as fast.
  const known: Record<string, KnownFact | undefined> = { ...evidence };
  const add = (name: string, fact: KnownFact): void => {
    known[name] ??= fact;
  };
  const since = evidence['profile.daysSinceActivity'];
  if (typeof since?.value === 'number') add('profile.active', { ...since, value: true });
  const shared = [evidence['common.employer'], evidence['common.school']].find(
    (fact) => fact?.value === true,
  );
  if (shared !== undefined) add('common.seen', shared);
  const size = evidence['network.size'];
  if (typeof size?.value === 'number')
    add('profile.connections', { ...size, value: Math.min(size.value, shownConnections) });
  const log = evidence['conversation.match'];
  if (log !== undefined) add('conversation.refused', { ...log, value: false });
  return known;
}
