import type { learningRequests } from '../../messages/learning.ts';
import { requests } from '../../messages.ts';
import { withEdits } from '../../policy/learn/edit.ts';
import { learn } from '../../policy/learn/learn.ts';
import { announce } from '../announce.ts';
import { currentTime } from '../clock.ts';
import { transact } from '../database/open.ts';
import { pastDecisions, pastTables } from '../learning/past-decisions.ts';
import { recordPast } from '../learning/record-past.ts';
import { type Answer, fromExtension } from '../messages/answer.ts';
import { currentCircumstances } from '../pages/circumstances.ts';
import { policyOf } from '../policies/rows.ts';
import { readSettings } from '../settings/settings.ts';
import { saveEdited } from './policies/saving.ts';

/** Who answers the requests of `messages/learning.ts`. */
export const learningAnswers: Readonly<Record<keyof typeof learningRequests, Answer>> = {
  'learning.record': fromExtension(requests['learning.record'], async ({ decisions }) => {
    const recorded = await recordPast(decisions, await currentCircumstances());
    await announce('history');
    return { recorded };
  }),

  'learning.propose': fromExtension(requests['learning.propose'], async () => {
    const { policy, past } = await activeAndPast();
    const { proposals, needed, agreement } = learn(policy, past);
    return {
      proposals: proposals.map((each) => ({ ...each, better: [...each.better], worse: [...each.worse] })),
      needed,
      agreement,
    };
  }),

  'learning.add': fromExtension(requests['learning.add'], async (input) => {
    const { policy, past } = await activeAndPast();
    const { proposals } = learn(policy, past);
    const sayings = new Map(input.proposals.map(({ id, say }) => [id, say]));
    const chosen = proposals.filter(({ id }) => sayings.has(id));
    const next = withEdits(policy, proposals, chosen, ({ id }) => sayings.get(id) ?? '');
    const saved = await saveEdited(next, policy.version);
    return { ...saved, added: chosen.map(({ id }) => id) };
  }),
};

async function activeAndPast() {
  const [{ policy: id }, now] = await Promise.all([readSettings(), currentTime()]);
  return transact('r', ['policies', ...pastTables], async (database) => ({
    policy: await policyOf(database, { id }),
    past: await pastDecisions(database, now),
  }));
}
