import fc from 'fast-check';
import type {
  Condition,
  CurveRule,
  FactValue,
  Gate,
  Group,
  PointsRule,
  Policy,
  Rule,
} from '../../../src/policy/index.ts';
import { policyOf, say } from './build.ts';

/** Facts with so few distinguishable values that every completion of a case can be tried. */
export const smallValues: Readonly<Record<string, readonly FactValue[]>> = {
  photo: [true, false],
  verified: [true, false],
  'list.state': ['none', 'allowed', 'blocked', 'notPerson'],
  // Whole numbers: conditions and curves below have nothing to tell apart above 8.
  mutualConnections: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  'interaction.count': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  // Not whole: conditions ask at halves only, so that quarters stand for everything between.
  'conversation.longestMinutes': [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25],
  headline: [
    '',
    'baker',
    'founder',
    'baker and founder',
    'founder and pilot',
    'pilot',
    'baker pilot',
    'all three: baker founder pilot',
  ],
};

const integerFact = fc.constantFrom('mutualConnections', 'interaction.count');
const halves = fc.integer({ min: 0, max: 4 }).map((n) => n / 2);
const words = fc.subarray(['founder', 'baker', 'pilot'], { minLength: 1 });

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.tuple(fc.constantFrom('photo', 'verified'), fc.boolean()).map(([fact, is]) => ({ fact, is })),
  fc.tuple(fc.constantFrom('photo', 'verified'), fc.boolean()).map(([fact, isNot]) => ({ fact, isNot })),
  fc.constantFrom('none', 'allowed', 'blocked').map((is) => ({ fact: 'list.state', is })),
  fc.constantFrom('none', 'allowed', 'blocked').map((isNot) => ({ fact: 'list.state', isNot })),
  fc.tuple(integerFact, fc.integer({ min: 0, max: 9 })).map(([fact, atLeast]) => ({ fact, atLeast })),
  fc.tuple(integerFact, fc.integer({ min: 0, max: 8 })).map(([fact, atMost]) => ({ fact, atMost })),
  fc.tuple(integerFact, fc.integer({ min: 0, max: 8 })).map(([fact, is]) => ({ fact, is })),
  halves.map((atLeast) => ({ fact: 'conversation.longestMinutes', atLeast })),
  halves.map((atMost) => ({ fact: 'conversation.longestMinutes', atMost })),
  halves.map((isNot) => ({ fact: 'conversation.longestMinutes', isNot })),
  words.map((containsAny) => ({ fact: 'headline', containsAny })),
);

/** Like {@link leaf}, but may also ask whether a fact is known. */
const leafOrKnown = fc.oneof(
  { weight: 8, arbitrary: leaf },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('photo', 'mutualConnections', 'headline'), fc.boolean())
      .map(([fact, known]): Condition => ({ fact, known })),
  },
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
    leafOrKnown,
    fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
    fc
      .array(tie('condition'), { minLength: 1, maxLength: 4 })
      .chain((of) => fc.integer({ min: 1, max: of.length }).map((atLeast) => ({ atLeast, of }))),
  ),
}));

const group = fc.constantFrom<Group>('relationship', 'message', 'profile', 'context');
const points = fc.integer({ min: -30, max: 30 });

type RuleBody = Omit<PointsRule, 'id'> | Omit<CurveRule, 'id'>;

/** One curve a fact: two in different groups are among the cases where a range is only a bound. */
const curve = (fact: string, of: Group): fc.Arbitrary<RuleBody> =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 4 })
    .chain((xs) =>
      fc.tuple(...[...xs].sort((a, b) => a - b).map((x) => points.map((y): [number, number] => [x, y]))),
    )
    .chain((pairs) =>
      fc
        .oneof(
          fc.constant({}),
          condition.map((when) => ({ when })),
        )
        .map((asked) => ({
          group: of,
          curve: { fact, points: pairs },
          say,
          ...asked,
        })),
    );

const rule: fc.Arbitrary<RuleBody> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ group, when: condition, points, say: fc.constant(say) }) },
  { weight: 1, arbitrary: curve('mutualConnections', 'relationship') },
  { weight: 1, arbitrary: curve('interaction.count', 'message') },
);

const gate: fc.Arbitrary<Omit<Gate, 'id'>> = fc.record({
  when: condition,
  verdict: fc.constantFrom('accept', 'decline', 'reply', 'wait'),
  say: fc.constant(say),
});

/** Policies over the facts above. */
export const smallPolicies: fc.Arbitrary<Policy> = fc
  .record({
    gates: fc.array(gate, { maxLength: 4 }),
    rules: fc.array(rule, { maxLength: 6 }),
    caps: fc.record(
      { relationship: fc.nat({ max: 30 }), message: fc.nat({ max: 30 }), profile: fc.nat({ max: 30 }) },
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

/** Some facts known, the others (three at most, so that all completions can be tried) open. */
export const smallCases: fc.Arbitrary<{
  readonly known: Record<string, FactValue>;
  readonly open: readonly string[];
}> = fc
  .tuple(
    fc.record(
      Object.fromEntries(
        Object.entries(smallValues).map(([name, values]) => [name, fc.constantFrom(...values)]),
      ),
    ),
    fc.subarray(Object.keys(smallValues), { maxLength: 3 }),
  )
  .map(([facts, open]) => ({
    known: Object.fromEntries(Object.entries(facts).filter(([name]) => !open.includes(name))),
    open,
  }));
