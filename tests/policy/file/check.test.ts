import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPolicy, parseForStorage } from '../../../src/policy/file/index.ts';
import { compile, PolicyError } from '../../../src/policy/index.ts';
import { presets } from '../../../src/policy/presets/index.ts';
import { policyOf, say } from '../evaluate/build.ts';

const gate = { id: 'g', when: { fact: 'photo', is: true }, verdict: 'accept', say };
const rule = { id: 'r', group: 'profile', when: { fact: 'photo', is: true }, points: 5, say };
const when = (condition: unknown) => ({ gates: [{ ...gate, when: condition }] });
const curve = (points: unknown) => ({
  rules: [{ id: 'c', group: 'profile', curve: { fact: 'mutualConnections', points }, say }],
});
const deep = (levels: number): unknown => (levels === 0 ? gate.when : { not: deep(levels - 1) });
const file = (parts: object): unknown => ({ ...policyOf({}), ...parts });

function pathsOf(policy: unknown): string[] {
  const checked = checkPolicy(policy);
  return checked.ok ? [] : checked.errors.map(({ path }) => path);
}

describe('a policy file that is wrong', () => {
  it.each<[string, object, string]>([
    ['an unknown fact', when({ fact: 'note.knd', is: 'personal' }), 'gates[0].when.fact'],
    ['an operator that does not fit', when({ fact: 'photo', atLeast: 3 }), 'gates[0].when'],
    ['a word the fact does not have', when({ fact: 'kind', is: 'martian' }), 'gates[0].when.is'],
    ['two operators', when({ fact: 'mutualConnections', atLeast: 3, atMost: 5 }), 'gates[0].when'],
    [
      'NaN',
      curve([
        [0, Number.NaN],
        [5, 1],
      ]),
      'rules[0].curve',
    ],
    [
      'equal x in a curve',
      curve([
        [0, 1],
        [0, 2],
      ]),
      'rules[0].curve',
    ],
    [
      'falling x in a curve',
      curve([
        [5, 1],
        [0, 2],
      ]),
      'rules[0].curve',
    ],
    ['a curve of one point', curve([[5, 1]]), 'rules[0].curve'],
    ['bands the wrong way round', { bands: { accept: 30, decline: 70 } }, 'bands'],
    ['bands out of range', { bands: { accept: 170, decline: 20 } }, 'bands.accept'],
    ['a missing template', { gates: [{ ...gate, templates: ['nowhere'] }] }, 'gates[0].templates[0]'],
    ['an id twice', { gates: [gate, gate] }, 'gates[1].id'],
    ['an unknown verdict', { gates: [{ ...gate, verdict: 'maybe' }] }, 'gates[0].verdict'],
    ['an unknown key', { gates: [{ ...gate, colour: 'red' }] }, 'gates[0]'],
    ['a condition too deep', when(deep(40)), 'gates[0].when'],
    [
      'an example with an unknown fact',
      { examples: [{ name: 'e', facts: { nose: true }, verdict: 'wait', certain: true }] },
      'examples[0].facts',
    ],
    ['points that are text', { rules: [{ ...rule, points: 'many' }] }, 'rules[0].points'],
    ['a newer schema', { schema: 99 }, 'schema'],
  ])('%s is named with its place, and nothing throws', (_, parts, path) => {
    const checked = checkPolicy(file(parts));
    expect(checked.ok).toBe(false);
    if (checked.ok) return;
    expect(checked.errors.some((error) => error.path.startsWith(path))).toBe(true);
    for (const { problem, remedy } of checked.errors) {
      expect(problem.length).toBeGreaterThan(5);
      expect(remedy.length).toBeGreaterThan(5);
    }
  });

  it('hints at the name that was meant', () => {
    const checked = checkPolicy(file(when({ fact: 'note.knd', is: 'personal' })));
    expect(JSON.stringify(checked)).toContain('note.kind');
  });

  it('with a cycle is refused, not followed for ever', () => {
    const loop: { not?: unknown } = {};
    loop.not = loop;
    expect(pathsOf(file(when(loop)))).not.toEqual([]);
  });

  it('with prototype keys is refused and changes no prototype', () => {
    const hostile: unknown = JSON.parse(
      JSON.stringify(file({})).replace('{', '{"__proto__":{"polluted":true},'),
    );
    expect(checkPolicy(hostile).ok).toBe(false);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('of any shape at all gets errors, never an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const checked = checkPolicy(anything);
        expect(checked.ok).toBe(false);
        if (!checked.ok) expect(checked.errors.length).toBeGreaterThan(0);
      }),
    );
  });

  it('cannot be compiled, with the same places named', () => {
    const wrong = policyOf({ bands: { accept: 30, decline: 70 } });
    expect(() => compile(wrong)).toThrow(PolicyError);
  });
});

describe('a policy file that is right', () => {
  it.each(presets)('$id survives JSON and storage unchanged', (preset) => {
    const copy: unknown = JSON.parse(JSON.stringify(preset));
    expect(checkPolicy(copy)).toEqual({ ok: true, policy: preset, warnings: [] });
    expect(parseForStorage(copy)).toMatchObject({ ok: true, policy: preset });
  });

  it('warns of a gate that can never be reached', () => {
    const checked = checkPolicy(
      file({
        gates: [
          { ...gate, id: 'first', when: { all: [] } },
          { ...gate, id: 'second' },
        ],
      }),
    );
    expect(checked).toMatchObject({ ok: true, warnings: [{ path: expect.stringContaining('gates[1]') }] });
  });

  it('loses unknown keys on the way into storage', () => {
    const stored = parseForStorage(file({ gates: [{ ...gate, colour: 'red' }], motto: 'x' }));
    expect(stored.ok && JSON.stringify(stored.policy)).not.toMatch(/colour|motto/);
  });
});
