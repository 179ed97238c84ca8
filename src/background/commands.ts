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
  commands?.onCommand.addListener(async (name) => {
    if (name !== focusCommand) return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await push(tab.id, 'focus', {});
  });
}
