import { needle } from '../conditions/words.ts';
import { factNames, isAdmissible } from '../facts/catalogue.ts';
import type { Fact } from '../facts/fact.ts';
import { nearestName } from '../facts/nearest.ts';
import type { Problem } from '../problem.ts';
import { limits } from './limits.ts';
import { nearby, shown, sign } from './shown.ts';

/** What can be asked about a fact. */
export const operators = ['is', 'isNot', 'atLeast', 'atMost', 'within', 'containsAny', 'known'] as const;
type Operator = (typeof operators)[number];

/** What does not fit, wherever it stands. */
export type Misfit = Omit<Problem, 'path'>;

/** What is wrong with naming a fact that is not in the catalogue. */
export function unknownFact(name: unknown): Misfit {
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

/** What is wrong with what is asked about a fact; null: nothing. */
export function misfitOf(name: string, fact: Fact, operator: Operator, operand: unknown): Misfit | null {
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
  const told = (options: string) => ({ kind: 'value', params: { value: sign(value), options } }) as const;
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
