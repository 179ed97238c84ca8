import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inviter, personLikeness } from '../../../src/policy/person/likeness.ts';

const person: Inviter = { name: 'Jane Doe', headline: 'Nurse at Example Clinic', photo: true };
const helper: Inviter = { name: 'Resume Helper', headline: 'Get hired faster', photo: true };

describe('how much an inviter is like a person', () => {
  it.each<[string, Inviter, string | null]>([
    [
      'a real photo and a person’s name settle it, profile unopened',
      { ...person, headline: undefined },
      'person',
    ],
    ['and whatever the profile shows', { ...person, headline: null, connections: 0 }, 'person'],
    ['a business with generic text and hardly any connections', { ...helper, connections: 3 }, 'notPerson'],
    ['the same with its profile unopened may still have many', helper, null],
    ['many connections contradict it', { ...helper, connections: 400 }, 'doubtful'],
    [
      'what somebody does contradicts it',
      { ...helper, headline: 'Engineer at Example', connections: 3 },
      'doubtful',
    ],
    [
      'no photo and 8 connections, but a person’s name',
      { name: 'Kim Roe', headline: 'Growth', photo: false, connections: 8 },
      'doubtful',
    ],
    [
      'no photo alone, profile unopened',
      { name: 'Kim Roe', headline: 'Nurse at Example', photo: false },
      'doubtful',
    ],
    [
      'a business without a photo, profile unopened',
      { name: 'Acme GmbH', headline: 'Wir bieten alles', photo: false },
      null,
    ],
    [
      'a business without a photo and with hardly any connections',
      { name: 'Acme GmbH', headline: 'Wir bieten alles', photo: false, connections: 1 },
      'notPerson',
    ],
    [
      'a business verified by LinkedIn is run by somebody',
      { ...helper, connections: 3, verified: true },
      'person',
    ],
    ['whoever is on your list', { ...person, listedNotPerson: true }, 'notPerson'],
    ['a name without knowing of a photo', { name: 'Jane Doe' }, null],
    ['a photo without a name', { photo: true }, null],
    ['nothing known', {}, null],
    ['an empty name', { name: '  ', photo: true }, null],
  ])('%s', (_case, inviter, likeness) => {
    expect(personLikeness(inviter).likeness).toBe(likeness);
  });

  it('quotes what led to it', () => {
    expect(personLikeness({ ...helper, connections: 3 }).signs).toEqual([
      { sign: 'businessName', present: true, quote: 'Resume Helper' },
      { sign: 'noFace', present: null, quote: null },
      { sign: 'genericText', present: true, quote: 'Get hired faster' },
      { sign: 'fewConnections', present: true, quote: '3' },
    ]);
  });

  it('keeps what it says when more becomes known', () => {
    const known = fc.record({
      name: fc.constantFrom('Jane Doe', 'Resume Helper', 'Acme GmbH', '山田太郎'),
      headline: fc.constantFrom(null, 'Nurse at Example', 'Get hired', 'Growth'),
      photo: fc.boolean(),
      connections: fc.integer({ min: 0, max: 500 }),
    });
    fc.assert(
      fc.property(
        known,
        fc.subarray(['name', 'headline', 'photo', 'connections'] as const),
        (all, hidden) => {
          const some: Inviter = Object.fromEntries(
            Object.entries(all).filter(([key]) => !hidden.some((field) => field === key)),
          );
          const before = personLikeness(some).likeness;
          if (before !== null) expect(personLikeness(all).likeness).toBe(before);
        },
      ),
      { numRuns: 500 },
    );
  });
});
