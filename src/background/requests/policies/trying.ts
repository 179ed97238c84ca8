import { requests } from '../../../messages.ts';
import { difference } from '../../../policy/diff/difference.ts';
import { checkPolicy } from '../../../policy/file/index.ts';
import { transact } from '../../database/open.ts';
import { fromExtension } from '../../messages/answer.ts';
import { currentChoice } from '../../policies/choice.ts';
import { tallyOf } from '../../policies/effect.ts';
import { listedPolicy } from '../../policies/list.ts';
import { parsedFile } from '../../policies/parsed-file.ts';
import { latestPolicy, policyOf, unknownPolicy } from '../../policies/rows.ts';
import { stockNow, stockTables } from '../../policies/stock.ts';
import { currentMoment, tryPolicy } from '../../policies/try.ts';
import { findPolicy } from '../../triage/policies.ts';

const tables = ['drafts', ...stockTables] as const;

export const checkAnswer = fromExtension(requests['policy.check'], async ({ text }) => {
  const checked = parsedFile(text);
  if (!checked.ok) return { valid: false as const, errors: [...checked.errors] };
  const { policy, warnings } = checked;
  const [choice, moment] = await Promise.all([currentChoice(), currentMoment()]);
  return transact('r', tables, async (database) => {
    const known = await listedPolicy(database, policy.id, choice);
    const beside = await policyOf(database, { id: known ? policy.id : choice.active });
    const effect = await tryPolicy(database, policy, moment);
    const changes = difference(beside, policy);
    return { valid: true as const, policy, warnings: [...warnings], known, changes, effect };
  });
});

export const previewAnswer = fromExtension(requests['policy.preview'], async ({ policy: draft }) => {
  const checked = checkPolicy(draft);
  if (!checked.ok) return { valid: false as const, errors: [...checked.errors] };
  const { policy, warnings } = checked;
  const moment = await currentMoment();
  return transact('r', tables, async (database) => {
    const saved = await latestPolicy(database, policy.id);
    const effect = await tryPolicy(database, policy, moment);
    const changes = saved ? difference(saved, policy) : [];
    return { valid: true as const, warnings: [...warnings], changes, effect };
  });
});

export const compareAnswer = fromExtension(requests['policy.compare'], async ({ from, to }) => {
  const moment = await currentMoment();
  return transact('r', tables, async (database) => {
    const [before, after] = await Promise.all([policyOf(database, from), policyOf(database, to)]);
    return { changes: difference(before, after), effect: await tryPolicy(database, after, moment) };
  });
});

export const talliesAnswer = fromExtension(requests['policy.tallies'], async ({ ids }) => {
  const moment = await currentMoment();
  return transact('r', tables, async (database) => {
    const { pending } = await stockNow(database, moment);
    const tallies = await Promise.all(
      ids.map(async (id) => {
        const policy = (await findPolicy(database, id)) ?? unknownPolicy(id);
        return [id, tallyOf(policy, pending)] as const;
      }),
    );
    return { total: pending.length, tallies: Object.fromEntries(tallies) };
  });
});
