import type { Generation } from './generation.ts';

/** Ember with invitation cards, about 2019 to 2022. */
export const g1: Generation = {
  id: 'g1',
  marks: ['.invitation-card__title', '.invitation-card__link', 'li.invitation-card .member-insights__count'],
  cards: ['li.invitation-card', '.mn-invitation-list > li'],
  certainCards: ['li.invitation-card'],
  parts: {
    name: ['.invitation-card__title'],
    headline: ['.invitation-card__subtitle'],
    mutual: ['.member-insights'],
    age: ['.time-badge'],
    note: ['.invitation-card__custom-message', '.invitation-card__custom-message-container'],
    noise: ['.invitation-card__custom-message-report-container', '.lt-line-clamp__ellipsis'],
  },
  carriers: ['[data-urn*="nvitation:"]', '[data-entity-urn*="nvitation:"]', '[data-id*="nvitation:"]'],
  counts: ['[id$="facet-pills--CONNECTION"] span'],
  hashed: false,
  badges: false,
  ages: true,
};
