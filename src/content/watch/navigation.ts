import { listen } from '../link/pushes.ts';

/**
 * Calls back after every change of the page's address without a page load. The only thing Anteroom does on LinkedIn pages
 * it has no business with: one listener, no observer, no timer.
 */
export function onNavigation(callback: () => void): void {
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    window.navigation.addEventListener('currententrychange', callback);
    return;
  }
  // Without the Navigation API (Firefox before 147) a page notices going back and forth only; the rest the background
  // sees in the tab's address.
  window.addEventListener('popstate', callback);
  listen({ navigated: callback }, new AbortController().signal);
}
