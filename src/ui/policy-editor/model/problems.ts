import type { Policy, Wording } from '../../../policy/policy.ts';
import type { Problem } from '../../../policy/problem.ts';
import { contentProblems } from '../../../policy/problems/contents.ts';
import { limits } from '../../../policy/problems/limits.ts';
import { policyProblems } from '../../../policy/problems/policy.ts';

/** What keeps a draft from being saved, in whose place, and in which words it is told. */
export interface Trouble {
  /** As in {@link Problem}. */
  readonly path: string;
  /** Message key. */
  readonly key: TroubleKey;
}

const keys = {
  count: 'policy_edit_trouble_count',
  words: 'policy_edit_trouble_words',
  number: 'policy_edit_trouble_number',
  value: 'policy_edit_trouble_value',
  curve: 'policy_edit_trouble_curve',
  bands: 'policy_edit_trouble_bands',
  empty: 'policy_edit_trouble_empty',
  long: 'policy_edit_trouble_long',
  points: 'policy_edit_trouble_points',
  placeholder: 'policy_edit_trouble_placeholder',
  example: 'policy_edit_trouble_example',
  size: 'policy_edit_trouble_size',
  other: 'policy_edit_trouble_unfit',
} as const;
type TroubleKey = (typeof keys)[keyof typeof keys];

/**
 * What is wrong with a draft: the same that checking a policy file finds, as far as an editor can bring it about, told for
 * the one control it belongs to. The background checks everything again before it saves.
 */
export function troublesOf(policy: Policy): Trouble[] {
  return [...[...policyProblems(policy), ...contentProblems(policy)].map(troubleOf), ...sizeTroubles(policy)];
}

/** The troubles inside one place: at it, or under it. */
export const troublesAt = (troubles: readonly Trouble[], path: string): readonly Trouble[] =>
  troubles.filter(
    (each) =>
      each.path === path || (each.path.startsWith(path) && /^[.[]/.test(each.path.slice(path.length))),
  );

/** A problem as {@link Problem.path} tells it, in the editor's words. */
export function troubleOf({ path }: Problem): Trouble {
  const key = patterns.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
  return { path, key: keys[key] };
}

/** By what the path ends in. */
const patterns: readonly (readonly [RegExp, keyof typeof keys])[] = [
  [/^examples/, 'example'],
  [/^bands/, 'bands'],
  [/\.body\.text$/, 'placeholder'],
  [/\.curve\./, 'curve'],
  [/\.containsAny$/, 'words'],
  [/\.(?:is|isNot)$/, 'value'],
  [/\.(?:atMost|within)$/, 'number'],
  [/(?:^caps\..*|\.points)$/, 'points'],
  [/\.atLeast$/, 'count'],
];

function sizeTroubles(policy: Policy): Trouble[] {
  const { gates, rules, templates, caps } = policy;
  const tooMany = (list: readonly unknown[], most: number, path: string): Trouble[] =>
    list.length > most ? [{ path, key: keys.size }] : [];
  return [
    ...textTroubles(policy.title, 'title'),
    ...textTroubles(policy.summary, 'summary'),
    ...gates.flatMap(({ say }, i) => textTroubles(say, `gates[${i}].say`)),
    ...rules.flatMap((rule, i) => [
      ...textTroubles(rule.say, `rules[${i}].say`),
      ...('points' in rule ? [rule.points] : rule.curve.points.map(([, y]) => y)).flatMap((points) =>
        beyond(points)
          ? [{ path: `rules[${i}].${'points' in rule ? 'points' : 'curve.points'}`, key: keys.points }]
          : [],
      ),
      ...('curve' in rule ? tooMany(rule.curve.points, limits.curvePoints, `rules[${i}].curve.points`) : []),
    ]),
    ...templates.flatMap(({ title, body }, i) => [
      ...textTroubles(title, `templates[${i}].title`),
      ...textTroubles(body, `templates[${i}].body`),
    ]),
    ...Object.entries(caps).flatMap(([group, cap]) =>
      cap !== undefined && beyond(cap) ? [{ path: `caps.${group}`, key: keys.points }] : [],
    ),
    ...tooMany(gates, limits.gates, 'gates'),
    ...tooMany(rules, limits.rules, 'rules'),
    ...tooMany(templates, limits.templates, 'templates'),
  ];
}

const beyond = (points: number): boolean => Math.abs(points) > limits.points;

function textTroubles(words: Wording, path: string): Trouble[] {
  if (!('text' in words)) return [];
  if (words.text === '') return [{ path, key: keys.empty }];
  return words.text.length > limits.textLength ? [{ path, key: keys.long }] : [];
}
