import fc from 'fast-check';
import type { Condition, FactValue, Gate, Group, Policy, Rule } from '../../../src/policy/index.ts';
import { policyOf, say } from './build.ts';

/** A few facts of every type, so that random conditions often share one. */
const values: Readonly<Record<string, fc.Arbitrary<FactValue>>> = {
  photo: fc.boolean(),
  verified: fc.boolean(),
  kind: fc.constantFrom('person', 'company', 'event'),
  'note.kind': fc.constantFrom('none', 'generic', 'pitch', 'personal'),
  mutualConnections: fc.integer({ min: 0, max: 60 }),
  'profile.completeness': fc.integer({ min: 0, max: 100 }),
  'conversation.daysSinceLast': fc.integer({ min: 0, max: 900 }),
  headline: fc.constantFrom('Founder', 'Baker and founder', 'Retired'),
};

/** Values for all of the facts at once. */
export const fullFacts: fc.Arbitrary<Record<string, FactValue>> = fc.record(values);

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom('photo', 'verified').chain((fact) => fc.boolean().map((is) => ({ fact, is }))),
  fc.constantFrom('person', 'company', 'event').map((is) => ({ fact: 'kind', is })),
  fc.constantFrom('none', 'generic', 'pitch', 'personal').map((isNot) => ({ fact: 'note.kind', isNot })),
  fc.integer({ min: 0, max: 60 }).map((atLeast) => ({ fact: 'mutualConnections', atLeast })),
  fc.integer({ min: 0, max: 100 }).map((atMost) => ({ fact: 'profile.completeness', atMost })),
  fc.integer({ min: 0, max: 900 }).map((within) => ({ fact: 'conversation.daysSinceLast', within })),
  fc.constantFrom('founder', 'baker').map((word) => ({ fact: 'headline', containsAny: [word] })),
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
    fc
      .array(tie('condition'), { minLength: 2, maxLength: 3 })
      .chain((of) => fc.integer({ min: 1, max: of.length }).map((atLeast) => ({ atLeast, of }))),
  ),
}));

const group = fc.constantFrom<Group>('relationship', 'message', 'profile', 'context');
const points = fc.integer({ min: -25, max: 25 });
/** Replaced by its place in the policy. */
const id = fc.constant('');

const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ id, group, when: condition, points, say: fc.constant(say) }),
  fc.record({
    id,
    group,
    curve: fc
      .uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 4 })
      .chain((xs) =>
        fc.tuple(...xs.sort((a, b) => a - b).map((x) => points.map((y): [number, number] => [x, y]))),
      )
      .map((curve) => ({ fact: 'mutualConnections', points: curve })),
    say: fc.constant(say),
  }),
);

const gate: fc.Arbitrary<Omit<Gate, 'id'>> = fc.record({
  when: condition,
  verdict: fc.constantFrom('accept', 'decline', 'reply', 'wait'),
  say: fc.constant(say),
});

/** Policies of every shape over the facts above. */
export const policies: fc.Arbitrary<Policy> = fc
  .record({
    gates: fc.array(gate, { maxLength: 3 }),
    rules: fc.array(rule, { maxLength: 5 }),
    caps: fc.record(
      { relationship: fc.nat({ max: 30 }), message: fc.nat({ max: 30 }) },
      { requiredKeys: [] },
    ),
    decline: fc.integer({ min: 5, max: 45 }),
    accept: fc.integer({ min: 50, max: 95 }),
    between: fc.constantFrom('reply', 'wait', undefined),
  })
  .map(({ gates, rules, caps, decline, accept, between }) =>
    policyOf({
      gates: gates.map((each, i) => ({ ...each, id: `gate-${i}` })),
      rules: rules.map((each, i): Rule => ({ ...each, id: `rule-${i}` })),
      caps,
      bands: { accept, decline, ...(between && { between }) },
    }),
  );
