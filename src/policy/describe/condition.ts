import { partsOf } from '../conditions/walk.ts';
import type { Condition } from '../policy.ts';
import { describeLeaf } from './leaf.ts';
import { type Said, said } from './said.ts';

/** What a condition comes down to where no fact matters: `all` of nothing is always true, `any` of nothing never. */
export function constantOf(condition: Condition): boolean | null {
  if ('all' in condition && condition.all.length === 0) return true;
  if ('any' in condition && condition.any.length === 0) return false;
  if (!('not' in condition)) return null;
  const inner = constantOf(condition.not);
  return inner === null ? null : !inner;
}

/** A whole condition as one clause that follows "if"; nested ones stand in brackets, so that none can be misread. */
export function describeCondition(condition: Condition): Said {
  return clause(condition, true, false);
}

function clause(condition: Condition, holds: boolean, nested: boolean): Said {
  if ('fact' in condition) return describeLeaf(condition, holds);
  if ('not' in condition) return clause(condition.not, !holds, nested);
  const constant = constantOf(condition);
  if (constant !== null) return said(constant === holds ? 'clause_always' : 'clause_never');
  const [only, ...others] = partsOf(condition);
  const isPlain = 'all' in condition || 'any' in condition;
  if (isPlain && only !== undefined && others.length === 0) return clause(only, holds, nested);
  const whole = combination(condition, holds);
  return nested ? said('clause_group', { condition: whole }) : whole;
}

function combination(condition: Exclude<Condition, { readonly fact: string }>, holds: boolean): Said {
  const parts = partsOf(condition).map((part) => clause(part, true, true));
  const [and, or] = [{ join: 'and', of: parts } as const, { join: 'or', of: parts } as const];
  if ('all' in condition)
    return holds ? said('clause_list', { conditions: and }) : said('clause_notAll', { conditions: and });
  if ('any' in condition)
    return holds ? said('clause_list', { conditions: or }) : said('clause_none', { conditions: or });
  const value = 'atLeast' in condition ? condition.atLeast : 0;
  return said(holds ? 'clause_some' : 'clause_fewer', { value, conditions: or });
}
