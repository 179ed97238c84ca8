import type { Suggestion, Verdict } from '../../policy/suggestion.ts';

/** How many invitations a verdict is suggested for. */
export type Tally = Readonly<Record<Verdict, number>>;

/** Counts suggestions by verdict; invitations still without one are not counted. */
export function tally(suggestions: Iterable<Pick<Suggestion, 'verdict'> | null>): Tally {
  const counts = { accept: 0, reply: 0, decline: 0, wait: 0 };
  for (const suggestion of suggestions) if (suggestion) counts[suggestion.verdict] += 1;
  return counts;
}
