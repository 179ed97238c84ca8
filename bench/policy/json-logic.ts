import { LogicEngine } from 'json-logic-engine';
import type { Condition, Policy } from '../../src/policy/index.ts';
import type { Case } from './cases.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** The policy in JsonLogic, interpreted, rule by rule as its documentation has it. */
export function jsonLogic(policy: Policy): (one: Case) => Outcome {
  const engine = new LogicEngine();
  const logic = [...policy.gates, ...policy.rules].map(({ when }) =>
    when === undefined ? true : expression(when),
  );
  return ({ nested }) => {
    const answers: unknown[] = [];
    for (const one of logic) answers.push(engine.run(one, nested));
    return outcomeOf(policy, (_, index) => answers[index] === true);
  };
}

function expression(condition: Condition): unknown {
  if ('all' in condition) return { and: condition.all.map(expression) };
  if ('any' in condition) return { or: condition.any.map(expression) };
  if ('not' in condition) return { '!': [expression(condition.not)] };
  if ('is' in condition) return { '===': [{ var: condition.fact }, condition.is] };
  if ('isNot' in condition) return { '!==': [{ var: condition.fact }, condition.isNot] };
  if ('fact' in condition && 'atLeast' in condition)
    return { '>=': [{ var: condition.fact }, condition.atLeast] };
  if ('atMost' in condition) return { '<=': [{ var: condition.fact }, condition.atMost] };
  throw new Error(`the comparison has no JsonLogic for ${JSON.stringify(condition)}`);
}
