import { needle } from '../conditions/words.ts';
import { factNames, factOf, isAdmissible } from '../facts/catalogue.ts';
import type { Fact } from '../facts/fact.ts';
import { nearestName } from '../facts/nearest.ts';
import type { Problem, ProblemKind, ProblemParams } from '../problem.ts';
import { limits } from './limits.ts';
import { nearby, shown, sign } from './shown.ts';

const operators = ['is', 'isNot', 'atLeast', 'atMost', 'within', 'containsAny', 'known'] as const;
const combinations = ['all', 'any', 'not', 'of'] as const;
type Operator = (typeof operators)[number];

const oneOf = `one of ${operators.join(', ')}`;

/** Everything that keeps a condition from being asked: structure, names, and operators that do not fit their fact. */
export function conditionProblems(condition: unknown, path: string): Problem[] {
  const problems: Problem[] = [];
  new Checker(problems).check(condition, path, 1);
  return problems;
}

class Checker {
  readonly #problems: Problem[];
  #size = 0;

  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  check(condition: unknown, path: string, depth: number): void {
    if (depth > limits.depth) {
      this.#say(
        path,
        `Conditions are nested more than ${limits.depth} deep (or contain themselves).`,
        'Flatten them.',
        'deep',
        { most: limits.depth },
      );
      return;
    }
    if (++this.#size === limits.conditionSize + 1) {
      this.#say(
        path,
        `The condition has more than ${limits.conditionSize} parts.`,
        'Split it into several rules.',
        'parts',
        { most: limits.conditionSize },
      );
    }
    if (this.#size > limits.conditionSize) return;
    if (!isRecord(condition)) {
      this.#say(
        path,
        `A condition is an object, not ${shown(condition)}.`,
        'Write { "fact": …, an operator: … } or { "all": [ … ] }.',
        'object',
      );
      return;
    }
    const kinds = ['fact', ...combinations].filter((key) => Object.hasOwn(condition, key));
    const [kind] = kinds;
    if (kind === undefined || kinds.length > 1) {
      this.#say(
        path,
        kind === undefined
          ? 'The condition asks nothing.'
          : `The condition is ${kinds.map((key) => `"${key}"`).join(' and ')} at once.`,
        'Use exactly one of "fact", "all", "any", "not", or "atLeast" with "of".',
        kind === undefined ? 'emptyCondition' : 'mixedCondition',
        kind === undefined ? {} : { names: kinds.join(', ') },
      );
    } else if (kind === 'fact') this.#leaf(condition, path);
    else this.#combination(kind, condition, path, depth);
  }

  #combination(
    kind: string,
    condition: Readonly<Record<string, unknown>>,
    path: string,
    depth: number,
  ): void {
    const allowed = kind === 'of' ? ['of', 'atLeast'] : [kind];
    this.#strangers(condition, allowed, path);
    const parts = condition[kind];
    if (kind === 'not') {
      this.check(parts, `${path}.not`, depth + 1);
      return;
    }
    if (!Array.isArray(parts)) {
      this.#say(
        `${path}.${kind}`,
        `"${kind}" takes a list of conditions, not ${shown(parts)}.`,
        'Put them between [ and ].',
        'list',
      );
      return;
    }
    for (const [i, part] of parts.entries()) this.check(part, `${path}.${kind}[${i}]`, depth + 1);
    if (kind === 'of') this.#count(condition['atLeast'], parts.length, path);
  }

  #count(least: unknown, parts: number, path: string): void {
    if (typeof least === 'number' && Number.isInteger(least) && least >= 1 && least <= parts) return;
    const remedy = parts === 0 ? 'Add conditions to the list.' : `Give a whole number from 1 to ${parts}.`;
    this.#say(`${path}.atLeast`, `At least ${shown(least)} of ${parts} is no question.`, remedy, 'count', {
      value: sign(least),
      of: parts,
    });
  }

  #leaf(leaf: Readonly<Record<string, unknown>>, path: string): void {
    const { fact: name } = leaf;
    const used = operators.filter((key) => Object.hasOwn(leaf, key));
    this.#strangers(leaf, ['fact', ...operators], path);
    const [operator] = used;
    if (operator === undefined)
      this.#say(path, 'No operator says what is asked about the fact.', `Add ${oneOf}.`, 'noOperator', {
        options: operators.join(', '),
      });
    else if (used.length > 1) {
      this.#say(
        path,
        `${used.map((key) => `"${key}"`).join(' and ')} are asked at once.`,
        'Write one condition for each, inside "all".',
        'mixedCondition',
        { names: used.join(', ') },
      );
    }
    const fact = typeof name === 'string' ? factOf(name) : undefined;
    if (fact === undefined) this.#unknownFact(name, `${path}.fact`);
    else if (operator !== undefined && used.length === 1) {
      const misfit = misfitOf(String(name), fact, operator, leaf[operator]);
      if (misfit !== null) this.#problems.push({ path: `${path}.${operator}`, ...misfit });
    }
  }

  #unknownFact(name: unknown, path: string): void {
    this.#problems.push({ path, ...unknownFact(name) });
  }

  #strangers(condition: Readonly<Record<string, unknown>>, allowed: readonly string[], path: string): void {
    for (const key of Object.keys(condition)) {
      if (allowed.includes(key)) continue;
      const near = nearestName(key, allowed);
      this.#say(
        `${path}.${key}`,
        `"${key}" is not part of a condition.`,
        near === null ? 'Remove it.' : `Did you mean "${near}"?`,
        'unknownKey',
        { name: key.slice(0, 60), ...nearby(near) },
      );
    }
  }

  #say(path: string, problem: string, remedy: string, kind: ProblemKind, params: ProblemParams = {}): void {
    this.#problems.push({ path, problem, remedy, kind, params });
  }
}

/** What is wrong with naming a fact that is not in the catalogue. */
export function unknownFact(name: unknown): Omit<Problem, 'path'> {
  if (typeof name !== 'string') {
    return {
      problem: `A fact is named by text, not ${shown(name)}.`,
      remedy: 'See the list of facts in docs/policy.md.',
      kind: 'unknownFact',
      params: { name: sign(name) },
    };
  }
  const near = nearestName(name, factNames);
  return {
    problem: `There is no fact ${shown(name)}.`,
    remedy: near === null ? 'See the list of facts in docs/policy.md.' : `Did you mean "${near}"?`,
    kind: 'unknownFact',
    params: { name: name.slice(0, 60), ...nearby(near) },
  };
}

type Misfit = Omit<Problem, 'path'>;

function misfitOf(name: string, fact: Fact, operator: Operator, operand: unknown): Misfit | null {
  switch (operator) {
    case 'known':
      return typeof operand === 'boolean'
        ? null
        : {
            problem: `"known" takes true or false, not ${shown(operand)}.`,
            remedy: 'Write true or false, without quotes.',
            kind: 'value',
            params: { value: sign(operand), options: 'true, false' },
          };
    case 'is':
    case 'isNot':
      return isAdmissible(fact, operand) ? null : valueMisfit(name, fact, operand);
    case 'containsAny':
      if (fact.type !== 'text') return wrongOperator(name, fact, operator);
      return wordsMisfit(operand);
    case 'within':
      if (fact.type !== 'number' || fact.unit !== 'days') return wrongOperator(name, fact, operator);
      return numberMisfit(operator, operand);
    case 'atLeast':
    case 'atMost':
      return fact.type === 'number' ? numberMisfit(operator, operand) : wrongOperator(name, fact, operator);
  }
}

/** What is wrong with a value that the fact cannot have. */
export function valueMisfit(name: string, fact: Fact, value: unknown): Misfit {
  const problem = `"${name}" cannot be ${shown(value)}.`;
  const told = (options: string | null) => ({
    kind: 'value' as const,
    params: { value: sign(value), ...(options !== null && { options }) },
  });
  switch (fact.type) {
    case 'boolean':
      return { problem, remedy: 'It is true or false, without quotes.', ...told('true, false') };
    case 'text':
      return { problem, remedy: 'It is text, in quotes.', ...told('"…"') };
    case 'enum':
      return { problem, remedy: `It is one of ${fact.values.join(', ')}.`, ...told(fact.values.join(', ')) };
    case 'number': {
      const whole = fact.integer ? 'a whole number' : 'a number';
      const range = fact.max === null ? `, ${fact.min} or more` : ` from ${fact.min} to ${fact.max}`;
      return {
        problem,
        remedy: `It is ${whole}${range}, without quotes.`,
        ...told(`${fact.min}–${fact.max ?? '∞'}`),
      };
    }
  }
}

function wrongOperator(name: string, fact: Fact, operator: Operator): Misfit {
  const fitting = {
    boolean: 'is, isNot or known',
    enum: 'is, isNot or known',
    number: `${fact.type === 'number' && fact.unit === 'days' ? 'within, ' : ''}atLeast, atMost, is, isNot or known`,
    text: 'containsAny, is, isNot or known',
  }[fact.type];
  const kind = { boolean: 'a yes/no fact', enum: 'one of a few words', number: 'a number', text: 'text' }[
    fact.type
  ];
  const said =
    fact.type === 'number' && fact.unit !== 'days' && operator === 'within' ? 'not counted in days' : kind;
  return {
    problem: `"${operator}" does not fit "${name}", which is ${said}.`,
    remedy: `Use ${fitting}.`,
    kind: 'operator',
    params: { operator, name, options: fitting.replace(' or ', ', ') },
  };
}

function numberMisfit(operator: Operator, operand: unknown): Misfit | null {
  if (typeof operand === 'number' && Number.isFinite(operand)) return null;
  return {
    problem: `"${operator}" takes a number, not ${shown(operand)}.`,
    remedy: 'Write a finite number, without quotes.',
    kind: 'number',
    params: { value: sign(operand) },
  };
}

function wordsMisfit(operand: unknown): Misfit | null {
  const remedy = `Give a list of 1 to ${limits.words} words, each with a letter or digit and at most ${limits.wordLength} characters.`;
  const told = { kind: 'words', params: { most: limits.words, longest: limits.wordLength } } as const;
  if (!Array.isArray(operand))
    return { problem: `"containsAny" takes a list of words, not ${shown(operand)}.`, remedy, ...told };
  const wrong = operand.find(
    (word) => typeof word !== 'string' || word.length > limits.wordLength || needle(word) === null,
  );
  if (wrong !== undefined)
    return { problem: `"containsAny" cannot look for ${shown(wrong)}.`, remedy, ...told };
  if (operand.length > 0 && operand.length <= limits.words) return null;
  return { problem: `"containsAny" has ${operand.length} words.`, remedy, ...told };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
