import { describe, expect, it } from 'vitest';
import { compile, type Evidence, type Wording } from '../../../src/policy/index.ts';
import { policyOf } from './build.ts';

const seller: Evidence = {
  'headline.sells': { value: true, from: 'card', at: 0, quote: 'lead generation' },
  'headline.recruits': { value: false, from: 'card', at: 0 },
  mutualConnections: { value: 2, from: 'card', at: 0 },
};

function sentence(say: Wording, evidence: Evidence) {
  const when = { fact: 'headline.sells', is: true } as const;
  const { evaluate } = compile(policyOf({ gates: [{ id: 'sells', when, verdict: 'decline', say }] }));
  return evaluate(evidence, 0).reasons[0]?.sentence;
}

describe('a sentence that quotes', () => {
  const quote = ['headline.sells'];

  it('gives the words that led to the fact, under a key of its own', () => {
    expect(sentence({ key: 'gate_sells', quote }, seller)).toEqual({
      key: 'gate_sells_quoted',
      params: { quote: 'lead generation' },
    });
  });

  it('gives them to the user’s own words', () => {
    expect(sentence({ text: 'Sells: {quote}', quote }, seller)).toEqual({
      text: 'Sells: {quote}',
      params: { quote: 'lead generation' },
    });
  });

  it('is the plain sentence where no words led to it', () => {
    const unquoted = { ...seller, 'headline.sells': { value: true, from: 'card', at: 0 } } as const;
    expect(sentence({ key: 'gate_sells', quote }, unquoted)).toEqual({ key: 'gate_sells', params: {} });
  });

  it('quotes the first fact that has words, and keeps the parameters of the others', () => {
    const say = {
      key: 'gate_sells',
      with: ['mutualConnections'],
      quote: ['headline.recruits', 'headline.sells'],
    };
    expect(sentence(say, seller)).toEqual({
      key: 'gate_sells_quoted',
      params: { quote: 'lead generation', count: 2, mutual: 2 },
    });
  });

  it('does not remember one invitation’s words for the next', () => {
    const other = {
      ...seller,
      'headline.sells': { value: true, from: 'card', at: 0, quote: 'growth hacker' },
    } as const;
    const when = { fact: 'headline.sells', is: true } as const;
    const { evaluate } = compile(
      policyOf({ gates: [{ id: 'sells', when, verdict: 'decline', say: { key: 'gate_sells', quote } }] }),
    );
    const quotes = [seller, other].map((one) => evaluate(one, 0).reasons[0]?.sentence.params['quote']);
    expect(quotes).toEqual(['lead generation', 'growth hacker']);
  });

  it('cuts long words short', () => {
    const long = {
      ...seller,
      'headline.sells': { value: true, from: 'card', at: 0, quote: 'sales '.repeat(50) },
    } as const;
    expect(sentence({ key: 'gate_sells', quote }, long)?.params['quote']).toMatch(/^(?:sales ?){9,10}.*…$/);
  });
});
