import { requests } from '../../messages.ts';
import { announce } from '../announce.ts';
import { showWaiting } from '../badge.ts';
import { momentOf } from '../clock.ts';
import { recordAct } from '../history/record-act.ts';
import { fromPage } from '../messages/answer.ts';
import { browserSession } from '../session.ts';

export const recordActAnswer = fromPage(requests['act.record'], async (record, { tabId }) => {
  const [session, time] = await Promise.all([browserSession(), momentOf(record.at)]);
  const page = await recordAct(record, { tabId, session, time });
  if (page) void showWaiting(tabId, page.page, page.present.length);
  void announce('history');
  return {};
});
