import type { Effect } from '../../messages/policies.ts';
import { compile } from '../../policy/compile.ts';
import type { Policy } from '../../policy/policy.ts';
import type { AnteroomDatabase } from '../database/database.ts';
import { currentCircumstances } from '../pages/circumstances.ts';
import { effectOf } from './effect.ts';
import { stockNow } from './stock.ts';

/** What holds outside the database while a policy is tried. */
export type Moment = Parameters<typeof stockNow>[1];

/** It now; read before the transaction, which waits for nothing else. */
export function currentMoment(): Promise<Moment> {
  return currentCircumstances();
}

/** What a policy that was checked would do. Inside a transaction on `stockTables`. */
export async function tryPolicy(database: AnteroomDatabase, policy: Policy, moment: Moment): Promise<Effect> {
  return effectOf(compile(policy), await stockNow(database, moment));
}
