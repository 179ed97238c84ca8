import type { Condition, FactValue, Policy, Rule, Verdict } from '../../../src/policy/index.ts';

/** All facts of a case; null: unknown, and it stays so. */
export type World = Readonly<Record<string, FactValue | null>>;

type Truth = boolean | null;

/** A condition, as design.md says it and with no thought of speed: strong Kleene logic, null for unknown. */
export function truth(condition: Condition, world: World): Truth {
  if ('all' in condition) return every(condition.all.map((part) => truth(part, world)));
  if ('any' in condition) return opposite(every(condition.any.map((part) => opposite(truth(part, world)))));
  if ('not' in condition) return opposite(truth(condition.not, world));
  if ('of' in condition) {
    const answers = condition.of.map((part) => truth(part, world));
    const sure = answers.filter((answer) => answer === true).length;
    const possible = answers.filter((answer) => answer !== false).length;
    return sure >= condition.atLeast ? true : possible >= condition.atLeast ? null : false;
  }
  const value = world[condition.fact] ?? null;
  if ('known' in condition) return (value !== null) === condition.known;
  if (value === null) return null;
  if ('is' in condition) return value === condition.is;
  if ('isNot' in condition) return value !== condition.isNot;
  if ('atLeast' in condition) return Number(value) >= condition.atLeast;
  if ('atMost' in condition) return Number(value) <= condition.atMost;
  if ('within' in condition) return Number(value) <= condition.within;
  return condition.containsAny.some((word) => String(value).toLowerCase().split(/\W+/).includes(word));
}

const opposite = (answer: Truth): Truth => (answer === null ? null : !answer);
const every = (answers: readonly Truth[]): Truth =>
  answers.includes(false) ? false : answers.includes(null) ? null : true;

/** What a policy says of a world in which nothing is left open. */
export function outcome(policy: Policy, world: World): { verdict: Verdict; score: number } {
  const score = scoreIn(policy, world);
  const gate = policy.gates.find(({ when, enabled }) => enabled !== false && truth(when, world) === true);
  const { accept, decline, between = 'reply' } = policy.bands;
  const banded = score >= accept ? 'accept' : score <= decline ? 'decline' : between;
  return { verdict: gate?.verdict ?? banded, score };
}

function scoreIn({ rules, caps }: Policy, world: World): number {
  const sums = { relationship: 0, message: 0, profile: 0, context: 0 };
  for (const rule of rules) {
    if (rule.enabled === false || (rule.when !== undefined && truth(rule.when, world) !== true)) continue;
    sums[rule.group] += pointsOf(rule, world);
  }
  const capped = (sum: number, cap = Number.POSITIVE_INFINITY) => Math.max(-cap, Math.min(cap, sum));
  const total =
    capped(sums.relationship, caps.relationship) +
    capped(sums.message, caps.message) +
    capped(sums.profile, caps.profile) +
    capped(sums.context, caps.context);
  return Math.max(0, Math.min(100, Math.round((50 + total) * 1000) / 1000));
}

function pointsOf(rule: Rule, world: World): number {
  if ('points' in rule) return rule.points;
  const x = world[rule.curve.fact];
  if (typeof x !== 'number') return 0;
  const { points } = rule.curve;
  const after = points.findIndex(([at]) => at >= x);
  const [x1, y1] = points[after] ?? points.at(-1) ?? [0, 0];
  const [x0, y0] = points[after - 1] ?? [x1, y1];
  if (after <= 0 || x1 === x) return y1;
  return Math.round((y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)) * 1000) / 1000;
}

/** Every way to fill in the open facts, each with its possible values. */
export function worldsFrom(
  known: World,
  open: readonly (readonly [fact: string, values: readonly (FactValue | null)[]])[],
): World[] {
  return open.reduce<World[]>(
    (worlds, [fact, values]) =>
      worlds.flatMap((world) => values.map((value) => ({ ...world, [fact]: value }))),
    [known],
  );
}
