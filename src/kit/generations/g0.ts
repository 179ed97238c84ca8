import type { Generation } from './generation.ts';

/** Ember classic, 2017 to about 2019: a selectable list with a toolbar and numbered pages. */
export const g0: Generation = {
  id: 'g0',
  marks: [
    '.mn-person-info__name',
    '.mn-person-info__link',
    '.mn-list-toolbar',
    '.mn-invitation-pagination',
    '.mn-invitation-list',
    '.mn-invitations-preview',
  ],
  cards: ['ul.mn-invitation-list > li', '.mn-invitation-list > li', '.invitation-card--selectable'],
  certainCards: ['ul.mn-invitation-list > li'],
  parts: {
    name: ['.mn-person-info__name', '.invitation-card__name'],
    headline: ['.mn-person-info__occupation', '.invitation-card__occupation'],
    mutual: ['.member-insights'],
    age: ['.time-badge', '.time-ago'],
    note: ['.invitation-card__custom-message-container', '.mn-invitation-card__custom-message'],
  },
  carriers: ['[data-urn*="nvitation:"]', '[data-entity-urn*="nvitation:"]', '[data-id*="nvitation:"]'],
  counts: ['.mn-list-toolbar label'],
  hashed: false,
  badges: false,
  ages: true,
};
