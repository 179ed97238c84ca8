import browser from 'webextension-polyfill';
import { push } from './messages/push.ts';

/**
 * Tells a LinkedIn page when its address changed without a page load, in browsers whose pages cannot notice: those
 * without the Navigation API (Firefox before 147). Only Firefox filters this event by address; without the filter, every
 * page load in every tab would wake the worker, so elsewhere nothing is registered. An event page is a window, so it
 * knows what a page of this browser can do; a service worker (Chrome) is none, and Chrome's pages have the API.
 */
export function watchNavigation(): void {
  if (typeof window === 'undefined' || 'navigation' in window) return;
  browser.tabs.onUpdated.addListener(
    (tabId, { url }) => {
      if (url !== undefined) void push(tabId, 'navigated', {});
    },
    { urls: ['https://www.linkedin.com/*'], properties: ['url'] },
  );
}
