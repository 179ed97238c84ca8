import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readMessages } from '../../../scripts/shared/messages.ts';
import { difference } from '../../../src/policy/diff/difference.ts';
import { movedIds } from '../../../src/policy/diff/order.ts';
import type { Gate, PointsRule, Policy } from '../../../src/policy/policy.ts';
import { presetById, presets } from '../../../src/policy/presets/index.ts';
import { speakFrom } from '../../../src/ui/text/current.ts';
import { speak } from '../../../src/ui/text/speak.ts';

const english = readMessages('en');
beforeAll(() => speakFrom({ lookup: (key) => english[key]?.message, locale: 'en' }));

const pitch: Gate = {
  id: 'pitch',
  when: { fact: 'note.kind', is: 'pitch' },
  verdict: 'decline',
  say: { text: 'A pitch.' },
};
const words: Gate = {
  id: 'words',
  when: {
    all: [
      { fact: 'headline', containsAny: ['coach', 'crypto'] },
      { fact: 'mutualConnections', atMost: 2 },
    ],
  },
  verdict: 'decline',
  say: { text: 'Not mine.' },
};
const known: PointsRule = {
  id: 'known',
  group: 'message',
  when: { fact: 'note.kind', is: 'personal' },
  points: 15,
  say: { text: 'Personal.' },
};
const plain: Policy = {
  schema: 1,
  id: 'mine',
  version: 1,
  title: { text: 'Mine' },
  summary: { text: 'How I do it.' },
  preset: null,
  gates: [pitch, words],
  caps: { message: 20 },
  rules: [known],
  bands: { accept: 70, decline: 30 },
  whenUncertain: 'lean',
  templates: [
    { id: 'ask', title: { text: 'Ask' }, body: { text: 'Who are you?' }, verdicts: ['reply'] },
    { id: 'hello', title: { text: 'Hello' }, body: { text: 'Hello.' }, verdicts: ['accept'] },
  ],
  examples: [{ name: 'a pitch', facts: { 'note.kind': 'pitch' }, verdict: 'decline', certain: true }],
};

const told = (after: Policy): string[] => difference(plain, after).map(({ sentence }) => speak(sentence));

describe('the difference between two policies', () => {
  it.each<[string, Partial<Policy>, (string | RegExp)[]]>([
    ['of the title', { title: { text: 'Ours' } }, ['Title: “Mine” becomes “Ours”.']],
    ['of the summary', { summary: { text: 'x' } }, ['Another summary.']],
    [
      'a gate added',
      { gates: [pitch, words, { ...pitch, id: 'b' }] },
      ['New step: Decline if the note is a sales pitch.'],
    ],
    ['a gate removed', { gates: [words] }, ['Step removed: Decline if the note is a sales pitch.']],
    [
      'a gate switched off',
      { gates: [{ ...pitch, enabled: false }, words] },
      ['Step switched off: Decline if the note is a sales pitch.'],
    ],
    ['a gate moved', { gates: [words, pitch] }, ['Now step 2: Decline if the note is a sales pitch.']],
    [
      'a verdict',
      { gates: [{ ...pitch, verdict: 'reply' }, words] },
      ['“Decline if the note is a sales pitch.” becomes “Reply first if the note is a sales pitch.”'],
    ],
    [
      'a number deep inside',
      {
        gates: [
          pitch,
          {
            ...words,
            when: {
              all: [
                { fact: 'headline', containsAny: ['coach', 'crypto'] },
                { fact: 'mutualConnections', atMost: 4 },
              ],
            },
          },
        ],
      },
      [/^mutual connections: 2 becomes 4, in “Decline if .*”$/],
    ],
    [
      'words',
      {
        gates: [
          pitch,
          {
            ...words,
            when: {
              all: [
                { fact: 'headline', containsAny: ['coach', 'guru', 'SEO'] },
                { fact: 'mutualConnections', atMost: 2 },
              ],
            },
          },
        ],
      },
      [/^headline: also “guru” and “SEO”, in “Decline if/, /^headline: no longer “crypto”, in “Decline if/],
    ],
    ['points', { rules: [{ ...known, points: 20 }] }, [/^“Add 15 if .*” becomes “Add 20 if .*”$/]],
    [
      'the group of a rule',
      { rules: [{ ...known, group: 'context' }] },
      [/^Now counts under “Context”: Add 15/],
    ],
    [
      'how a rule speaks',
      { rules: [{ ...known, say: { text: 'Own words.' } }] },
      [/^Says it in other words: Add 15/],
    ],
    ['a cap', { caps: { message: 25 } }, ['Message counts 25 points at most, not 20.']],
    ['no cap', { caps: {} }, ['Message may count any number of points.']],
    ['a new cap', { caps: { message: 20, profile: 5 } }, ['Profile counts 5 points at most.']],
    [
      'the bands',
      { bands: { accept: 75, decline: 20 } },
      ['Accept from 75 points on, not 70.', 'Decline up to 20 points, not 30.'],
    ],
    [
      'what lies between the bands',
      { bands: { accept: 70, decline: 30, between: 'wait' } },
      ['Have a look between the bands, do not reply.'],
    ],
    ['uncertainty', { whenUncertain: 'wait' }, ['While facts are missing, let it wait.']],
    [
      'a template’s text',
      {
        templates: plain.templates.map((each) =>
          each.id === 'ask' ? { ...each, body: { text: 'Hm?' } } : each,
        ),
      },
      ['Another text in the template “Ask”'],
    ],
    [
      'templates in another order',
      { templates: [...plain.templates].reverse() },
      ['Template now in place 2: “Ask”'],
    ],
    ['an example', { examples: [] }, ['Example removed: a pitch']],
  ])('tells %s', (_, change, sentences) => {
    const wanted = sentences.map((each) => (typeof each === 'string' ? each : expect.stringMatching(each)));
    expect(told({ ...plain, ...change })).toEqual(wanted);
  });

  it('is nothing for the same policy under another id, version and order of rules', () => {
    const after = {
      ...plain,
      id: 'other',
      version: 9,
      preset: 'selective',
      rules: [...plain.rules].reverse(),
    };
    expect(difference(plain, after)).toEqual([]);
  });

  it('between any two presets is told completely in words, and none to itself', () => {
    for (const before of presets) {
      for (const after of presets) {
        const changes = difference(before, after);
        expect(changes.length === 0).toBe(before === after);
        for (const { sentence } of changes) expect(speak(sentence)).not.toMatch(/\{|…|diff_|clause_/);
      }
    }
  });

  it('back is as long as there: what was added is removed, what was switched on is switched off', () => {
    const opposite = { added: 'removed', removed: 'added', on: 'off', off: 'on', changed: 'changed' };
    const [before, after] = [presetById('picky'), presetById('selective')];
    if (!before || !after) throw new Error('no presets');
    const keyOf = (part: string, id: string | null, how: string) => `${part} ${id} ${how}`;
    const there = difference(before, after).filter(({ how }) => how !== 'moved');
    const back = difference(after, before).filter(({ how }) => how !== 'moved');
    expect(new Set(back.map(({ part, id, how }) => keyOf(part, id, how)))).toEqual(
      new Set(there.map(({ part, id, how }) => keyOf(part, id, how === 'moved' ? how : opposite[how]))),
    );
  });
});

describe('what moved', () => {
  it('is as little as turns one order into the other, whatever was added or removed', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const moved = movedIds(before, after);
        const staying = after.filter((id) => before.includes(id) && !moved.has(id));
        expect(before.filter((id) => staying.includes(id))).toEqual(staying);
        // No single one of the moved could have stayed besides.
        for (const id of moved) {
          const more = after.filter((each) => staying.includes(each) || each === id);
          expect(before.filter((each) => more.includes(each))).not.toEqual(more);
        }
      }),
    );
  });
});
