import { requests } from '../../messages.ts';
import { announce } from '../announce.ts';
import { showNeeds, showPage } from '../badge.ts';
import { fromPage } from '../messages/answer.ts';
import { admit, reportedAfter } from '../messages/limits.ts';
import { currentCircumstances } from '../pages/circumstances.ts';
import { recordReport } from '../pages/record-report.ts';
import { readSettings } from '../settings/settings.ts';

export const reportPage = fromPage(requests['page.report'], async (report, { tabId }) => {
  admit(tabId, 'calls', 'report');
  admit(tabId, 'rows', 'report', report.changed.length);
  const settings = await readSettings();
  // Switched off while the report was on its way: nothing is recorded, and the page learns why.
  if (!settings.enabled) return { suggestions: {}, revision: 0, settings, resend: [] };
  const answer = await recordReport(tabId, report, await currentCircumstances());
  reportedAfter(
    tabId,
    report.changed.map(({ id }) => id),
  );
  void showPage(tabId, report.page);
  void showNeeds();
  void announce('history');
  // Those of now: the page may have heard of a change that was made while this was recorded.
  return { ...answer, settings: await readSettings() };
});
