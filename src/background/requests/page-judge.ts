import { requests } from '../../messages.ts';
import { fromPage } from '../messages/answer.ts';
import { admit, admitAhead } from '../messages/limits.ts';
import { readSettings } from '../settings/settings.ts';
import { judgeNow } from '../triage/judge-now.ts';

export const judgeRows = fromPage(requests['page.judge'], async ({ rows }, { tabId }) => {
  admit(tabId, 'calls', 'judge');
  admitAhead(
    tabId,
    rows.map(({ id }) => id),
  );
  const { enabled } = await readSettings();
  const judged = enabled ? await judgeNow(rows, tabId) : [];
  return {
    suggestions: Object.fromEntries(judged.map(({ reading, suggestion }) => [reading.id, suggestion])),
  };
});
