import { expect, it } from 'vitest';
import { origin } from './browser/fake-chrome.ts';
import { Extension } from './worker.ts';

it.each([
  ['install', [`${origin}/src/options/index.html#start`]],
  ['update', []],
  ['browser_update', []],
])('the introduction is opened once, at the installation: after %s', async (reason, opened) => {
  const extension = await Extension.fresh();
  for (const listener of extension.chrome.installedListeners) listener({ reason });
  await extension.wake();
  expect(extension.chrome.opened).toEqual(opened);
});
