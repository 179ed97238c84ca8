import { describe, expect, it } from 'vitest';
import { givenEvidence } from '../../../src/policy/facts/given.ts';
import { personFacts } from '../../../src/policy/person/facts.ts';

describe('the fact person.likeness', () => {
  it('comes from the card where the card settles it', () => {
    expect(personFacts('Jane Doe', givenEvidence({ photo: true }, 1), 9)).toEqual({
      'person.likeness': { value: 'person', from: 'card', at: 9 },
    });
  });

  it('comes from the profile where that was needed, and quotes the name', () => {
    const evidence = givenEvidence({ photo: true, headline: 'Get hired', 'profile.connections': 3 }, 1);
    expect(personFacts('Resume Helper', evidence, 9)).toEqual({
      'person.likeness': { value: 'notPerson', from: 'profile', at: 9, quote: 'Resume Helper' },
    });
  });

  it('takes the profile’s photo where the card does not say', () => {
    expect(
      personFacts('Jane Doe', givenEvidence({ 'profile.photo': true }, 1), 9)['person.likeness']?.value,
    ).toBe('person');
  });

  it('believes your own list', () => {
    const evidence = givenEvidence({ photo: true, 'list.state': 'notPerson' }, 1);
    expect(personFacts('Jane Doe', evidence, 9)['person.likeness']?.value).toBe('notPerson');
  });

  it('is left out where it is open', () => {
    expect(personFacts('Resume Helper', givenEvidence({ photo: true }, 1), 9)).toEqual({});
    expect(personFacts(undefined, {}, 9)).toEqual({});
  });
});
