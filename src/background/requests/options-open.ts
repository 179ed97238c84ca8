import browser from 'webextension-polyfill';
import { requests } from '../../messages.ts';
import { fromAny } from '../messages/answer.ts';

export const openOptions = fromAny(requests['options.open'], async () => {
  await browser.runtime.openOptionsPage();
  return {};
});
