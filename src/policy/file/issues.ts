import { nearestName } from '../facts/nearest.ts';
import { type Problem, type ProblemKind, type ProblemParams, problemKinds } from '../problem.ts';
import { nearby, shown, sign } from '../problems/shown.ts';
import type { IssueParams } from './condition-schema.ts';
import { within, writePath } from './path.ts';
import type * as z from './zod.ts';

type Issue = z.core.$ZodIssue;

/** Every key of the format, for hints at misspelt ones. */
const formatKeys = [
  ...[
    'schema',
    'id',
    'version',
    'title',
    'summary',
    'preset',
    'gates',
    'caps',
    'rules',
    'bands',
    'whenUncertain',
  ],
  ...[
    'templates',
    'examples',
    'when',
    'verdict',
    'say',
    'enabled',
    'group',
    'points',
    'curve',
    'fact',
    'body',
  ],
  ...['verdicts', 'name', 'facts', 'certain', 'accept', 'decline', 'key', 'text', 'with', 'without'],
  ...['relationship', 'message', 'profile', 'context'],
];

/** zod's issues as problems for the person who writes the file; `file` is what was parsed. */
export function problemsOf(issues: readonly Issue[], file: unknown): Problem[] {
  return issues.flatMap((issue) => problemOf(issue, [], file));
}

function problemOf(issue: Issue, outer: readonly PropertyKey[], file: unknown): Problem[] {
  const segments = [...outer, ...issue.path];
  const path = writePath(segments);
  const value = valueAt(file, segments);
  const one = (problem: string, remedy: string, kind: ProblemKind, params: ProblemParams = {}): Problem[] => [
    { path, problem, remedy, kind, params: { value: sign(value), ...params } },
  ];
  switch (issue.code) {
    case 'custom': {
      const { inner, remedy, kind, told } = paramsOf(issue.params);
      return [{ path: within(path, inner), problem: issue.message, remedy, kind, params: told }];
    }
    case 'invalid_union':
      return nearestBranch(issue.errors).flatMap((branch) => problemOf(branch, segments, file));
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const near = nearestName(key, formatKeys);
        return {
          path: writePath([...segments, key]),
          problem: `"${key.slice(0, 60)}" is not known here.`,
          remedy:
            near === null || near === key ? 'Remove it.' : `Did you mean "${near}"? Otherwise remove it.`,
          kind: 'unknownKey',
          params: { name: key.slice(0, 60), ...nearby(near === key ? null : near) },
        };
      });
    case 'invalid_type':
      if (value === undefined)
        return one('This is missing.', `Add ${called(issue.expected)}.`, 'missing', {
          options: forms[issue.expected] ?? '…',
        });
      return one(`This is ${shown(value)}.`, `Give ${called(issue.expected)}.`, ...expected(issue.expected));
    case 'invalid_value':
      if (value === undefined)
        return one('This is missing.', `Add ${options(issue.values)}.`, 'missing', possible(issue.values));
      return one(
        `${shown(value)} is not possible here.`,
        `Give ${options(issue.values)}.`,
        'value',
        possible(issue.values),
      );
    case 'too_small':
      return one(`${shown(value)} is too small or too short.`, `Give at least ${issue.minimum}.`, 'small', {
        least: String(issue.minimum),
      });
    case 'too_big':
      return one(`${shown(value)} is too large or too long.`, `Give at most ${issue.maximum}.`, 'large', {
        most: String(issue.maximum),
      });
    case 'invalid_format':
      return one(
        `${shown(value)} cannot stand here.`,
        'Use letters, digits, "-", "_" and ".", and begin with a letter or digit.',
        'id',
      );
    default:
      return one(issue.message, 'See docs/policy.md.', 'other');
  }
}

/** Of the shapes a union offers, the one the value was most likely meant to be: where the fewest parts are missing. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const lacking = (branch: readonly Issue[]): number =>
    branch.reduce((sum, { code, path }) => sum + (code === 'invalid_type' && path.length <= 1 ? 100 : 1), 0);
  return branches.reduce((a, b) => (lacking(b) < lacking(a) ? b : a), branches[0] ?? []);
}

function paramsOf(params: Readonly<Record<string, unknown>> | undefined): IssueParams {
  const { inner, remedy, kind, told } = params ?? {};
  return {
    inner: typeof inner === 'string' ? inner : '',
    remedy: typeof remedy === 'string' ? remedy : 'See docs/policy.md.',
    kind: problemKinds.find((each) => each === kind) ?? 'other',
    told: Object.fromEntries(
      Object.entries(Object(told)).flatMap(([name, value]): [string, string | number][] =>
        typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [],
      ),
    ),
  };
}

/** What is told where something else was expected. */
function expected(type: string): [kind: ProblemKind, params?: ProblemParams] {
  if (type === 'object' || type === 'record') return ['object'];
  if (type === 'array' || type === 'tuple') return ['list'];
  if (type === 'number') return ['number'];
  return [type === 'int' ? 'number' : 'value', { options: forms[type] ?? '"…"' }];
}

/** How what is expected looks in a file: the same in every language. */
const forms: Readonly<Record<string, string>> = {
  string: '"…"',
  number: '0',
  int: '1, 2, 3',
  boolean: 'true, false',
  array: '[ … ]',
  tuple: '[0, 0]',
  object: '{ … }',
  record: '{ … }',
};

const possible = (values: readonly unknown[]): ProblemParams => ({ options: values.map(sign).join(', ') });

function valueAt(file: unknown, segments: readonly PropertyKey[]): unknown {
  return segments.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    file,
  );
}

const names: Readonly<Record<string, string>> = {
  string: 'text, in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, between [ and ]',
  tuple: 'a pair of numbers, [x, y]',
  object: 'an object, between { and }',
  record: 'an object, between { and }',
};

const called = (expected: string): string => names[expected] ?? expected;

const options = (values: readonly unknown[]): string =>
  values.length === 1 ? shown(values[0]) : `one of ${values.map(shown).join(', ')}`;
