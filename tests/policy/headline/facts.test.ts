import { describe, expect, it } from 'vitest';
import { noBackground, type OwnBackground } from '../../../src/policy/background/own.ts';
import { headlineFacts } from '../../../src/policy/headline/facts.ts';

const values = (headline: string | null | undefined, own: Partial<OwnBackground> = {}) =>
  Object.fromEntries(
    Object.entries(headlineFacts(headline, { ...noBackground, ...own }, 0)).map(([name, fact]) => [
      name,
      fact?.value,
    ]),
  );

describe('the facts of a headline', () => {
  it('are none where it is unknown', () => {
    expect(values(undefined)).toEqual({});
  });

  it('are known false, and the field unknown, where there is none', () => {
    expect(values(null, { topicWords: ['data'] })).toEqual({
      'employer.own': 'none',
      'headline.sells': false,
      'headline.advertises': false,
      'headline.recruits': false,
      'headline.student': false,
      'headline.seeksWork': false,
      'headline.founder': false,
      'headline.creator': false,
      'headline.job': false,
    });
  });

  it('are unknown in a script that is not read, unless a word is', () => {
    expect(values('株式会社の営業部長')).toEqual({ 'employer.own': 'none' });
    expect(values('株式会社の営業部長をしております Recruiter')).toEqual({
      'employer.own': 'none',
      'headline.recruits': true,
      'headline.job': true,
    });
  });

  it('tell an advertisement from a plain sales job, and a job from a slogan', () => {
    const told = (headline: string) => {
      const {
        'headline.sells': sells,
        'headline.advertises': advertises,
        'headline.job': job,
      } = values(headline);
      return { sells, advertises, job };
    };
    expect(told('Account Executive at Zoomwell')).toEqual({ sells: true, advertises: false, job: true });
    expect(told('I help B2B founders triple their pipeline')).toMatchObject({
      sells: true,
      advertises: true,
    });
    expect(told('Technicien de maintenance | SNCF')).toEqual({ sells: false, advertises: false, job: true });
    expect(told('L’univers des possibles')).toEqual({ sells: false, advertises: false, job: false });
  });

  it('quote the words', () => {
    expect(headlineFacts('Lead generation for dentists', noBackground, 7)['headline.sells']).toEqual({
      value: true,
      from: 'card',
      at: 7,
      quote: 'Lead generation',
    });
  });

  it('do not count who recruits for your own employer', () => {
    const employers = [{ name: 'Initech', to: null }];
    expect(values('Recruiter at Initech', { employers })).toMatchObject({
      'employer.own': 'now',
      'headline.recruits': false,
    });
    expect(values('Recruiter at Globex', { employers })).toMatchObject({
      'employer.own': 'none',
      'headline.recruits': true,
    });
  });
});
