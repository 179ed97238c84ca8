import type { InvitationKind } from '../../../messages/reading.ts';

/** The word on the button that accepts: what accepting means differs by what one is invited to. */
export const acceptKeys = {
  person: 'verdict_accept',
  company: 'sidebar_accept_follow',
  school: 'sidebar_accept_follow',
  group: 'sidebar_accept_join',
  event: 'sidebar_accept_attend',
  newsletter: 'sidebar_accept_subscribe',
  other: 'verdict_accept',
} as const satisfies Record<InvitationKind, string>;
