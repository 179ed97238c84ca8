import { partsOf } from '../conditions/walk.ts';
import type { Condition } from '../policy.ts';
import { describeLeaf } from './leaf.ts';
import { type Said, type SaidList, said } from './said.ts';

/** What a condition comes down to where no fact matters: `all` of nothing is always true, `any` of nothing never. */
export function constantOf(condition: Condition): boolean | null {
  if ('all' in condition && condition.all.length === 0) return true;
  if ('any' in condition && condition.any.length === 0) return false;
  if (!('not' in condition)) return null;
  const inner = constantOf(condition.not);
  return inner === null ? null : !inner;
}

/** A whole condition as one clause that follows "if"; mixed ands and ors stand in brackets, so that none can be misread. */
export function describeCondition(condition: Condition): Said {
  return worded(partsSaid(condition, true));
}

/** A clause, or several joined by the same word. */
type Clause = { readonly only: Said } | SaidList;

/**
 * What a condition, or its opposite, comes down to. The opposite goes inwards ("neither a nor b" is "not a and not b"), which
 * changes no answer, unknown ones included.
 */
function partsSaid(condition: Condition, holds: boolean): Clause {
  if ('fact' in condition) return { only: describeLeaf(condition, holds) };
  if ('not' in condition) return partsSaid(condition.not, !holds);
  const constant = constantOf(condition);
  if (constant !== null) return { only: said(constant === holds ? 'clause_always' : 'clause_never') };
  if ('of' in condition) {
    const conditions = {
      join: 'or',
      of: condition.of.map((part) => inner(partsSaid(part, true), null)),
    } as const;
    return { only: said(holds ? 'clause_some' : 'clause_fewer', { value: condition.atLeast, conditions }) };
  }
  const join = 'all' in condition === holds ? 'and' : 'or';
  const clauses = partsOf(condition).map((part) => partsSaid(part, holds));
  const [first, ...others] = clauses;
  if (first !== undefined && others.length === 0) return first;
  return {
    join,
    of: clauses.flatMap((each) => ('of' in each && each.join === join ? each.of : [inner(each, join)])),
  };
}

/** A clause among others: in brackets when it is itself several. */
function inner(clause: Clause, join: SaidList['join'] | null): Said {
  if ('only' in clause) {
    const isList = clause.only.key === 'clause_some' || clause.only.key === 'clause_fewer';
    return isList ? said('clause_group', { condition: clause.only }) : clause.only;
  }
  return clause.join === join ? worded(clause) : said('clause_group', { condition: worded(clause) });
}

const worded = (clause: Clause): Said =>
  'only' in clause ? clause.only : said('clause_list', { conditions: clause });
