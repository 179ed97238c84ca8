import type { Verdict } from '../../policy/suggestion.ts';

/** The message that names each verdict. */
export const verdictKeys = {
  accept: 'verdict_accept',
  reply: 'verdict_reply',
  decline: 'verdict_decline',
  wait: 'verdict_wait',
} as const satisfies Record<Verdict, string>;

/** The message for a verdict that is only a lean ("Decline, probably"). */
export const leanKeys = {
  accept: 'verdict_accept_lean',
  reply: 'verdict_reply_lean',
  decline: 'verdict_decline_lean',
  wait: 'verdict_wait_lean',
} as const satisfies Record<Verdict, string>;
