import { factOf } from '../facts/catalogue.ts';
import { nearestName } from '../facts/nearest.ts';
import type { CurveRule, Gate, Policy, Rule } from '../policy.ts';
import type { Problem } from '../problem.ts';
import { conditionProblems } from './condition.ts';
import { unknownFact } from './misfit.ts';
import { nearby, shown, sign } from './shown.ts';

/**
 * Everything that keeps a policy of the right shape from being evaluated: conditions that do not type-check, curves that are
 * none, bands in an impossible order, ids used twice, templates that are not there.
 */
export function policyProblems(policy: Policy): Problem[] {
  const { gates, rules, templates } = policy;
  return [
    ...gates.flatMap((gate, i) => gateProblems(policy, gate, `gates[${i}]`)),
    ...rules.flatMap((rule, i) => ruleProblems(rule, `rules[${i}]`)),
    ...templates.flatMap(({ when }, i) =>
      when === undefined ? [] : conditionProblems(when, `templates[${i}].when`),
    ),
    ...capProblems(policy),
    ...bandProblems(policy),
    ...twice([
      ...gates.map(({ id }, i) => [id, `gates[${i}].id`] as const),
      ...rules.map(({ id }, i) => [id, `rules[${i}].id`] as const),
    ]),
    ...twice(templates.map(({ id }, i) => [id, `templates[${i}].id`] as const)),
  ];
}

function gateProblems({ templates: known }: Policy, gate: Gate, path: string): Problem[] {
  const names = known.map(({ id }) => id);
  return [
    ...conditionProblems(gate.when, `${path}.when`),
    ...spokenProblems(gate, path),
    ...(gate.templates ?? []).flatMap((id, i) => {
      if (names.includes(id)) return [];
      const near = nearestName(id, names);
      const remedy =
        near === null ? 'Add it to "templates", or take it out here.' : `Did you mean "${near}"?`;
      return [
        {
          path: `${path}.templates[${i}]`,
          problem: `There is no template ${shown(id)} in this policy.`,
          remedy,
          kind: 'unknownTemplate' as const,
          params: { name: id, ...nearby(near) },
        },
      ];
    }),
  ];
}

function ruleProblems(rule: Rule, path: string): Problem[] {
  return [
    ...('curve' in rule ? curveProblems(rule, `${path}.curve`) : finite(rule.points, `${path}.points`)),
    ...(rule.when === undefined ? [] : conditionProblems(rule.when, `${path}.when`)),
    ...spokenProblems(rule, path),
  ];
}

function spokenProblems({ say }: Gate | Rule, path: string): Problem[] {
  return (['with', 'quote'] as const).flatMap((part) =>
    (say[part] ?? []).flatMap((name, i) =>
      factOf(name) === undefined ? [{ path: `${path}.say.${part}[${i}]`, ...unknownFact(name) }] : [],
    ),
  );
}

function curveProblems({ curve: { fact: name, points } }: CurveRule, path: string): Problem[] {
  const problems: Problem[] = [];
  const fact = factOf(name);
  if (fact === undefined) problems.push({ path: `${path}.fact`, ...unknownFact(name) });
  else if (fact.type !== 'number') {
    problems.push({
      path: `${path}.fact`,
      problem: `A curve needs a number, and "${name}" is none.`,
      remedy: 'Use a rule with a condition and points instead.',
      kind: 'curveFact',
      params: { name },
    });
  }
  if (points.length < 2) {
    problems.push({
      path: `${path}.points`,
      problem: 'A curve needs two points or more.',
      remedy: 'Add one, or use a rule with points.',
      kind: 'curveShort',
      params: {},
    });
  }
  for (const [i, [x, y]] of points.entries()) {
    problems.push(...finite(x, `${path}.points[${i}][0]`), ...finite(y, `${path}.points[${i}][1]`));
    const before = points[i - 1]?.[0];
    if (before === undefined || x > before || Number.isNaN(x)) continue;
    problems.push({
      path: `${path}.points[${i}][0]`,
      problem:
        x === before
          ? `Two points of the curve stand at ${x}.`
          : `The curve goes back from ${before} to ${x}.`,
      remedy: 'Write its points from left to right, each farther right than the one before.',
      kind: 'curveOrder',
      params: { x, before },
    });
  }
  return problems;
}

function capProblems({ caps }: Policy): Problem[] {
  return Object.entries(caps).flatMap(([group, cap]) => {
    if (cap === undefined || cap >= 0) return [];
    return [
      {
        path: `caps.${group}`,
        problem: `A cap of ${cap} makes no sense.`,
        remedy: 'Give 0 or more, or leave it out.',
        kind: 'cap' as const,
        params: { value: cap },
      },
    ];
  });
}

function bandProblems({ bands: { accept, decline } }: Policy): Problem[] {
  if (decline >= 0 && accept <= 100 && decline < accept) return [];
  return [
    {
      path: 'bands',
      problem: `Decline at ${decline} and below, accept at ${accept} and above: that cannot be.`,
      remedy: 'Both lie within 0 and 100, decline below accept.',
      kind: 'bands',
      params: { decline, accept },
    },
  ];
}

function finite(value: number, path: string): Problem[] {
  if (Number.isFinite(value)) return [];
  return [
    {
      path,
      problem: `${shown(value)} is not a number one can count with.`,
      remedy: 'Write a finite number.',
      kind: 'number',
      params: { value: sign(value) },
    },
  ];
}

function twice(ids: readonly (readonly [id: string, path: string])[]): Problem[] {
  const seen = new Map<string, string>();
  return ids.flatMap(([id, path]) => {
    const before = seen.get(id);
    if (before === undefined) {
      seen.set(id, path);
      return [];
    }
    return [
      {
        path,
        problem: `The id ${shown(id)} is also at ${before}.`,
        remedy: 'Give each its own: reasons refer to it.',
        kind: 'twice' as const,
        params: { name: id, where: before },
      },
    ];
  });
}
