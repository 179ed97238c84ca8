import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Policy } from '../../../src/policy/policy.ts';
import { myBalanced } from '../../policy/presets/former.ts';
import { report } from '../readings.ts';
import { Extension, good } from '../worker.ts';

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
});

const settings = async () => good(await extension.asPopup('settings.get', {}));

/** The worker starts after an update, with these settings stored by the version before. */
async function updated(stored: object): Promise<void> {
  extension.chrome.local.set('settings', { schema: 1, ...stored });
  await extension.wake();
  for (const listener of extension.chrome.installedListeners) listener({ reason: 'update' });
}

async function keep(policy: Policy): Promise<void> {
  good(await extension.asPopup('policy.install', { file: JSON.parse(JSON.stringify(policy)) }));
}

describe('the preset `balanced`, which another took the place of', () => {
  it('is that one from the update on, where it was chosen', async () => {
    await updated({ policy: 'balanced', theme: 'dark' });
    await vi.waitFor(async () =>
      expect(await settings()).toMatchObject({ policy: 'selective', theme: 'dark' }),
    );
    const { suggestions } = good(await extension.asPage('page.report', report(0, 'a')));
    expect(suggestions['a']?.policy.id).toBe('selective');
  });

  it('decides as that one before anything has followed', async () => {
    extension.chrome.local.set('settings', { schema: 1, policy: 'balanced' });
    await extension.wake();
    const { suggestions } = good(await extension.asPage('page.report', report(0, 'a')));
    expect(suggestions['a']?.policy.id).toBe('selective');
  });

  it('is that one where it is named anew', async () => {
    await extension.asPopup('settings.set', { policy: 'picky' });
    await extension.asPopup('settings.set', { policy: 'balanced' });
    expect((await settings()).policy).toBe('selective');
  });

  it('is that one where an organisation names it', async () => {
    extension.chrome.manage({ policy: 'balanced', locked: ['policy'] });
    await vi.waitFor(async () => expect((await settings()).policy).toBe('selective'));
  });

  it('stays what it was where the user keeps a policy of that name', async () => {
    await keep({ ...myBalanced, id: 'balanced', version: 2 });
    await updated({ policy: 'balanced' });
    const { suggestions } = good(await extension.asPage('page.report', report(0, 'a')));
    expect(suggestions['a']?.policy.id).toBe('balanced');
    expect((await settings()).policy).toBe('balanced');
  });

  it('leaves own policies started from it as they are', async () => {
    await keep(myBalanced);
    await updated({ policy: 'my-balanced' });
    const { suggestions } = good(await extension.asPage('page.report', report(0, 'a')));
    expect(suggestions['a']?.policy.id).toBe('my-balanced');
    const listed = good(await extension.asPopup('policy.list', {})).policies;
    expect(listed.find(({ id }) => id === 'my-balanced')).toMatchObject({ preset: 'balanced', from: 'own' });
    expect(good(await extension.asPopup('policy.versions', { id: 'my-balanced' })).versions).toHaveLength(1);
  });
});
