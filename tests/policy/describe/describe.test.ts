import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesLookup, readMessages } from '../../../scripts/shared/messages.ts';
import { describeCondition } from '../../../src/policy/describe/condition.ts';
import { describeGate, describePolicy, describeRule } from '../../../src/policy/describe/policy.ts';
import type { Said } from '../../../src/policy/describe/said.ts';
import { givenEvidence } from '../../../src/policy/facts/given.ts';
import {
  type Condition,
  catalogue,
  compile,
  type FactValue,
  factNames,
  type Policy,
} from '../../../src/policy/index.ts';
import { presets } from '../../../src/policy/presets/index.ts';
import { speakFrom } from '../../../src/ui/text/current.ts';
import { speak } from '../../../src/ui/text/speak.ts';
import { fullFacts, policies } from '../evaluate/arbitrary.ts';
import { policyOf, say } from '../evaluate/build.ts';

const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'];
const usedKeys = new Set<string>();

function inLanguage(language: string): (words: Said) => string {
  const lookup = messagesLookup(language);
  return (words) => {
    speakFrom({
      lookup: (key) => {
        usedKeys.add(key);
        return lookup(key);
      },
      locale: language,
    });
    return speak(words);
  };
}

/** Every question that can be asked of a fact. */
function questions(fact: (typeof factNames)[number]): Condition[] {
  const entry = catalogue[fact];
  const values: readonly FactValue[] =
    entry.type === 'boolean'
      ? [true, false]
      : entry.type === 'enum'
        ? entry.values
        : entry.type === 'number'
          ? [0, 1]
          : ['x'];
  const asked: Condition[] = [
    ...values.flatMap((value): Condition[] => [
      { fact, is: value },
      { fact, isNot: value },
    ]),
    { fact, known: true },
    { fact, known: false },
  ];
  if (entry.type === 'text') asked.push({ fact, containsAny: ['a', '2026-05-03'] });
  if (entry.type === 'number') {
    asked.push({ fact, atLeast: 1 }, { fact, atMost: 0.25 });
    if (entry.unit === 'days') asked.push({ fact, within: 30 });
  }
  return asked.flatMap((condition) => [condition, { not: condition }]);
}

const everything = factNames.flatMap(questions);

/** What cannot be read: something unsaid, a bare key, a brace that was not filled, or the fallback. */
const broken = /…|[{}]|\b(?:clause|fact|verdict)_\w+/;

describe.each(languages)('a policy read aloud (%s)', (language) => {
  const read = inLanguage(language);

  it('has words for every question about every fact, and their opposites', () => {
    expect(
      everything
        .map(describeCondition)
        .map(read)
        .filter((text) => broken.test(text)),
    ).toEqual([]);
  });

  it('tells questions apart that have different answers', () => {
    const byText = new Map<string, Condition[]>();
    for (const condition of everything) {
      const text = read(describeCondition(condition));
      byText.set(text, [...(byText.get(text) ?? []), condition]);
    }
    const confused = [...byText.values()].filter((same) => new Set(same.map(answers)).size > 1);
    expect(confused).toEqual([]);
  });

  it.each(presets)('says all of $id', (preset) => {
    const { gates, groups, bands, uncertain, templates } = describePolicy(preset);
    const lines = [...gates, ...groups.flatMap(({ rules }) => rules), ...templates].map(
      ({ sentence }) => sentence,
    );
    const sentences = [...lines, bands, uncertain, ...groups.map(({ cap }) => cap)].map(read);
    expect(sentences.filter((text) => broken.test(text))).toEqual([]);
    expect(lines).toHaveLength(preset.gates.length + preset.rules.length + preset.templates.length);
  });
});

describe('a policy read aloud', () => {
  const read = inLanguage('en');
  const gate = (when: Condition) => read(describeGate({ when, verdict: 'decline' }));

  it.each<[Condition, string]>([
    [{ fact: 'note.kind', is: 'pitch' }, 'Decline if the note is a sales pitch.'],
    [{ all: [] }, 'Decline everything else.'],
    [{ not: { all: [] } }, 'This step never applies.'],
    [{ any: [] }, 'This step never applies.'],
    [{ all: [{ fact: 'photo', is: true }] }, 'Decline if the card shows a photo.'],
    [
      { fact: 'headline', containsAny: ['CTO', '2026-05-03', 'a'] },
      'Decline if the headline contains “CTO”, “2026-05-03” or “a”.',
    ],
    [
      { not: { fact: 'conversation.daysSinceLast', within: 365 } },
      'Decline if you last talked more than 365 days ago.',
    ],
    [
      { fact: 'note.pitch', atLeast: 0.25 },
      'Decline if the strength of the sales pitch in the note is at least 0.25 of 1.',
    ],
    [
      {
        all: [
          { fact: 'photo', is: false },
          {
            any: [
              { fact: 'verified', is: false },
              { fact: 'mutualConnections', atMost: 1 },
            ],
          },
        ],
      },
      'Decline if the card shows no photo and (the profile is not verified or the number of mutual connections is at most 1).',
    ],
    [
      {
        not: {
          any: [
            { fact: 'photo', is: true },
            { fact: 'verified', is: true },
          ],
        },
      },
      'Decline if the card shows no photo and the profile is not verified.',
    ],
    [
      {
        atLeast: 2,
        of: [
          { fact: 'photo', is: true },
          { fact: 'verified', is: true },
          { not: { not: { fact: 'premium', is: true } } },
        ],
      },
      'Decline if at least 2 of these hold: the card shows a photo, the profile is verified or the inviter has Premium.',
    ],
    [{ fact: 'moon.phase', is: 'full' }, 'Decline if this holds: {"fact":"moon.phase","is":"full"}.'],
    [{ fact: 'photo', atLeast: 3 }, 'Decline if this holds: {"fact":"photo","atLeast":3}.'],
    [{ fact: 'kind', is: 'spaceship' }, 'Decline if this holds: {"fact":"kind","is":"spaceship"}.'],
    [
      { not: { fact: 'headline', containsAny: [] } },
      'Decline if none of this holds: this holds: {"fact":"headline","containsAny":[]}.',
    ],
  ])('%j', (when, text) => {
    expect(gate(when)).toBe(text);
  });

  it('says what rules add, take off, and follow', () => {
    const common = { id: 'x', group: 'message', say } as const;
    const when: Condition = { fact: 'note.kind', is: 'personal' };
    expect(read(describeRule({ ...common, when, points: 15 }))).toBe('Add 15 if there is a personal note.');
    expect(read(describeRule({ ...common, when, points: -2.5 }))).toBe(
      'Take off 2.5 if there is a personal note.',
    );
    const curve = {
      fact: 'mutualConnections',
      points: [
        [0, -3],
        [25, 15],
      ],
    } as const;
    expect(read(describeRule({ ...common, curve }))).toBe(
      'Points by mutual connections: -3 at 0 and 15 at 25.',
    );
  });

  it('says something of every random policy, and something else where it decides otherwise', () => {
    fc.assert(
      fc.property(policies, policies, fullFacts, (one, other, facts) => {
        const [a, b] = [one, other].map((policy) => policy.gates[0]?.when);
        if (a === undefined || b === undefined) return;
        expect(broken.test(gate(a).replaceAll(/\{\}/g, ''))).toBe(false);
        if (gate(a) !== gate(b)) return;
        expect(answer(a, facts)).toBe(answer(b, facts));
      }),
      { numRuns: 500 },
    );
  });

  it('reads caps, bands and what happens when uncertain', () => {
    const text = describePolicy(policyOf({ caps: { message: 20 }, whenUncertain: 'wait' }));
    expect(text.groups.map(({ group, cap }) => `${group}: ${read(cap)}`).slice(0, 2)).toEqual([
      'relationship: These count in full.',
      'message: These count 20 points at most, either way.',
    ]);
    expect(read(text.bands)).toContain('decline up to 30, accept from 70');
    const looking = describePolicy(policyOf({ bands: { accept: 70, decline: 30, between: 'wait' } }));
    expect(read(looking.bands)).toContain('accept from 70, have a look in between');
    expect(read(text.uncertain)).toBe('While facts are missing, let it wait.');
  });

  it('never throws, whatever a draft holds', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.jsonValue(),
        fc.constantFrom('is', 'atLeast', 'containsAny', 'known'),
        (fact, value, operator) => {
          const condition: Condition = JSON.parse(JSON.stringify({ fact, [operator]: value }));
          expect(gate(condition)).not.toBe('');
        },
      ),
    );
  });

  it('uses every message there is for it', () => {
    const forms = /_(?:one|other|many)$/;
    const unused = Object.keys(readMessages('en')).filter(
      (key) => key.startsWith('clause_') && !usedKeys.has(key) && !usedKeys.has(key.replace(forms, '')),
    );
    expect(unused.filter((key) => !/^clause_(?:gate|rule|template|curve)_/.test(key))).toEqual([]);
  });
});

/** What a condition answers for a set of facts, by the evaluation itself. */
function answer(when: Condition, facts: Readonly<Record<string, FactValue>>): boolean {
  const policy: Policy = policyOf({ gates: [{ id: 'g', when, verdict: 'accept', say }] });
  return compile(policy)
    .evaluate(givenEvidence(facts, 0), 0)
    .reasons.some(({ rule }) => rule === 'g');
}

/** The answers of a question about one fact for a range of its values, and for none. */
function answers(condition: Condition): string {
  const leaf = 'not' in condition ? condition.not : condition;
  const fact = 'fact' in leaf ? leaf.fact : '';
  const name = factNames.find((each) => each === fact);
  const entry = name === undefined ? undefined : catalogue[name];
  const values: readonly FactValue[] =
    entry?.type === 'boolean'
      ? [true, false]
      : entry?.type === 'enum'
        ? entry.values
        : entry?.type === 'number'
          ? [0, 0.25, 1, 2, 30, 31]
          : ['x', 'a', 'y'];
  return JSON.stringify([
    fact,
    answer(condition, {}),
    ...values.map((value) => answer(condition, { [fact]: value })),
  ]);
}
