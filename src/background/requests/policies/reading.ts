import { requests } from '../../../messages.ts';
import { transact } from '../../database/open.ts';
import { fromExtension } from '../../messages/answer.ts';
import { currentChoice } from '../../policies/choice.ts';
import { listedPolicy, listPolicies } from '../../policies/list.ts';
import { policyOf, unknownPolicy } from '../../policies/rows.ts';
import { versionsOf } from '../../policies/versions.ts';

const tables = ['policies', 'drafts'] as const;

export const listAnswer = fromExtension(requests['policy.list'], async () => {
  const choice = await currentChoice();
  const policies = await transact('r', tables, (database) => listPolicies(database, choice));
  return { policies, managed: choice.managed };
});

export const readAnswer = fromExtension(requests['policy.read'], async ({ id, version }) => {
  const choice = await currentChoice();
  return transact('r', tables, async (database) => {
    const policy = await policyOf(database, { id, version });
    const row = await database.policies.get([id, policy.version]);
    const listed = (await listedPolicy(database, id, choice)) ?? unknownPolicy(id);
    return { policy, saved: row?.saved ?? null, listed };
  });
});

export const versionsAnswer = fromExtension(requests['policy.versions'], async ({ id }) => {
  const versions = await transact('r', ['policies'], (database) => versionsOf(database, id));
  return { versions };
});
