import type { Generation } from './generation.ts';

/** Ember with a text view model as title, 2022 to 2025. */
export const g2: Generation = {
  id: 'g2',
  marks: ['.invitation-card__tvm-title', '.invitation-card__picture.app-aware-link'],
  cards: ['li.invitation-card', '.mn-invitation-list > li'],
  certainCards: ['li.invitation-card'],
  parts: {
    name: ['.invitation-card__tvm-title'],
    headline: ['.invitation-card__subtitle'],
    mutual: ['.member-insights'],
    age: ['.time-badge'],
    note: ['.invitation-card__custom-message', '.invitation-card__custom-message-container'],
    noise: ['.invitation-card__custom-message-report-container', '.entry-point'],
  },
  carriers: ['[data-urn*="nvitation:"]', '[data-entity-urn*="nvitation:"]', '[data-id*="nvitation:"]'],
  counts: [],
  hashed: false,
  badges: false,
  ages: true,
};
