import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeness, completenessWeights } from '../../../src/policy/profile/completeness.ts';
import type { Profile, ProfilePlace } from '../../../src/policy/profile/profile.ts';

const place: ProfilePlace = { name: 'Initech', from: 2019, to: 'present' };
const bare: Profile = {
  photo: false,
  headline: '',
  about: false,
  place: null,
  industry: null,
  connections: 0,
  skills: 0,
  recommendations: 0,
  experiences: [],
  educations: [],
  active: false,
  daysSinceActivity: null,
};
const full: Profile = {
  ...bare,
  photo: true,
  headline: 'Engineer',
  about: true,
  connections: 500,
  skills: 9,
  recommendations: 2,
  experiences: [place, place, place],
  educations: [place],
  active: true,
};

describe('completeness of a profile', () => {
  it('is 0 for an empty and 100 for a full one, the weights together', () => {
    expect(completeness(bare)).toBe(0);
    expect(completeness(full)).toBe(100);
    expect(Object.values(completenessWeights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  it.each<[string, Partial<Profile>, number]>([
    ['a photo', { photo: true }, 15],
    ['a headline', { headline: 'Baker' }, 10],
    ['a blank headline', { headline: '  ' }, 0],
    ['a text about the person', { about: true }, 15],
    ['one position', { experiences: [place] }, 10],
    ['two positions', { experiences: [place, place] }, 15],
    ['four positions', { experiences: [place, place, place, place] }, 20],
    ['an education', { educations: [place] }, 10],
    ['three skills', { skills: 3 }, 6],
    ['fifty skills', { skills: 50 }, 10],
    ['a recommendation', { recommendations: 1 }, 5],
    ['49 connections', { connections: 49 }, 0],
    ['50 connections', { connections: 50 }, 5],
    ['500 connections', { connections: 500 }, 10],
    ['activity', { active: true }, 5],
  ])('counts %s', (_, part, points) => {
    expect(completeness({ ...bare, ...part })).toBe(points);
  });

  it('is unknown while a part was not read', () => {
    for (const part of Object.keys(completenessWeights)) {
      expect(completeness({ ...full, [part]: null })).toBeUndefined();
    }
  });

  it('never falls when something is added', () => {
    const count = fc.nat({ max: 600 });
    fc.assert(
      fc.property(count, count, count, fc.nat({ max: 9 }), (connections, skills, recommendations, more) => {
        const before = completeness({ ...bare, connections, skills, recommendations }) ?? 0;
        const after =
          completeness({
            ...bare,
            connections: connections + more,
            skills: skills + more,
            recommendations,
          }) ?? 0;
        expect(after).toBeGreaterThanOrEqual(before);
        expect(after).toBeLessThanOrEqual(100);
      }),
    );
  });
});
