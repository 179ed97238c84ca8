import { requests } from '../../messages.ts';
import { announce } from '../announce.ts';
import { showNeeds } from '../badge.ts';
import { currentTime, momentOf } from '../clock.ts';
import { recordAct } from '../history/record-act.ts';
import { fromPage } from '../messages/answer.ts';
import { browserSession } from '../session.ts';

export const recordActAnswer = fromPage(requests['act.record'], async (record, { tabId }) => {
  const [session, time, now] = await Promise.all([browserSession(), momentOf(record.at), currentTime()]);
  await recordAct(record, { tabId, session, time, now });
  void showNeeds();
  void announce('history');
  return {};
});
