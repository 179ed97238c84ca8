import { requests } from '../../messages.ts';
import { transact } from '../database/open.ts';
import { shownOn } from '../log/shown.ts';
import { fromPage } from '../messages/answer.ts';
import { admit } from '../messages/limits.ts';
import { offerReplies } from '../replies/offer.ts';
import { browserSpeech } from '../replies/speech.ts';
import { readSettings } from '../settings/settings.ts';
import { judgeNow } from '../triage/judge-now.ts';
import { activePolicy } from '../triage/policies.ts';

export const giveReplies = fromPage(
  requests['reply.offer'],
  async ({ reading: { id: asked } }, { tabId }) => {
    admit(tabId, 'calls', 'reply');
    // As it was reported, whatever is said of it now.
    const { reading } = await transact('r', ['sightings'], (database) => shownOn(database, tabId, asked));
    const { policy: id, ownFirstName } = await readSettings();
    const [judged, { templates }] = await Promise.all([
      judgeNow([reading], tabId),
      transact('r', ['policies'], (database) => activePolicy(database, id)),
    ]);
    const speech = browserSpeech();
    return {
      replies: judged.flatMap(({ suggestion }) =>
        offerReplies({ reading, suggestion, templates, ownFirstName }, speech),
      ),
    };
  },
);
