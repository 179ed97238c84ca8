import { factOf } from '../facts/catalogue.ts';
import { nearestName } from '../facts/nearest.ts';
import { within, writePath } from '../file/path.ts';
import type { Problem, ProblemKind, ProblemParams } from '../problem.ts';
import { limits } from './limits.ts';
import { misfitOf, operators, unknownFact } from './misfit.ts';
import { nearby, shown, sign } from './shown.ts';

const combinations = ['all', 'any', 'not', 'of'] as const;

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
        kind === undefined ? { options: `fact, ${combinations.join(', ')}` } : { names: kinds.join(', ') },
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
      ...(parts > 0 && { options: parts === 1 ? '1' : `1–${parts}` }),
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
        within(path, writePath([key])),
        `"${key.slice(0, 60)}" is not part of a condition.`,
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

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
