import { catalogue, factNames } from '../facts/catalogue.ts';
import type { Condition } from '../policy.ts';
import type { ProblemKind, ProblemParams } from '../problem.ts';
import { conditionProblems } from '../problems/condition.ts';
import { limits } from '../problems/limits.ts';
import * as z from './zod.ts';

/** Where a problem lies inside the value a check was given, and what to do; carried through zod's issues. */
export interface IssueParams {
  readonly inner: string;
  readonly remedy: string;
  readonly kind: ProblemKind;
  readonly told: ProblemParams;
}

/** A condition, checked against the catalogue: a union of schemas could not say what is wrong. */
export const checkedCondition = z.custom<Condition>().check((context) => {
  for (const { path, problem, remedy, kind, params: told } of conditionProblems(context.value, '')) {
    const params: IssueParams = { inner: path.replace(/^\./, ''), remedy, kind, told };
    context.issues.push({
      code: 'custom',
      message: problem,
      params,
      input: context.value,
      path: [],
      continue: true,
    });
  }
});

const known = new Set([
  'fact',
  'is',
  'isNot',
  'atLeast',
  'atMost',
  'within',
  'containsAny',
  'known',
  'all',
  'any',
  'not',
  'of',
]);

/** {@link checkedCondition}, after dropping every key that is not part of a condition. */
export const cleanedCondition = z.preprocess((value) => cleaned(value, 0), checkedCondition);

function cleaned(value: unknown, depth: number): unknown {
  if (depth > limits.depth || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => cleaned(part, depth));
  const kept = Object.entries(value).filter(([key]) => known.has(key));
  return Object.fromEntries(
    kept.map(([key, part]) => [key, isNested(key) ? cleaned(part, depth + 1) : part]),
  );
}

const isNested = (key: string): boolean => key === 'all' || key === 'any' || key === 'not' || key === 'of';

/**
 * The same as a union of shapes, for the published JSON Schema, so that an editor can complete fact names and operators.
 * Nothing is parsed with it; a test keeps it and {@link checkedCondition} of one mind.
 */
export const publishedCondition: z.ZodType = z
  .lazy(() => z.union([...leaves(), ...combinations]))
  .meta({ id: 'condition' });

const some = z.array(publishedCondition);
const combinations = [
  z.strictObject({ all: some }),
  z.strictObject({ any: some }),
  z.strictObject({ not: publishedCondition }),
  z.strictObject({ atLeast: z.int().min(1), of: some.min(1) }),
];

function leaves(): z.ZodType[] {
  const byType = (type: string) => factNames.filter((name) => catalogue[name].type === type);
  const days = factNames.filter((name) => {
    const fact = catalogue[name];
    return fact.type === 'number' && fact.unit === 'days';
  });
  const enums = factNames.flatMap((name) => {
    const fact = catalogue[name];
    return fact.type === 'enum' ? equality([name], z.enum([...fact.values])) : [];
  });
  const numbers = z.enum(byType('number'));
  const texts = byType('text');
  return [
    z.strictObject({ fact: z.enum(factNames), known: z.boolean() }),
    ...equality(byType('boolean'), z.boolean()),
    ...enums,
    ...equality(byType('number'), z.number()),
    z.strictObject({ fact: numbers, atLeast: z.number() }),
    z.strictObject({ fact: numbers, atMost: z.number() }),
    z.strictObject({ fact: z.enum(days), within: z.number() }),
    ...equality(texts, z.string()),
    z.strictObject({
      fact: z.enum(texts),
      containsAny: z.array(z.string().min(1).max(limits.wordLength)).min(1).max(limits.words),
    }),
  ];
}

const equality = (names: readonly string[], value: z.ZodType): z.ZodType[] => [
  z.strictObject({ fact: z.enum(names), is: value }),
  z.strictObject({ fact: z.enum(names), isNot: value }),
];
