import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesLookup } from '../../../scripts/shared/messages.ts';
import { checkBody } from '../../../src/policy/templates/check-body.ts';
import { fillTemplate } from '../../../src/policy/templates/fill.ts';
import { standardTemplates } from '../../../src/policy/templates/index.ts';
import type { PlaceholderValues } from '../../../src/policy/templates/placeholders.ts';
import { TemplateError } from '../../../src/policy/templates/template-error.ts';

const fill = (body: string, values: PlaceholderValues = {}) => fillTemplate(body, values).text;

describe('filling a template', () => {
  it('puts the values in', () => {
    expect(
      fillTemplate('Hi {{firstName}}, we share {{mutualCount}}.', { firstName: 'Jane', mutualCount: 6 }),
    ).toEqual({
      text: 'Hi Jane, we share 6.',
      length: 20,
      dropped: [],
      over: false,
    });
  });

  it('leaves out a sentence that asks for something unknown, as a whole, and says so', () => {
    const body =
      'Thank you. I see that we both know {{mutualNames}}, which is nice. How do we know each other?';
    expect(fillTemplate(body, {})).toEqual({
      text: 'Thank you. How do we know each other?',
      length: 37,
      dropped: ['I see that we both know {{mutualNames}}, which is nice.'],
      over: false,
    });
  });

  it('leaves out a greeting and a signature with their lines', () => {
    expect(fill('Hi {{firstName}},\n\nThank you.\n\nBest, {{ownFirstName}}')).toBe('Thank you.');
    expect(fill('A line.\n\n{{topic}} is mine too.\n\nAnother line.')).toBe('A line.\n\nAnother line.');
    expect(fill('A line.\n{{topic}} is mine too.\nAnother line.')).toBe('A line.\nAnother line.');
  });

  it('keeps the line breaks and blank lines that the writer set', () => {
    expect(fill('One.\r\n\r\n\r\nTwo.\rThree.', {})).toBe('One.\n\n\nTwo.\nThree.');
  });

  it('is empty when nothing can be said', () => {
    expect(fillTemplate('Hi {{firstName}}', { firstName: '  ' })).toMatchObject({ text: '', length: 0 });
  });

  it.each([
    ['markup', '<b onclick="x()">Jane & Co</b>'],
    ['mustache', '{{ownFirstName}}{{#topic}}'],
    ['a replacement pattern', '$& $1 $`'],
  ])('keeps %s in a value the characters it is', (_, value) => {
    expect(fill('Hi {{firstName}}!', { firstName: value, ownFirstName: 'Me', topic: 'x' })).toBe(
      `Hi ${value}!`,
    );
  });

  it('keeps markup in the template the characters it is', () => {
    expect(fill('<i>Hi</i> &amp; welcome {{firstName}}', { firstName: 'Jane' })).toBe(
      '<i>Hi</i> &amp; welcome Jane',
    );
  });

  it('lets no value break the line or turn the writing direction', () => {
    expect(fill('Hi {{firstName}}, welcome.', { firstName: 'Ja\nne\u202e\u0000\u2066 Doe' })).toBe(
      'Hi Ja ne Doe, welcome.',
    );
  });

  it('takes a name it does not know for unknown, and finds nothing in a prototype', () => {
    expect(fill('Hello. {{constructor}} {{toString}}. {{fistName}} it is. Bye.')).toBe('Hello. Bye.');
  });

  it('says when the text is over the limit, and cuts nothing', () => {
    const body = 'Hi {{firstName}}.';
    expect(fillTemplate(body, { firstName: 'Jane' }, { limit: 8 })).toMatchObject({ length: 8, over: false });
    expect(fillTemplate(body, { firstName: 'Janet' }, { limit: 8 })).toMatchObject({
      text: 'Hi Janet.',
      length: 9,
      over: true,
    });
    expect(fillTemplate('👋 {{firstName}}', { firstName: '🚀' }, { limit: 5 })).toMatchObject({
      length: 5,
      over: false,
    });
  });

  it.each([
    { body: 'Hi {{firstName', code: 'unbalanced', at: 3 },
    { body: 'Hi there}} you', code: 'unbalanced', at: 8 },
    { body: 'Hi {{#firstName}}you{{/firstName}}', code: 'not-a-placeholder', at: 3 },
    { body: 'Hi {{> header}}', code: 'not-a-placeholder', at: 3 },
    { body: 'Hi {{{firstName}}}', code: 'not-a-placeholder', at: 3 },
  ])('refuses $body, with the place: $code at $at', ({ body, code, at }) => {
    const attempt = () => fill(body, { firstName: 'Jane' });
    expect(attempt).toThrow(TemplateError);
    expect(attempt).toThrow(expect.objectContaining({ code, at }));
  });

  it('fills whatever the check finds nothing wrong with, and only that', () => {
    const unit = fc.constantFrom('{{', '}}', 'topic', 'a', '. ', '#', '\n', ' ', '…', '！', '<', '🙂');
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 30 }).map((parts) => parts.join('')),
        (body) => {
          const refused = checkBody(body).some(({ code }) => code !== 'unknown-placeholder');
          if (refused) expect(() => fill(body, { topic: 'TOPIC' })).toThrow(TemplateError);
          else expect(fill(body, { topic: 'TOPIC' })).not.toMatch(/\{\{|\}\}/);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('says the whole template when everything is known', () => {
    const values: PlaceholderValues = {
      firstName: 'Jane',
      ownFirstName: 'Kim',
      mutualCount: 6,
      mutualNames: 'Casey Ray',
      whereMet: 'Rotterdam',
      event: 'the meetup',
      topic: 'bees',
    };
    const lookup = messagesLookup();
    for (const { body } of standardTemplates) {
      const text = lookup(body.key) ?? '';
      const filled = fillTemplate(text, values);
      expect(filled.dropped).toEqual([]);
      expect(filled.text).toBe(
        text.replace(/\{\{(\w+)\}\}/g, (_, name) =>
          String(Object.entries(values).find(([key]) => key === name)?.[1]),
        ),
      );
      expect(fillTemplate(text, {}).text).not.toMatch(/\{\{|\n{3}|^\s|\s$/);
    }
  });
});
