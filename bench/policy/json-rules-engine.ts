import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { Condition, Policy } from '../../src/policy/index.ts';
import type { Case } from './cases.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** The policy in json-rules-engine: one rule each, its event named after it. */
export function jsonRulesEngine(policy: Policy): (one: Case) => Promise<Outcome> {
  const engine = new Engine();
  for (const { id, when } of [...policy.gates, ...policy.rules]) {
    if (when !== undefined) engine.addRule({ conditions: topLevel(when), event: { type: id } });
  }
  return async ({ flat }) => {
    const { events } = await engine.run(flat);
    const fired = new Set(events.map(({ type }) => type));
    return outcomeOf(policy, (id) => fired.has(id));
  };
}

function topLevel(condition: Condition): TopLevelCondition {
  const made = nested(condition);
  return 'all' in made || 'any' in made || 'not' in made || 'condition' in made ? made : { all: [made] };
}

function nested(condition: Condition): NestedCondition {
  if ('all' in condition) return { all: condition.all.map(nested) };
  if ('any' in condition) return { any: condition.any.map(nested) };
  if ('not' in condition) return { not: nested(condition.not) };
  if ('is' in condition) return { fact: condition.fact, operator: 'equal', value: condition.is };
  if ('isNot' in condition) return { fact: condition.fact, operator: 'notEqual', value: condition.isNot };
  if ('fact' in condition && 'atLeast' in condition) {
    return { fact: condition.fact, operator: 'greaterThanInclusive', value: condition.atLeast };
  }
  if ('atMost' in condition)
    return { fact: condition.fact, operator: 'lessThanInclusive', value: condition.atMost };
  throw new Error(`the comparison has no json-rules-engine condition for ${JSON.stringify(condition)}`);
}
