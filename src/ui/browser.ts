import type { Browser } from 'webextension-polyfill';

/**
 * The extension interface as the browser gives it: with promises in both under manifest version 3, so the page's script and
 * our surfaces need no polyfill. One difference is left: a listener for messages answers by calling back, never by
 * returning a promise.
 */
export const browser: Browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
