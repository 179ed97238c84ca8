import { requests } from '../../messages.ts';
import { showNothing } from '../badge.ts';
import { fromPage } from '../messages/answer.ts';
import { leavePage } from '../pages/leave.ts';

export const leave = fromPage(requests['page.leave'], async ({ visit }, { tabId }) => {
  await leavePage(tabId, visit);
  await showNothing(tabId);
  return {};
});
