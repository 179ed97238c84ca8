import type { Generation } from './generation.ts';

/** Ember, until 2025: an empty element with a plain id stands in front of every card's heading. */
export const ember: Generation = {
  name: 'ember',
  ordered: true,
  keys: [
    [/^about$/, 'about'],
    [/^(?:content_collections|recent_activity)$/, 'activity'],
    [/^experience$/, 'experience'],
    [/^education$/, 'education'],
    [/^(?:licenses_and_certifications|projects|volunteering_experience)$/, 'credentials'],
    [/^skills$/, 'skills'],
    [/^recommendations$/, 'recommendations'],
    [
      /^(?:publications|patents|courses|honors_and_awards|test_scores|languages|organizations|interests|volunteer_causes)$/,
      'later',
    ],
  ],
};
