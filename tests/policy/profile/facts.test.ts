import { describe, expect, it } from 'vitest';
import { noBackground, type OwnBackground } from '../../../src/policy/background/own.ts';
import { isFactName } from '../../../src/policy/index.ts';
import { profileFacts } from '../../../src/policy/profile/facts.ts';
import type { Profile } from '../../../src/policy/profile/profile.ts';

const at = Date.parse('2026-11-21T10:00:00Z');
const fold = (name: string) => name.toLowerCase();
const unread: Profile = {
  photo: null,
  headline: null,
  about: null,
  place: null,
  industry: null,
  connections: null,
  skills: null,
  recommendations: null,
  experiences: null,
  educations: null,
  active: null,
  daysSinceActivity: null,
};
const own: OwnBackground = {
  ...noBackground,
  employers: [{ name: 'Initech', from: 2010, to: 2017 }],
  schools: [{ name: 'Quince College', from: 2004, to: 2008 }],
  place: 'Rotterdam',
  industry: 'Software',
};
const values = (profile: Partial<Profile>, beside: OwnBackground = own) =>
  Object.fromEntries(
    Object.entries(profileFacts({ ...unread, ...profile }, { own: beside, fold }, at)).map(([name, fact]) => [
      name,
      fact?.value,
    ]),
  );

describe('facts of an opened profile', () => {
  it('are none while nothing was read', () => {
    expect(values({})).toEqual({});
  });

  it('keep what was read apart from what was not', () => {
    expect(values({ photo: false, skills: 3, experiences: [] })).toEqual({
      'profile.photo': false,
      'profile.skills': 3,
      'profile.experiences': 0,
      'common.employer': false,
      'common.employerEver': false,
    });
  });

  it('tell whether both were ever at one place, in whatever years', () => {
    const long = { name: 'initech', from: 1980, to: 1990 };
    expect(values({ experiences: [long] })).toMatchObject({
      'common.employer': false,
      'common.employerEver': true,
    });
    const other = { ...long, name: 'Elsewhere' };
    expect(values({ experiences: [other] })).toMatchObject({ 'common.employerEver': false });
    expect(values({ experiences: [other], partial: ['experiences'] })).not.toHaveProperty(
      'common.employerEver',
    );
    expect(values({ educations: [{ name: 'QUINCE COLLEGE', from: null, to: null }] })).toMatchObject({
      'common.schoolEver': true,
    });
    expect(values({ experiences: [long] }, noBackground)).not.toHaveProperty('common.employerEver');
  });

  it('find the common past and count the years since the latest', () => {
    const facts = values({
      experiences: [{ name: 'INITECH', from: 2015, to: 'present' }],
      educations: [{ name: 'quince college', from: 2007, to: 2010 }],
    });
    expect(facts).toMatchObject({ 'common.employer': true, 'common.school': true, 'common.yearsSince': 9 });
  });

  it('count no years while it goes on', () => {
    const here: OwnBackground = { ...own, employers: [{ name: 'Initech', from: 2010, to: null }] };
    expect(values({ experiences: [{ name: 'Initech', from: 2015, to: 'present' }] }, here)).toMatchObject({
      'common.yearsSince': 0,
    });
  });

  it('leave comparisons unknown when you told nothing', () => {
    const facts = values({ experiences: [], place: 'Rotterdam', industry: 'Software' }, noBackground);
    expect(Object.keys(facts)).toEqual(['profile.experiences', 'place.text']);
  });

  it('compare place and industry', () => {
    expect(values({ place: 'rotterdam', industry: 'Baking' })).toEqual({
      'place.text': 'rotterdam',
      'common.place': true,
      'common.industry': false,
    });
  });

  it.each<[mine: string, theirs: string, same: boolean | undefined]>([
    ['Delft', 'Delft, South Holland, Netherlands', true],
    ['Delft, Netherlands', 'Delft, Zuid-Holland, Nederland', true],
    ['Delft, Netherlands', 'Greater Delft Area', true],
    ['Netherlands', 'Delft, South Holland, Netherlands', true],
    ['Delft, Netherlands', 'Netherlands', undefined],
    ['Delft, Netherlands', 'Leiden, South Holland, Netherlands', false],
    ['Bern', 'Bernau, Germany', false],
  ])('compare %s with %s', (mine, theirs, same) => {
    expect(values({ place: theirs }, { ...own, place: mine })['common.place']).toBe(same);
  });

  it('do not tell from some of the positions that there is no common employer among the others', () => {
    const some: Partial<Profile> = {
      experiences: [{ name: 'Elsewhere', from: 2020, to: 'present' }],
      educations: [{ name: 'Other College', from: 2004, to: 2008 }],
      partial: ['experiences'],
    };
    expect(values(some)).toMatchObject({ 'common.school': false });
    expect(values(some)['common.employer']).toBeUndefined();
  });

  it('have names of the catalogue and quote the common place', () => {
    const facts = profileFacts(
      { ...unread, experiences: [{ name: 'INITECH', from: 2015, to: 2016 }] },
      { own, fold },
      at,
    );
    expect(Object.keys(facts).every(isFactName)).toBe(true);
    expect(facts['common.employer']).toEqual({ value: true, from: 'profile', at, quote: 'INITECH' });
  });
});
