import browser from 'webextension-polyfill';
import { push } from './messages/push.ts';

/** The manifest's command that moves the focus. */
export const focusCommand = 'focus-sidebar';

/**
 * Passes the keys that move the focus on to the page in front, which alone knows where the focus is. Firefox for Android
 * has no commands, and tells no listener about any.
 */
export function watchCommands(): void {
  // A newer API than some browsers have: there the polyfill has nothing to wrap.
  const commands: typeof browser.commands | undefined = browser.commands;
  commands?.onCommand.addListener(async (name, pressedIn) => {
    if (name !== focusCommand) return;
    // Which window had the focus last is a guess where the keys come right after it changed; not every browser tells the tab.
    const tab = pressedIn ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
    if (tab?.id !== undefined) await push(tab.id, 'focus', {});
  });
}
