import { describe, expect, it } from 'vitest';
import type { OwnPlace } from '../../../src/policy/background/own.ts';
import { type Overlap, overlapOf } from '../../../src/policy/profile/overlap.ts';
import type { ProfilePlace } from '../../../src/policy/profile/profile.ts';

const fold = (name: string) => name.toLowerCase();
const mine = (from?: number, to?: number | null): OwnPlace => ({
  name: 'Initech',
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});
const theirs = (from: number | null, to: ProfilePlace['to']): ProfilePlace => ({ name: 'INITECH', from, to });

describe('overlap of two careers', () => {
  it.each<[string, OwnPlace[], ProfilePlace[], Overlap]>([
    ['years meet', [mine(2010, 2015)], [theirs(2013, 2017)], { overlap: true, until: 2015, name: 'INITECH' }],
    [
      'both still there',
      [mine(2010, null)],
      [theirs(2013, 'present')],
      { overlap: true, until: null, name: 'INITECH' },
    ],
    [
      'one year touches',
      [mine(2010, 2013)],
      [theirs(2013, 2017)],
      { overlap: true, until: 2013, name: 'INITECH' },
    ],
    ['years apart', [mine(2010, 2012)], [theirs(2013, 2017)], { overlap: false }],
    ['other place', [{ name: 'Globex', from: 2010, to: 2015 }], [theirs(2013, 2017)], { overlap: false }],
    ['apart for certain, though one end is not said', [mine(2018)], [theirs(2013, 2017)], { overlap: false }],
    ['their years not said', [mine(2010, 2015)], [theirs(null, null)], { overlap: null }],
    ['own years not said', [mine()], [theirs(2013, 2017)], { overlap: null }],
    ['nothing told', [], [theirs(2013, 2017)], { overlap: null }],
    ['no positions', [mine(2010, 2015)], [], { overlap: false }],
    [
      'the latest of several',
      [mine(2010, 2012), mine(2016, 2018)],
      [theirs(2011, 2017)],
      { overlap: true, until: 2017, name: 'INITECH' },
    ],
  ])('%s', (_, own, profile, expected) => {
    expect(overlapOf(own, profile, fold)).toEqual(expected);
  });
});
