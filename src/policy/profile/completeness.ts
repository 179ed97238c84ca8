import type { Profile } from './profile.ts';

/**
 * How much each part of a profile counts; together 100. Work weighs most, because it is what tells people apart; counts
 * grow in equal steps up to the number that is enough.
 */
export const completenessWeights = {
  photo: 15,
  headline: 10,
  about: 15,
  /** 10 for the first position, 15 with two, 20 with three or more. */
  experiences: 20,
  educations: 10,
  /** 2 a skill, up to five. */
  skills: 10,
  recommendations: 5,
  /** In steps of 50 connections, up to 100: two steps of 5. */
  connections: 10,
  active: 5,
} as const;

/**
 * How complete a profile is, 0..100: the sum of {@link completenessWeights} for what is there. Undefined (unknown) while
 * any part was not read, because a part nobody looked at is not an empty one.
 */
export function completeness(profile: Profile): number | undefined {
  const weights = completenessWeights;
  const { photo, headline, about, experiences, educations, skills, recommendations, connections, active } =
    profile;
  if (photo === null || headline === null || about === null || active === null) return undefined;
  if (experiences === null || educations === null) return undefined;
  if (skills === null || recommendations === null || connections === null) return undefined;
  const work =
    experiences.length === 0 ? 0 : weights.experiences / 2 + 5 * Math.min(2, experiences.length - 1);
  return (
    (photo ? weights.photo : 0) +
    (headline.trim() === '' ? 0 : weights.headline) +
    (about ? weights.about : 0) +
    work +
    (educations.length > 0 ? weights.educations : 0) +
    2 * Math.min(5, skills) +
    (recommendations > 0 ? weights.recommendations : 0) +
    5 * Math.min(2, Math.floor(connections / 50)) +
    (active ? weights.active : 0)
  );
}
