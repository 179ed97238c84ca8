import { describe, expect, it } from 'vitest';
import { messagesLookup } from '../../../scripts/shared/messages.ts';
import { compile } from '../../../src/policy/index.ts';
import { presets } from '../../../src/policy/presets/index.ts';
import { checkBody } from '../../../src/policy/templates/check-body.ts';
import { standardTemplates } from '../../../src/policy/templates/index.ts';
import { placeholderNames } from '../../../src/policy/templates/placeholders.ts';
import { evidenceOf } from '../presets/evidence.ts';
import { myBalanced } from '../presets/former.ts';

const lookup = messagesLookup();
const bodyOf = (key: string): string => lookup(key) ?? '';

/** As long as they get: long names, many of them. */
const longest: Readonly<Record<(typeof placeholderNames)[number], string>> = {
  firstName: 'Maximiliane',
  ownFirstName: 'Bartholomew',
  mutualCount: '1,234',
  mutualNames: 'Maximiliane Mustermann and Bartholomew Featherstonehaugh',
  whereMet: 'the long table at the Rotterdam meetup',
  event: 'the International Conference on Networking',
  topic: 'responsible machine learning',
};

describe.each(standardTemplates)('the template $id', ({ title, body }) => {
  const text = bodyOf(body.key);

  it('has a title and a text that can be filled', () => {
    expect(lookup(title.key)).toBeTruthy();
    expect(text).not.toBe('');
    expect(checkBody(text)).toEqual([]);
  });

  it('greets, and signs', () => {
    expect(text).toMatch(/^Hi \{\{firstName\}\},\n/);
    expect(text).toMatch(/\n\{\{ownFirstName\}\}$/);
  });

  it('is short', () => {
    const filled = text.replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
      name === 'firstName' || name === 'ownFirstName' || name === 'mutualCount' ? longest[name] : '',
    );
    expect(filled.length).toBeLessThanOrEqual(300);
    const wordy = placeholderNames.reduce((all, name) => all.replaceAll(`{{${name}}}`, longest[name]), text);
    expect(wordy.length).toBeLessThanOrEqual(400);
  });
});

describe('the standard templates', () => {
  it('use every placeholder there is', () => {
    const all = standardTemplates.map(({ body }) => bodyOf(body.key)).join('\n');
    expect(placeholderNames.filter((name) => !all.includes(`{{${name}}}`))).toEqual([]);
  });

  it('are offered by every preset', () => {
    for (const { templates } of presets) expect(templates).toEqual(standardTemplates);
  });

  it.each([
    {
      says: 'help to remember, after an event both went to',
      id: 'help-me-remember',
      fact: 'event.bothAttended',
    },
    { says: 'coffee, to somebody near', id: 'coffee', fact: 'common.place' },
  ])('offer $says', ({ id, fact }) => {
    const { evaluate } = compile(myBalanced);
    const stranger = {
      kind: 'person',
      'list.state': 'none',
      'reply.state': 'none',
      'conversation.match': 'none',
      'note.kind': 'none',
      'note.saysWhereMet': false,
      'event.bothAttended': false,
    };
    expect(evaluate(evidenceOf({ ...stranger, [fact]: true }), 0).templates).toContain(id);
    expect(evaluate(evidenceOf({ ...stranger, [fact]: false }), 0).templates).not.toContain(id);
  });
});
