import { requests } from '../../messages.ts';
import { transact } from '../database/open.ts';
import { fromPage } from '../messages/answer.ts';
import { latestPolicy } from '../policies/rows.ts';
import { offerReplies } from '../replies/offer.ts';
import { browserSpeech } from '../replies/speech.ts';
import { defaultSettings } from '../settings/migrate.ts';
import { readSettings } from '../settings/settings.ts';
import { judgeNow } from '../triage/judge-now.ts';

export const giveReplies = fromPage(requests['reply.offer'], async ({ reading }) => {
  const { policy: id, ownFirstName } = await readSettings();
  const [judged, policy] = await Promise.all([
    judgeNow([reading]),
    transact(
      'r',
      ['policies'],
      async (database) =>
        (await latestPolicy(database, id)) ?? (await latestPolicy(database, defaultSettings.policy)),
    ),
  ]);
  const speech = browserSpeech();
  const templates = policy?.templates ?? [];
  return {
    replies: judged.flatMap(({ suggestion }) =>
      offerReplies({ reading, suggestion, templates, ownFirstName }, speech),
    ),
  };
});
