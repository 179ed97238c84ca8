import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMessages } from '../../../scripts/shared/messages.ts';
import { compile } from '../../../src/policy/index.ts';
import { presets } from '../../../src/policy/presets/index.ts';
import { renderSentence } from '../../../src/ui/text/render.ts';
import { evidenceOf } from './evidence.ts';
import { myBalanced } from './former.ts';

const messages = readMessages();
const lookup = (key: string): string | undefined => messages[key]?.message;

/** The prefixes that belong to presets and templates; the other keys are other rooms'. */
const ours = /^(?:preset|gate|rule|template|example)_/;

/** Every message key that a preset, or a policy stored when there was another default, names, and those that these messages name in turn (`{minutes:gate_for_minutes}`). */
function keysUsed(): Set<string> {
  const named = JSON.stringify([...presets, myBalanced]).matchAll(/"(?:key|without|name)":"(\w+)"/g);
  const keys = new Set<string>();
  for (const [, key] of named) if (key !== undefined) keys.add(key);
  for (const preset of presets)
    for (const { say } of [...preset.gates, ...preset.rules])
      if ('key' in say && say.quote !== undefined) keys.add(`${say.key}_quoted`);
  for (const key of [...keys])
    for (const { message } of formsOf(key))
      for (const [, inner] of message.matchAll(/\{\w+:(\w+)\}/g)) if (inner !== undefined) keys.add(inner);
  return keys;
}

const plural = /_(?:zero|one|two|few|many|other)$/;

const formsOf = (key: string) =>
  Object.entries(messages)
    .filter(([name]) => name === key || (plural.test(name) && name.replace(plural, '') === key))
    .map(([, message]) => message);

describe('the messages of the presets', () => {
  it('are all there', () => {
    expect([...keysUsed()].filter((key) => formsOf(key).length === 0)).toEqual([]);
  });

  it('are all used', () => {
    const used = keysUsed();
    const unused = Object.keys(messages).filter(
      (key) => ours.test(key) && !used.has(key) && !used.has(key.replace(plural, '')),
    );
    expect(unused).toEqual([]);
  });
});

describe.each(presets)('what $id says', (preset) => {
  const now = Date.parse('2026-06-02T10:00:00Z');
  const { evaluate } = compile(preset);

  it.each(preset.examples)('of $name leaves nothing unsaid', ({ facts }) => {
    const { reasons, idle, open } = evaluate(evidenceOf(facts), now);
    for (const { sentence } of [...reasons, ...idle, ...open]) {
      const text = renderSentence(sentence, lookup, 'en', { now });
      // The renderer puts "…" for a parameter nobody gave, and the bare key for a message that is not there.
      expect(text).not.toMatch(/…|[{}]|^\w+_\w+$/);
    }
  });
});

describe('the sentence of a logged conversation', () => {
  const now = Date.parse('2026-06-02T10:00:00Z');
  const first = (id: string, facts: Record<string, number>): string => {
    const preset = presets.find((one) => one.id === id);
    if (!preset) throw new Error(`There is no preset ${id}`);
    const known = { kind: 'person', 'list.state': 'none', 'reply.state': 'none' };
    const evidence = evidenceOf({ ...known, 'conversation.match': 'confirmed', ...facts });
    const [reason] = compile(preset).evaluate(evidence, now).reasons;
    return reason ? renderSentence(reason.sentence, lookup, 'en', { now }) : '';
  };
  const once = {
    'conversation.count': 1,
    'conversation.longestMinutes': 25,
    'conversation.daysSinceLast': 30,
  };

  it.each([
    { says: 'one', id: 'ask-first', facts: once, text: 'You talked for 25 minutes on 3 May.' },
    {
      says: 'several',
      id: 'ask-first',
      facts: { ...once, 'conversation.count': 3 },
      text: 'You have talked 3 times, once for 25 minutes; the last time was on 3 May.',
    },
    {
      says: 'one of which only the fact is known',
      id: 'ask-first',
      facts: {},
      text: 'You have talked before.',
    },
    {
      says: 'one long enough',
      id: 'ten-minute-conversation',
      facts: once,
      text: 'You talked for 25 minutes, and last spoke on 3 May.',
    },
  ])('$says ($id)', ({ id, facts, text }) => {
    expect(first(id, facts)).toBe(text);
  });
});

describe('docs/presets.md', () => {
  it('has one paragraph on each preset, in the order in which they are offered', () => {
    const doc = readFileSync(new URL('../../../docs/presets.md', import.meta.url), 'utf8');
    const headings = [...doc.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    const expected = presets.map(
      ({ id, title }) => `${'key' in title ? lookup(title.key) : title.text} (\`${id}\`)`,
    );
    expect(headings).toEqual(expected);
  });
});
