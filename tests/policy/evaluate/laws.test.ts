import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkPolicy } from '../../../src/policy/file/index.ts';
import { compile, type FactValue, verdicts } from '../../../src/policy/index.ts';
import { fullFacts, policies } from './arbitrary.ts';
import { known, policyOf, say } from './build.ts';

const now = Date.UTC(2026, 10, 21);
const runs = { numRuns: 300 };
/** Random policies are compiled by the hundred; a busy machine takes its time. */
vi.setConfig({ testTimeout: 60_000 });

/** All facts, and two subsets of them, the first within the second. */
const learning = fc
  .tuple(fullFacts, fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 8, maxLength: 8 }))
  .map(([facts, stages]) => {
    const names = Object.keys(facts);
    const upTo = (stage: number): Record<string, FactValue> =>
      Object.fromEntries(
        Object.entries(facts).filter(([name]) => (stages[names.indexOf(name)] ?? 0) <= stage),
      );
    return { little: known(upTo(0)), more: known(upTo(1)), all: known(facts) };
  });

describe('learning more', () => {
  it('never leads to a verdict outside couldBe, and what is certain stays so', () => {
    fc.assert(
      fc.property(policies, learning, (policy, { little, more, all }) => {
        const { decide } = compile(policy);
        const steps = [decide(little, now), decide(more, now), decide(all, now)];
        for (const [i, later] of steps.entries()) {
          expect(later.couldBe).toContain(later.verdict);
          expect(later.certain).toBe(later.couldBe.length === 1);
          for (const earlier of steps.slice(0, i)) {
            expect(earlier.couldBe).toEqual(expect.arrayContaining([...later.couldBe]));
            if (earlier.certain) expect(later).toMatchObject({ certain: true, verdict: earlier.verdict });
          }
        }
        expect(steps[2]?.certain).toBe(true);
      }),
      runs,
    );
  });

  it('keeps the score inside the earlier range', () => {
    fc.assert(
      fc.property(policies, learning, (policy, { little, more, all }) => {
        const { decide } = compile(policy);
        const [wide, middle, point] = [
          decide(little, now).score,
          decide(more, now).score,
          decide(all, now).score,
        ];
        expect(middle[0]).toBeGreaterThanOrEqual(wide[0]);
        expect(middle[1]).toBeLessThanOrEqual(wide[1]);
        expect(point[0]).toBe(point[1]);
        expect(point[0]).toBeGreaterThanOrEqual(middle[0]);
        expect(point[1]).toBeLessThanOrEqual(middle[1]);
      }),
      runs,
    );
  });
});

describe('evaluation', () => {
  it('does not depend on the order of rules', () => {
    fc.assert(
      fc.property(policies, learning, (policy, { more }) => {
        const turned = policyOf({ ...policy, rules: [...policy.rules].reverse() });
        const outcome = compile(policy).decide(more, now);
        expect(compile(turned).decide(more, now)).toEqual(outcome);
      }),
      runs,
    );
  });

  it('gives equal output for equal input, also after JSON, and explains what it decides', () => {
    fc.assert(
      fc.property(policies, learning, (policy, { little, more }) => {
        const compiled = compile(policy);
        const first = compiled.evaluate(more, now);
        compiled.evaluate(little, now);
        const copy: unknown = JSON.parse(JSON.stringify(policy));
        const checked = checkPolicy(copy);
        expect(checked.ok).toBe(true);
        if (!checked.ok) return;
        const again = compile(checked.policy).evaluate(JSON.parse(JSON.stringify(more)), now);
        expect(again).toEqual(first);
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
        expect(first).toMatchObject(compile(policy).decide(more, now));
        expect(first.policy).toEqual({ id: policy.id, version: policy.version });
      }),
      { numRuns: 100 },
    );
  });

  it('names as missing only unknown facts, the most influential first, and none when certain', () => {
    fc.assert(
      fc.property(policies, learning, (policy, { more }) => {
        const { certain, missing } = compile(policy).evaluate(more, now);
        if (certain) expect(missing).toEqual([]);
        for (const { fact } of missing) expect(more[fact]).toBeUndefined();
        const influences = missing.map(({ influence }) => influence);
        expect(influences).toEqual([...influences].sort((a, b) => b - a));
      }),
      runs,
    );
  });

  it('proposes a flip that really flips', () => {
    fc.assert(
      fc.property(policies, fullFacts, (policy, facts) => {
        const compiled = compile(policy);
        const { flip, verdict } = compiled.evaluate(known(facts), now);
        if (flip === null) return;
        expect(flip.verdict).not.toBe(verdict);
        expect(compiled.decide(known({ ...facts, [flip.fact]: flip.to }), now).verdict).toBe(flip.verdict);
      }),
      runs,
    );
  });

  it('never throws on evidence of any kind', () => {
    const junk = fc.dictionary(
      fc.string(),
      fc.record({ value: fc.anything(), from: fc.anything(), at: fc.anything() }),
    );
    fc.assert(
      fc.property(policies, junk, (policy, evidence) => {
        const { verdict } = compile(policy).evaluate(JSON.parse(JSON.stringify(evidence)), now);
        expect(verdicts).toContain(verdict);
      }),
      { numRuns: 150 },
    );
  });
});

describe('two rules on one unknown fact', () => {
  const rules = [
    { id: 'with', group: 'profile', when: { fact: 'photo', is: true }, points: 10, say },
    { id: 'without', group: 'profile', when: { fact: 'photo', is: false }, points: -10, say },
  ] as const;

  it('are not counted as if they could differ', () => {
    expect(compile(policyOf({ rules })).decide(known({}), now).score).toEqual([40, 60]);
    const both = [rules[0], { ...rules[1], points: 10 }];
    expect(compile(policyOf({ rules: both })).decide(known({}), now).score).toEqual([60, 60]);
  });

  it('are capped together by their group', () => {
    const { score } = compile(policyOf({ rules, caps: { profile: 4 } })).decide(known({ photo: true }), now);
    expect(score).toEqual([54, 54]);
  });
});

describe('when uncertain', () => {
  const gates = [{ id: 'photo', when: { fact: 'photo', is: true }, verdict: 'accept', say }] as const;

  it('leans by default, and waits where the policy says so', () => {
    expect(compile(policyOf({ gates })).decide(known({}), now)).toMatchObject({
      verdict: 'reply',
      certain: false,
    });
    const waiting = policyOf({ gates, whenUncertain: 'wait' });
    expect(compile(waiting).decide(known({}), now)).toMatchObject({ verdict: 'wait', certain: false });
    expect(compile(waiting).decide(known({ photo: true }), now)).toMatchObject({
      verdict: 'accept',
      certain: true,
    });
  });
});
