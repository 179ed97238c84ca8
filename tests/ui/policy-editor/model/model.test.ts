import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../../src/policy/conditions/walk.ts';
import { givenEvidence } from '../../../../src/policy/facts/given.ts';
import { checkPolicy } from '../../../../src/policy/file/check.ts';
import {
  type Condition,
  catalogue,
  compile,
  type FactValue,
  factNames,
  type Policy,
} from '../../../../src/policy/index.ts';
import { presets } from '../../../../src/policy/presets/index.ts';
import { applyEdit, type Edit } from '../../../../src/ui/policy-editor/model/edit.ts';
import {
  freshCurve,
  freshGate,
  freshRule,
  freshTemplate,
} from '../../../../src/ui/policy-editor/model/fresh.ts';
import { edited, historyOf, redone, undone } from '../../../../src/ui/policy-editor/model/history.ts';
import { combine, type Mode, viewOf } from '../../../../src/ui/policy-editor/model/level.ts';
import { partAt, withAddedPart, withPart } from '../../../../src/ui/policy-editor/model/nested.ts';
import { troublesAt, troublesOf } from '../../../../src/ui/policy-editor/model/problems.ts';
import {
  askedIn,
  askedOtherwise,
  askingsOf,
  conditionOf,
  freshQuestion,
  isQuestion,
} from '../../../../src/ui/policy-editor/model/question.ts';
import { fullFacts, policies } from '../../../policy/evaluate/arbitrary.ts';
import { policyOf, say } from '../../../policy/evaluate/build.ts';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const photo: Condition = { fact: 'photo', is: true };

/** All paths into a condition. */
const pathsIn = (condition: Condition, at: readonly number[] = []): (readonly number[])[] => [
  at,
  ...partsOf(condition).flatMap((part, i) => pathsIn(part, [...at, i])),
];

/** A random edit of a policy. */
function edits(policy: Policy): fc.Arbitrary<Edit> {
  const gate = fc.constantFrom(...policy.gates);
  const rule = fc.constantFrom(...policy.rules);
  const place = fc.nat({ max: 6 });
  const always: fc.Arbitrary<Edit>[] = [
    place.map((at) => ({ do: 'add', list: 'gates', entry: freshGate(policy, photo, 'So.'), at })),
    place.map((at) => ({ do: 'add', list: 'rules', entry: freshRule(policy, 'message', photo, 'So.'), at })),
    place.map((at) => ({ do: 'add', list: 'rules', entry: freshCurve(policy, 'message', 'age', 'So.'), at })),
    place.map((at) => ({ do: 'add', list: 'templates', entry: freshTemplate(policy, 'A', 'B'), at })),
    fc.nat({ max: 30 }).map((to) => ({ do: 'cap', group: 'profile', to })),
    fc.constant<Edit>({ do: 'cap', group: 'message', to: null }),
    fc.integer({ min: 1, max: 49 }).map((decline) => ({ do: 'bands', to: { decline, accept: 80 } })),
    fc.constantFrom('lean' as const, 'wait' as const).map((to) => ({ do: 'uncertain', to })),
    fc.string({ minLength: 1 }).map((to) => ({ do: 'title', to })),
  ];
  const ofGates: fc.Arbitrary<Edit>[] = [
    gate.map(({ id }) => ({ do: 'remove', list: 'gates', id })),
    fc.tuple(gate, place).map(([{ id }, to]) => ({ do: 'move', list: 'gates', id, to })),
    fc.tuple(gate, fc.boolean()).map(([{ id }, on]) => ({ do: 'switch', list: 'gates', id, on })),
    gate.map((entry) => ({ do: 'put', list: 'gates', entry: { ...entry, verdict: 'wait' } })),
    gate.chain(({ id, when }) =>
      fc.tuple(fc.constantFrom(...pathsIn(when)), fc.constantFrom(photo, null)).map(([path, to]) => ({
        do: 'condition' as const,
        of: { list: 'gates' as const, id },
        path,
        to,
      })),
    ),
  ];
  const ofRules: fc.Arbitrary<Edit>[] = [
    rule.map(({ id }) => ({ do: 'remove', list: 'rules', id })),
    fc.tuple(rule, fc.boolean()).map(([{ id }, on]) => ({ do: 'switch', list: 'rules', id, on })),
    rule.map(({ id }) => ({
      do: 'condition',
      of: { list: 'rules', id },
      path: [],
      to: photo,
      say: 'Now so.',
    })),
  ];
  return fc.oneof(...always, ...ofGates, ...ofRules);
}

const editedPolicies = policies
  .filter(({ gates, rules }) => gates.length > 0 && rules.length > 0)
  .chain((policy) => edits(policy).map((edit) => ({ policy, edit })));

describe('an edit of a policy', () => {
  it('is taken back exactly, and done again exactly', () => {
    fc.assert(
      fc.property(editedPolicies, ({ policy, edit }) => {
        const before = json(policy);
        const after = edited(historyOf(policy), edit);
        expect(undone(after).present).toBe(policy);
        expect(policy).toEqual(before);
        expect(redone(undone(after)).present).toBe(after.present);
        expect(undone(undone(after)).present).toBe(policy);
      }),
    );
  });

  it('survives JSON, and leaves a policy that can be saved', () => {
    fc.assert(
      fc.property(editedPolicies, ({ policy, edit }) => {
        const after = applyEdit(policy, edit);
        expect(json(after)).toEqual(after);
        const checked = checkPolicy(json(after));
        expect(checked.ok ? [] : checked.errors).toEqual([]);
        expect(troublesOf(after)).toEqual([]);
      }),
    );
  });

  it('leaves what it does not name as it was', () => {
    fc.assert(
      fc.property(editedPolicies, ({ policy, edit }) => {
        const after = applyEdit(policy, edit);
        const named =
          'of' in edit ? edit.of.id : 'id' in edit ? edit.id : 'entry' in edit ? edit.entry.id : null;
        for (const list of ['gates', 'rules', 'templates'] as const) {
          for (const entry of policy[list]) {
            if (entry.id === named || (edit.do === 'remove' && edit.list === 'templates')) continue;
            expect(after[list].find(({ id }) => id === entry.id)).toBe(entry);
          }
          expect(after[list].map(({ id }) => id).filter((id) => id !== named)).toEqual(
            policy[list].map(({ id }) => id).filter((id) => id !== named),
          );
        }
        expect(after.examples).toBe(policy.examples);
      }),
    );
  });

  it('of something that is not there changes nothing', () => {
    const policy = presets[0] ?? policyOf({});
    const gone: Edit[] = [
      { do: 'remove', list: 'gates', id: 'gone' },
      { do: 'move', list: 'rules', id: 'gone', to: 0 },
      { do: 'switch', list: 'gates', id: 'gone', on: false },
      { do: 'condition', of: { list: 'rules', id: 'gone' }, path: [0], to: photo },
      { do: 'condition', of: { list: 'gates', id: 'blocked' }, path: [7, 7], to: photo },
    ];
    for (const edit of gone) expect(applyEdit(policy, edit)).toEqual(policy);
  });

  it('that switches off and on again leaves no trace', () => {
    const policy = policyOf({ gates: [{ id: 'a', when: photo, verdict: 'accept', say }] });
    const off = applyEdit(policy, { do: 'switch', list: 'gates', id: 'a', on: false });
    expect(off.gates[0]?.enabled).toBe(false);
    expect(applyEdit(off, { do: 'switch', list: 'gates', id: 'a', on: true })).toEqual(policy);
  });

  it('that removes a template takes it out of the gates that offer it', () => {
    const policy = policyOf({
      gates: [{ id: 'a', when: photo, verdict: 'accept', say, templates: ['x', 'y'] }],
      templates: ['x', 'y'].map((id) => ({ id, title: say, body: say, verdicts: [] })),
    });
    const after = applyEdit(policy, { do: 'remove', list: 'templates', id: 'x' });
    expect(after.gates[0]?.templates).toEqual(['y']);
    expect(troublesOf(after)).toEqual([]);
  });

  it('typed in one field is one step back', () => {
    const start = historyOf(policyOf({}));
    const typed = ['A', 'Ab', 'Abc'].reduce(
      (history, to) => edited(history, { do: 'title', to }, 'title'),
      start,
    );
    expect(typed.present.title).toEqual({ text: 'Abc' });
    expect(undone(typed).present).toBe(start.present);
    const other = edited(typed, { do: 'uncertain', to: 'wait' });
    expect(undone(other).present.title).toEqual({ text: 'Abc' });
  });
});

describe('a nested condition', () => {
  const conditions = policies
    .filter(({ gates }) => gates.length > 0)
    .map(({ gates }) => gates[0]?.when ?? photo);

  it('is changed at one place and nowhere else', () => {
    fc.assert(
      fc.property(conditions, fc.nat(), (condition, pick) => {
        const paths = pathsIn(condition);
        const path = paths[pick % paths.length] ?? [];
        const marked: Condition = { fact: 'premium', is: true };
        const after = withPart(condition, path, marked);
        expect(after && partAt(after, path)).toEqual(marked);
        for (const other of paths) {
          const apart =
            !path.every((step, i) => other[i] === step) && !other.every((step, i) => path[i] === step);
          if (apart) expect(after && partAt(after, other)).toBe(partAt(condition, other));
        }
      }),
    );
  });

  it('is the same when shown and put together again', () => {
    fc.assert(
      fc.property(conditions, fullFacts, (condition, facts) => {
        const view = viewOf(condition);
        if (isQuestion(view)) {
          const asked = askedIn(condition);
          expect(asked).not.toBeNull();
          if (asked) expect(answer(conditionOf(asked), facts)).toBe(answer(condition, facts));
        } else {
          expect(partsOf(partAt(condition, view.inward) ?? photo)).toBe(view.parts);
          expect(answer(combine(view.mode, view.parts, view.least), facts)).toBe(answer(condition, facts));
        }
      }),
    );
  });

  it.each<[Mode, Condition]>([
    ['all', { all: [photo] }],
    ['any', { any: [photo] }],
    ['some', { atLeast: 1, of: [photo] }],
    ['notAll', { not: { all: [photo] } }],
    ['none', { not: { any: [photo] } }],
    ['fewer', { not: { atLeast: 1, of: [photo] } }],
  ])('asks for %s', (mode, condition) => {
    expect(viewOf(condition)).toMatchObject({ mode, parts: [photo] });
    expect(combine(mode, [photo], 1)).toEqual(condition);
    expect(combine(mode, [photo], 9)).toEqual(condition);
  });

  it('grows and shrinks, never asking for more than there are', () => {
    const two: Condition = { atLeast: 2, of: [photo, { fact: 'verified', is: true }] };
    expect(withPart(two, [1], null)).toEqual({ atLeast: 1, of: [photo] });
    expect(withAddedPart({ not: { any: [] } }, [0], photo)).toEqual({ not: { any: [photo] } });
    expect(withPart({ not: photo }, [0], null)).toBeNull();
  });
});

describe.each(factNames)('a question about %s', (name) => {
  const fact = catalogue[name];

  it('begins with something and can be asked in every way', () => {
    for (const asking of askingsOf(fact)) {
      const asked = askedOtherwise(freshQuestion(name), asking);
      expect(askedIn(conditionOf(asked))).toEqual(asked);
      const filled = Array.isArray(asked.value) ? { ...asked, value: ['x'] } : asked;
      expect(
        troublesOf(policyOf({ gates: [{ id: 'a', when: conditionOf(filled), verdict: 'wait', say }] })),
      ).toEqual([]);
    }
  });
});

describe('a draft that cannot be saved', () => {
  const gate = (when: Condition): Policy => policyOf({ gates: [{ id: 'a', when, verdict: 'wait', say }] });

  it.each<[Policy, string, string]>([
    [gate({ fact: 'headline', containsAny: [] }), 'gates[0].when.containsAny', 'words'],
    [gate({ fact: 'mutualConnections', atLeast: Number.NaN }), 'gates[0].when.atLeast', 'count'],
    [gate({ fact: 'mutualConnections', is: -1 }), 'gates[0].when.is', 'value'],
    [gate({ all: [{ fact: 'age', within: Number.NaN }] }), 'gates[0].when.all[0].within', 'number'],
    [gate({ atLeast: 1, of: [] }), 'gates[0].when.atLeast', 'count'],
    [policyOf({ bands: { accept: 20, decline: 40 } }), 'bands', 'bands'],
    [policyOf({ caps: { message: Number.NaN } }), 'caps.message', 'points'],
    [policyOf({ title: { text: '' } }), 'title', 'empty'],
    [policyOf({ summary: { text: 'x'.repeat(4001) } }), 'summary', 'long'],
    [
      policyOf({ templates: [{ id: 'a', title: say, body: { text: 'Hi {{you}}' }, verdicts: [] }] }),
      'templates[0].body.text',
      'placeholder',
    ],
  ])('%#: says where and what', (policy, path, kind) => {
    expect(troublesOf(policy)).toEqual([{ path, key: `policy_edit_trouble_${kind}` }]);
    expect(checkPolicy(json(policy)).ok).toBe(false);
  });

  it('tells a place from its neighbours', () => {
    const at = (path: string) => ({ path, key: 'policy_edit_trouble_count' }) as const;
    const troubles = ['gates[1].when', 'gates[10].when', 'gates[1]'].map(at);
    expect(troublesAt(troubles, 'gates[1]').map(({ path }) => path)).toEqual(['gates[1].when', 'gates[1]']);
  });
});

function answer(when: Condition, facts: Readonly<Record<string, FactValue>>): boolean {
  const policy = policyOf({ gates: [{ id: 'g', when, verdict: 'accept', say }] });
  return compile(policy)
    .evaluate(givenEvidence(facts, 0), 0)
    .reasons.some(({ rule }) => rule === 'g');
}
