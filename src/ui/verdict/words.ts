import type { Suggestion, Verdict } from '../../policy/suggestion.ts';

/** The message that names each verdict. */
export const verdictKeys = {
  accept: 'verdict_accept',
  reply: 'verdict_reply',
  decline: 'verdict_decline',
  wait: 'verdict_wait',
} as const satisfies Record<Verdict, string>;

/** The message that names each verdict where several invitations are counted: some of those that wait are to be looked at. */
export const countedKeys = { ...verdictKeys, wait: 'verdict_look_or_wait' } as const satisfies Record<
  Verdict,
  string
>;

/** True where the verdict is to look first: `wait`, while the inviter's profile could settle it. */
export function isLook({ verdict, missing }: Pick<Suggestion, 'verdict' | 'missing'>): boolean {
  return verdict === 'wait' && missing.some(({ settledBy }) => settledBy === 'profile');
}
