import { describe, expect, it } from 'vitest';
import { noBackground } from '../../../src/policy/background/own.ts';
import { noteFacts } from '../../../src/policy/note/facts.ts';

const own = { ...noBackground, firstName: 'Robin', employers: [{ name: 'Globex' }] };

describe('the facts of a note', () => {
  it('none: the kind is none, all else is known to be absent', () => {
    expect(noteFacts(null, own, 5)).toEqual({
      'note.kind': { value: 'none', from: 'note', at: 5 },
      'note.pitch': { value: 0, from: 'note', at: 5 },
      'note.givesReason': { value: false, from: 'note', at: 5 },
      'note.saysWhereMet': { value: false, from: 'note', at: 5 },
      'note.sharedInterest': { value: false, from: 'note', at: 5 },
      'note.question': { value: false, from: 'note', at: 5 },
      'note.offersJob': { value: false, from: 'note', at: 5 },
      'note.seeksWork': { value: false, from: 'note', at: 5 },
      'note.advance': { value: false, from: 'note', at: 5 },
      'note.specific': { value: 0, from: 'note', at: 5 },
      'note.namesYou': { value: false, from: 'note', at: 5 },
      'note.claimsSharedEmployer': { value: false, from: 'note', at: 5 },
      'note.falseClaim': { value: false, from: 'note', at: 5 },
    });
  });

  it('not read: nothing', () => {
    expect(noteFacts(undefined, own, 5)).toEqual({});
  });

  it('in another language: nothing but your name', () => {
    expect(noteFacts('Cześć Robin, miło było cię poznać.', own, 5)).toEqual({
      'note.namesYou': { value: true, from: 'note', at: 5, quote: 'Robin' },
    });
  });

  it('quotes the words that led to a fact', () => {
    const facts = noteFacts('Hi Robin, we worked together at Initech in 2011.', own, 7);
    expect(facts['note.kind']).toMatchObject({ value: 'personal', from: 'note', at: 7 });
    expect(facts['note.claimsSharedEmployer']?.quote).toContain('worked together at Initech');
    expect(facts['note.falseClaim']?.value).toBe(true);
    expect(facts['note.language']).toEqual({ value: 'en', from: 'note', at: 7 });
  });

  it('leaves out what your background cannot settle', () => {
    const facts = noteFacts('Hi Robin, we worked together at Initech in 2011.', noBackground, 7);
    expect(facts).not.toHaveProperty('note.falseClaim');
    expect(facts).not.toHaveProperty('note.namesYou');
  });
});
