import { requests } from '../../messages.ts';
import { fromPage } from '../messages/answer.ts';
import { readSettings } from '../settings/settings.ts';
import { judgeNow } from '../triage/judge-now.ts';

export const judgeRows = fromPage(requests['page.judge'], async ({ rows }, { tabId }) => {
  const { enabled } = await readSettings();
  const judged = enabled ? await judgeNow(rows, tabId) : [];
  return {
    suggestions: Object.fromEntries(judged.map(({ reading, suggestion }) => [reading.id, suggestion])),
  };
});
