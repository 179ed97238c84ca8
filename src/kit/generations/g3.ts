import type { Generation } from './generation.ts';

/** Server-driven interface with `data-view-name`, from about August 2025. */
export const g3: Generation = {
  id: 'g3',
  marks: [
    '[data-view-name="pending-invitation"]',
    '[data-view-name="invitation-action"]',
    '[componentkey="InvitationManagerPage_InvitationsList"]',
    '[componentkey="MyNetwork_InvitationsPreview"]',
  ],
  cards: [
    '[componentkey^="urn:li:invitation:"]',
    '[data-view-name="pending-invitation"]',
    '[role="listitem"]',
  ],
  certainCards: ['[componentkey^="urn:li:invitation:"]', '[data-view-name="pending-invitation"]'],
  parts: { note: ['[data-testid="expandable-text-box"]'] },
  carriers: ['[componentkey*="nvitation:"]'],
  counts: [],
  hashed: true,
  badges: true,
  ages: true,
};
