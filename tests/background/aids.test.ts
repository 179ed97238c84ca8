import { beforeEach, expect, it } from 'vitest';
import type { Policy } from '../../src/policy/policy.ts';
import { presetById } from '../../src/policy/presets/index.ts';
import { Extension, good } from './worker.ts';

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
});

const ids = async (): Promise<string[]> =>
  good(await extension.asPage('page.aids', {})).templates.map(({ id }) => id);

it('lends a page the templates of the active policy, a preset’s or the user’s own', async () => {
  expect(await ids()).toContain('how-do-we-know');
  const preset = presetById('open-networker');
  if (!preset) throw new Error('There is no preset called open-networker.');
  const mine = { id: 'mine', title: { text: 'Mine' }, body: { text: 'Hello' }, verdicts: ['reply'] } as const;
  const file: Policy = { ...preset, id: 'own', version: 1, examples: [], templates: [mine] };
  await extension.asPopup('policy.install', { file: JSON.parse(JSON.stringify(file)) });
  expect(await ids()).toContain('how-do-we-know');
  await extension.asPopup('settings.set', { policy: 'own' });
  expect(await ids()).toEqual(['mine']);
});

it('tells the keys of the command as the browser has them now, and that there are none', async () => {
  expect(good(await extension.asPage('page.aids', {})).keys).toBe('Alt+Shift+A');
  extension.chrome.shortcut = '';
  expect(good(await extension.asPage('page.aids', {})).keys).toBeNull();
});
