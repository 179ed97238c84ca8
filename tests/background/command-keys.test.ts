import { beforeEach, expect, it } from 'vitest';
import { Extension, good } from './worker.ts';

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
});

it('tells the keys of the command as the browser has them now, and that there are none', async () => {
  expect(good(await extension.asPage('command.keys', {})).keys).toBe('Alt+Shift+A');
  extension.chrome.shortcut = '';
  expect(good(await extension.asPage('command.keys', {})).keys).toBeNull();
});
