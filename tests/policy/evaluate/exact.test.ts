import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { factsIn } from '../../../src/policy/conditions/walk.ts';
import { type Condition, compile, type FactValue, type Policy, verdicts } from '../../../src/policy/index.ts';
import { known } from './build.ts';
import { outcome, type World, worldsFrom } from './reference.ts';
import { smallCases, smallPolicies, smallValues } from './small.ts';

vi.setConfig({ testTimeout: 120_000 });
const runs = { numRuns: Number(process.env['ANTEROOM_RUNS'] ?? 400) };

/** Whether the policy asks if this fact is known: only then can "it stays unknown" lead anywhere else. */
function asksKnown(policy: Policy, fact: string): boolean {
  const inside = (condition: Condition): boolean => {
    if ('known' in condition) return condition.fact === fact;
    if ('fact' in condition) return false;
    const parts =
      'all' in condition
        ? condition.all
        : 'any' in condition
          ? condition.any
          : 'not' in condition
            ? [condition.not]
            : condition.of;
    return parts.some(inside);
  };
  return [...policy.gates, ...policy.rules].some(({ when }) => when !== undefined && inside(when));
}

function completions(policy: Policy, facts: World, open: readonly string[]): World[] {
  return worldsFrom(
    facts,
    open.map((fact) => [
      fact,
      asksKnown(policy, fact) ? [...(smallValues[fact] ?? []), null] : (smallValues[fact] ?? []),
    ]),
  );
}

describe('beside a reference that tries every completion', () => {
  it('decides alike when every fact is known', () => {
    fc.assert(
      fc.property(smallPolicies, smallCases, (policy, { known: facts, open }) => {
        const all = {
          ...facts,
          ...Object.fromEntries(open.map((fact) => [fact, smallValues[fact]?.[0] ?? ''])),
        };
        const { verdict, score } = outcome(policy, all);
        expect(compile(policy).decide(known(all), 0)).toEqual({
          verdict,
          certain: true,
          couldBe: [verdict],
          score: [score, score],
          leanScore: score,
        });
      }),
      runs,
    );
  });

  it('finds exactly the verdicts and the range of scores that are possible', () => {
    fc.assert(
      fc.property(smallPolicies, smallCases, (policy, { known: facts, open }) => {
        const outcomes = completions(policy, facts, open).map((world) => outcome(policy, world));
        const possible = verdicts.filter((verdict) => outcomes.some((each) => each.verdict === verdict));
        const scores = outcomes.map(({ score }) => score);
        const decision = compile(policy).decide(known(facts), 0);
        // With curves over two open numbers, "between the bands" may be claimed where both would have to meet halfway.
        const curves = new Set(policy.rules.flatMap((rule) => ('curve' in rule ? [rule.curve.fact] : [])));
        const bounded = open.filter((fact) => curves.has(fact)).length > 1;
        expect(
          decision.couldBe.filter(
            (verdict) =>
              !bounded || verdict !== (policy.bands.between ?? 'reply') || possible.includes(verdict),
          ),
        ).toEqual(possible);
        expect(decision.score).toEqual([Math.min(...scores), Math.max(...scores)]);
        expect(decision.certain).toBe(decision.couldBe.length === 1);
      }),
      runs,
    );
  });

  it('leans to what follows when unknown gates are skipped and unknown points count nothing, if that is possible', () => {
    fc.assert(
      fc.property(smallPolicies, smallCases, (policy, { known: facts, open }) => {
        const { verdict, couldBe, score, leanScore } = compile(policy).decide(known(facts), 0);
        const lean = outcome(policy, { ...facts, ...Object.fromEntries(open.map((fact) => [fact, null])) });
        if (couldBe.includes(lean.verdict)) expect(verdict).toBe(lean.verdict);
        expect(couldBe).toContain(verdict);
        expect(leanScore).toBe(Math.max(score[0], Math.min(score[1], lean.score)));
      }),
      runs,
    );
  });

  it('misses exactly the facts that can change the verdict', () => {
    fc.assert(
      fc.property(smallPolicies, smallCases, (policy, { known: facts, open }) => {
        const pivotal = open.filter((fact) => {
          const values: readonly (FactValue | null)[] = asksKnown(policy, fact)
            ? [...(smallValues[fact] ?? []), null]
            : (smallValues[fact] ?? []);
          const others = open.filter((other) => other !== fact);
          return completions(policy, facts, others).some(
            (world) =>
              new Set(values.map((value) => outcome(policy, { ...world, [fact]: value }).verdict)).size > 1,
          );
        });
        const { missing } = compile(policy).evaluate(known(facts), 0);
        expect(missing.map(({ fact }) => fact).sort()).toEqual([...pivotal].sort());
      }),
      runs,
    );
  });
});

describe('the cases', () => {
  it('are not all alike', () => {
    const seen = { uncertain: 0, certain: 0, gates: 0 };
    fc.assert(
      fc.property(smallPolicies, smallCases, (policy, { known: facts }) => {
        const { certain } = compile(policy).decide(known(facts), 0);
        if (certain) seen.certain++;
        else seen.uncertain++;
        if (policy.gates.some(({ when }) => factsIn(when).length > 1)) seen.gates++;
      }),
      // What is drawn is what is looked at here, so it is the same draw every time.
      { numRuns: 300, seed: 7 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(30);
  });
});
