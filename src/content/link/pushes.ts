import type { Push, PushEnvelope, PushName } from '../../messages.ts';
import { browser } from '../../ui/browser.ts';
import { isGone } from './gone.ts';

/** What to do with each push; a name left out is not listened to. */
export type PushHandlers = { readonly [N in PushName]?: (value: Push<N>) => void };

/**
 * Listens to what the background says by itself, until the signal. Each push that is handled is acknowledged (`true`), so
 * that the background knows it arrived.
 */
export function listen(handlers: PushHandlers, signal: AbortSignal): void {
  // Answered by calling back: a promise returned is an answer in Firefox, and in few versions of Chrome.
  const receive = (message: unknown, ...[, answer]: unknown[]): void => {
    if (isPush(message) && deliver(message, handlers) && typeof answer === 'function') answer(true);
  };
  browser.runtime.onMessage.addListener(receive);
  const stop = () => {
    if (!isGone()) browser.runtime.onMessage.removeListener(receive);
  };
  signal.addEventListener('abort', stop, { once: true });
}

/** True when there was somebody to hear it. */
function deliver(message: PushEnvelope, handlers: PushHandlers): boolean {
  switch (message.push) {
    case 'settings.changed':
      return hear(handlers['settings.changed'], message.value);
    case 'suggestions.changed':
      return hear(handlers['suggestions.changed'], message.value);
    case 'navigated':
      return hear(handlers.navigated, message.value);
    case 'focus':
      return hear(handlers.focus, message.value);
    default:
      return false;
  }
}

function hear<T>(handler: ((value: T) => void) | undefined, value: T): boolean {
  handler?.(value);
  return handler !== undefined;
}

/** Only our background can send to this listener (web pages cannot), so the form of the envelope is enough. */
function isPush(message: unknown): message is PushEnvelope {
  return typeof message === 'object' && message !== null && 'anteroom' in message && 'push' in message;
}
