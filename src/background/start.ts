import browser from 'webextension-polyfill';
import { showNeeds } from './badge.ts';
import { closeStorage } from './beside/access.ts';
import { watchCommands } from './commands.ts';
import { checkRows } from './health/check.ts';
import { introduce } from './introduce.ts';
import { watchManaged } from './managed/follow.ts';
import { receive } from './messages/receive.ts';
import { watchNavigation } from './navigation.ts';
import { recordLeft } from './outbox/record.ts';
import { forgetTab } from './pages/leave.ts';
import { followSuccessor } from './policies/successor.ts';
import { applyRetentionDaily } from './retention/apply.ts';
import { watchSync } from './sync/follow.ts';
import { finishFirst } from './unfinished/finish.ts';
import { beginWorker } from './worker-state.ts';

/** Starts the background, with nothing in memory: once in a browser, again and again in tests. */
export function startBackground(): void {
  beginWorker();
  // Every listener is registered in this first turn: a worker that wakes for an event is asked only once who wants it.
  browser.runtime.onMessage.addListener(receive);
  browser.runtime.onInstalled.addListener(showState);
  browser.runtime.onInstalled.addListener(introduce);
  browser.runtime.onInstalled.addListener(() => void followSuccessor().catch(() => undefined));
  browser.runtime.onStartup.addListener(showState);
  // Once in a browser's life, and after whatever it began with: damage that stops nothing may still say something wrong.
  browser.runtime.onStartup.addListener(() =>
    setTimeout(() => void checkRows().catch(() => undefined), 20_000),
  );
  browser.tabs.onRemoved.addListener((tabId) => {
    // A row that stays behind is swept with the next tab, or by the next session.
    forgetTab(tabId).catch(() => undefined);
  });
  closeStorage();
  void finishFirst();
  // After whatever woke the worker has been answered.
  setTimeout(() => {
    void recordLeft().catch(() => undefined);
    void applyRetentionDaily().catch(() => undefined);
  }, 3000);
  watchManaged();
  watchSync();
  watchNavigation();
  watchCommands();
}

function showState(): void {
  void showNeeds();
}
