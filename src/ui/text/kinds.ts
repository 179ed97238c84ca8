import type { InvitationKind } from '../../messages/reading.ts';

/** The message that names what one is invited to. */
export const kindKeys = {
  person: 'sidebar_kind_person',
  company: 'sidebar_kind_company',
  school: 'sidebar_kind_school',
  group: 'sidebar_kind_group',
  event: 'sidebar_kind_event',
  newsletter: 'sidebar_kind_newsletter',
  other: 'sidebar_kind_unknown',
} as const satisfies Record<InvitationKind, string>;
