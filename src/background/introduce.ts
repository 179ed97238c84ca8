import browser, { type Runtime } from 'webextension-polyfill';

/** The introduction among our own pages (`src/options/start/`). */
const introduction = 'src/options/index.html#start';

/** Opens the introduction, once: when Anteroom was installed, not when it or the browser was updated. */
export function introduce({ reason }: Runtime.OnInstalledDetailsType): void {
  if (reason !== 'install') return;
  // Without it nothing is lost: it can be opened from About.
  browser.tabs.create({ url: browser.runtime.getURL(introduction) }).catch(() => undefined);
}
