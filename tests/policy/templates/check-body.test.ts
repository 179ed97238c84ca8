import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBody } from '../../../src/policy/templates/check-body.ts';

describe('checkBody', () => {
  it.each([
    'Hi {{firstName}}, thanks.',
    '{{ firstName }} and {{mutualNames}}, {{mutualCount}} in all',
    'No placeholder, one { brace } and <b>markup</b>',
    '',
  ])('finds nothing wrong in %j', (body) => {
    expect(checkBody(body)).toEqual([]);
  });

  it.each([
    { body: 'Hi {{firstName', problem: { code: 'unbalanced', at: 3, what: '{{' } },
    { body: 'Hi firstName}}', problem: { code: 'unbalanced', at: 12, what: '}}' } },
    { body: 'Hi {{firstName} there', problem: { code: 'unbalanced', at: 3, what: '{{' } },
    { body: 'Hi {{fistName}}', problem: { code: 'unknown-placeholder', at: 3, what: 'fistName' } },
    { body: 'Hi {{}}', problem: { code: 'unknown-placeholder', at: 3, what: '' } },
    { body: 'Hi {{FirstName}}', problem: { code: 'unknown-placeholder', at: 3, what: 'FirstName' } },
    { body: 'Hi {{constructor}}', problem: { code: 'unknown-placeholder', at: 3, what: 'constructor' } },
    { body: '{{> partial}}', problem: { code: 'not-a-placeholder', at: 0, what: '> partial' } },
    { body: '{{! aside}}', problem: { code: 'not-a-placeholder', at: 0, what: '! aside' } },
    { body: '{{=<% %>=}}', problem: { code: 'not-a-placeholder', at: 0, what: '=<% %>=' } },
    { body: '{{& topic}}', problem: { code: 'not-a-placeholder', at: 0, what: '& topic' } },
    { body: '{{{topic}}}', problem: { code: 'not-a-placeholder', at: 0, what: '{topic' } },
  ])('$body: $problem.code at $problem.at', ({ body, problem }) => {
    expect(checkBody(body)).toEqual([problem]);
  });

  it('finds every mistake, in order', () => {
    expect(
      checkBody('{{#event}}at {{event}}{{/event}} {{evnt}} }} {{').map(({ code, at }) => [code, at]),
    ).toEqual([
      ['not-a-placeholder', 0],
      ['not-a-placeholder', 22],
      ['unknown-placeholder', 33],
      ['unbalanced', 42],
      ['unbalanced', 45],
    ]);
  });

  it('points into the text whatever it is given', () => {
    const braces = fc.string({ unit: fc.constantFrom('{', '}', 'a', ' ', '\n', 'topic'), maxLength: 60 });
    fc.assert(
      fc.property(braces, (body) => {
        for (const { at, what } of checkBody(body)) expect(body.indexOf(what, at)).toBeGreaterThanOrEqual(at);
      }),
    );
  });
});
