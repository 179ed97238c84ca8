import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../src/policy/file/index.ts';
import { compile, type Policy } from '../../../src/policy/index.ts';
import { defaultPresetId, presetById, presetIdNow, presets } from '../../../src/policy/presets/index.ts';
import { evidenceOf } from './evidence.ts';

const byId = (id: string): Policy => {
  const preset = presetById(id);
  if (!preset) throw new Error(`There is no preset ${id}`);
  return preset;
};

describe('the presets that ship', () => {
  it('are the twelve, under the ids that the command line and policy files use', () => {
    expect(presets.map(({ id }) => id).toSorted()).toEqual([
      'ask-first',
      'casual-letdown',
      'client-friendly',
      'considered',
      'everyone-real',
      'known-people',
      'meet-first',
      'open-networker',
      'picky',
      'selective',
      'step-by-step',
      'ten-minute-conversation',
    ]);
  });

  it('have selective as the default, the other two that decide by the card after it', () => {
    expect(defaultPresetId).toBe('selective');
    expect(presets.slice(0, 3).map(({ id }) => id)).toEqual(['selective', 'known-people', 'everyone-real']);
  });

  it('knows what took the place of balanced, which is no preset any more', () => {
    expect(presetIdNow('balanced')).toBe('selective');
    expect(presetIdNow('picky')).toBe('picky');
  });

  it.each(['', 'balanced', 'Selective', 'constructor', '__proto__'])('know no preset %j', (id) => {
    expect(presetById(id)).toBeUndefined();
  });
});

describe.each(presets)('$id', (preset) => {
  const { examples, gates, rules } = preset;

  it('is a policy file without a mistake or anything odd in it, as JSON too', () => {
    const written: unknown = JSON.parse(JSON.stringify(preset));
    expect(checkPolicy(written)).toEqual({ ok: true, policy: preset, warnings: [] });
  });

  it.each(examples)('comes out so: $name → $verdict, certain: $certain', ({ facts, verdict, certain }) => {
    const decided = compile(preset).decide(evidenceOf(facts), 0);
    expect({ verdict: decided.verdict, certain: decided.certain }).toEqual({ verdict, certain });
  });

  it('has an example for every gate that is switched on', () => {
    const { evaluate } = compile(preset);
    const settledBy = new Set(
      examples.flatMap(({ facts }) => {
        const [first] = evaluate(evidenceOf(facts), 0).reasons;
        return first?.points === null ? [first.rule] : [];
      }),
    );
    const inEveryPreset = ['blocked', 'allowed'];
    const missing = gates.filter(
      (gate) => gate.enabled !== false && !settledBy.has(gate.id) && !inEveryPreset.includes(gate.id),
    );
    expect(missing.map((gate) => gate.id)).toEqual([]);
  });

  it('begins with your own lists', () => {
    const { decide } = compile(preset);
    const anybody = { kind: 'newsletter', 'person.likeness': 'notPerson', 'note.kind': 'pitch' };
    expect(decide(evidenceOf({ ...anybody, 'list.state': 'blocked' }), 0)).toMatchObject({
      verdict: 'decline',
      certain: true,
    });
    expect(decide(evidenceOf({ ...anybody, 'list.state': 'allowed' }), 0)).toMatchObject({
      verdict: 'accept',
      certain: true,
    });
  });

  describe.each(['company', 'school', 'group', 'event', 'newsletter', 'other'])(
    'an invitation to a %s',
    (kind) => {
      const evidence = evidenceOf({ kind, 'list.state': 'none' });

      it('waits', () => {
        expect(compile(preset).evaluate(evidence, 0)).toMatchObject({
          verdict: 'wait',
          certain: true,
          reasons: [{ rule: 'not-personal' }],
        });
      });

      it('is declined once its gate is switched on, and no other kind is', () => {
        const switched = compile({
          ...preset,
          gates: gates.map((gate) => (gate.id === `decline-${kind}` ? { ...gate, enabled: true } : gate)),
        });
        expect(switched.decide(evidence, 0)).toMatchObject({ verdict: 'decline', certain: true });
        const others = ['company', 'school', 'group', 'event', 'newsletter', 'other'].filter(
          (one) => one !== kind,
        );
        for (const other of others)
          expect(switched.decide(evidenceOf({ kind: other, 'list.state': 'none' }), 0).verdict).toBe('wait');
      });
    },
  );

  it('has rules to rank by', () => {
    expect(rules.length).toBeGreaterThanOrEqual(8);
  });
});

const everybodyWelcome = ['open-networker', 'client-friendly', 'everyone-real'];

describe.each(presets.filter(({ id }) => !everybodyWelcome.includes(id)))('$id', (preset) => {
  it.each([
    { says: 'an answer that came in', fact: { 'reply.state': 'answered' } },
    { says: 'a possible match in the log', fact: { 'conversation.match': 'possible' } },
  ])('leaves $says to you', ({ fact }) => {
    const facts = { kind: 'person', 'list.state': 'none', 'reply.state': 'none', ...fact };
    expect(compile(preset).decide(evidenceOf(facts), 0)).toMatchObject({ verdict: 'wait', certain: true });
  });
});

describe('ten-minute-conversation', () => {
  it('asks nothing of the profile, not even to rank by', () => {
    const { gates, rules, templates } = byId('ten-minute-conversation');
    const named = JSON.stringify([gates, rules]).match(/"(?:profile|common|words|person)\.\w+"/g);
    expect(named).toBeNull();
    expect(templates.length).toBeGreaterThan(0);
  });
});

describe('picky', () => {
  it('misses only the completeness of an unopened profile when the note is personal', () => {
    const { evaluate } = compile(byId('picky'));
    const facts =
      byId('picky').examples.find(({ name }) => name === 'example_personalNoteUnopened')?.facts ?? {};
    const { verdict, couldBe, missing } = evaluate(evidenceOf(facts), 0);
    expect(verdict).toBe('accept');
    expect(couldBe).toEqual(['accept', 'decline']);
    expect(missing).toMatchObject([{ fact: 'profile.completeness', settledBy: 'profile' }]);
  });
});

describe('meet-first', () => {
  it.each([
    { place: { 'common.place': true }, templates: ['coffee', 'call'] },
    { place: { 'common.place': false }, templates: ['call'] },
    { place: {}, templates: ['call', 'coffee'] },
  ])('offers $templates when the place is $place', ({ place, templates }) => {
    const facts = {
      kind: 'person',
      'list.state': 'none',
      'reply.state': 'none',
      'conversation.match': 'none',
      ...place,
    };
    expect(compile(byId('meet-first')).evaluate(evidenceOf(facts), 0)).toMatchObject({
      verdict: 'reply',
      certain: true,
      templates,
    });
  });
});

describe('ask-first', () => {
  it('says that you are no open networker when two weeks brought no answer', () => {
    const facts = {
      kind: 'person',
      'list.state': 'none',
      'conversation.match': 'none',
      'note.kind': 'none',
      'reply.state': 'asked',
      'reply.waitingDays': 14,
    };
    expect(compile(byId('ask-first')).evaluate(evidenceOf(facts), 0)).toMatchObject({
      verdict: 'decline',
      templates: ['not-an-open-networker'],
    });
  });
});
