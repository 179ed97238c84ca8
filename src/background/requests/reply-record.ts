import { requests } from '../../messages.ts';
import { announce } from '../announce.ts';
import { currentTime, momentOf } from '../clock.ts';
import { recordReply } from '../history/record-reply.ts';
import { fromPage } from '../messages/answer.ts';
import { reevaluateOpenPages } from '../pages/reevaluate.ts';

export const recordReplyAnswer = fromPage(requests['reply.record'], async (record) => {
  const [time, now] = await Promise.all([momentOf(record.at), currentTime()]);
  await recordReply(record, { time, now });
  // Also when it was recorded before: the worker may have been stopped between the two.
  await reevaluateOpenPages();
  void announce('history');
  return {};
});
