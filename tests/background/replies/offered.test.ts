import { describe, expect, it } from 'vitest';
import { listIn } from '../../../src/background/replies/list.ts';
import { offeredTemplates } from '../../../src/background/replies/offered.ts';
import { valuesFor } from '../../../src/background/replies/values.ts';
import type { QuotedFact } from '../../../src/policy/suggestion.ts';
import { standardTemplates } from '../../../src/policy/templates/index.ts';
import { reading } from '../../gallery/samples/readings.ts';
import { rule, suggestion } from '../../gallery/samples/suggestions.ts';

describe('the templates offered', () => {
  it.each([
    [['welcome', 'coffee'], 'reply', ['welcome', 'coffee', 'how-do-we-know']],
    [[], 'accept', ['welcome', 'thanks-for-answer', 'how-do-we-know']],
    [[], 'decline', ['not-an-open-networker', 'seen-your-request', 'how-do-we-know']],
    [['unheard-of'], 'wait', ['thanks-for-answer', 'how-do-we-know']],
  ] as const)('%j for %s begin with %j', (templates, verdict, first) => {
    const ids = offeredTemplates({ templates, verdict }, standardTemplates).map(({ id }) => id);
    expect(ids.slice(0, first.length)).toEqual(first);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what a template is filled with', () => {
  const fact = (name: string, value: QuotedFact['value'], quote: string | null): QuotedFact => ({
    fact: name,
    value,
    quote,
    from: 'log',
    at: null,
  });

  it('is what is known', () => {
    const evidence = [
      fact('conversation.longestMinutes', 25, 'Utrecht'),
      fact('event.bothAttended', true, 'DevConf'),
      fact('words.topic', true, 'databases'),
    ];
    const person = {
      ...reading({ id: '1', name: 'Dr. Ann Roe, PhD' }),
      mutualConnections: { known: true as const, value: 9 },
      mutualNames: ['Casey Ray', 'Kim Roe'],
    };
    const because = suggestion({ verdict: 'reply', reasons: [{ ...rule('a', 'b', 1), evidence }] });
    expect(valuesFor(person, because, 'Noor', listIn('en-US'))).toEqual({
      firstName: 'Ann',
      ownFirstName: 'Noor',
      mutualCount: 9,
      mutualNames: 'Casey Ray and Kim Roe',
      whereMet: 'Utrecht',
      event: 'DevConf',
      topic: 'databases',
    });
  });

  it('is nothing where nothing is', () => {
    const not = suggestion({
      verdict: 'reply',
      idle: [{ ...rule('a', 'b', 1), evidence: [fact('event.bothAttended', false, 'DevConf')] }],
    });
    for (const name of ['J. 10x', null]) {
      expect(valuesFor(reading({ id: '1', name }), not, null, listIn('en'))).toEqual({});
    }
  });
});
