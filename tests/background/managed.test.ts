import { beforeEach, describe, expect, it, vi } from 'vitest';
import { declining } from './policies/own.ts';
import { report } from './readings.ts';
import { Extension, good } from './worker.ts';

let extension: Extension;
beforeEach(async () => {
  extension = await Extension.fresh();
});

const file = JSON.stringify({ ...declining, id: 'house-rules', title: { text: 'House rules' } });
const settings = async () => good(await extension.asPopup('settings.get', {}));
const list = async () => good(await extension.asPopup('policy.list', {}));

/** The organisation settles something while the browser runs. */
async function manage(managed: Readonly<Record<string, unknown>> | null): Promise<void> {
  const before = extension.chrome.local.get('changed:policies');
  extension.chrome.manage(managed);
  await vi.waitFor(() => expect(extension.chrome.local.get('changed:policies')).not.toBe(before), 20_000);
}

describe('settings an organisation supplies', () => {
  it('hold until the user sets others', async () => {
    await manage({ theme: 'dark', holdSeconds: 9 });
    expect(await settings()).toMatchObject({ theme: 'dark', holdSeconds: 9, enabled: true });
    await extension.asPopup('settings.set', { holdSeconds: 1 });
    await extension.wake();
    expect(await settings()).toMatchObject({ theme: 'dark', holdSeconds: 1 });
    await manage({});
    expect(await settings()).toMatchObject({ theme: 'system', holdSeconds: 1 });
  });

  it('and locks cannot be changed, whatever was set before', async () => {
    await extension.asPopup('settings.set', { holdSeconds: 1 });
    await manage({ holdSeconds: 9, locked: ['holdSeconds'] });
    expect((await settings()).holdSeconds).toBe(9);
    expect(await extension.asPopup('settings.set', { holdSeconds: 0 })).toMatchObject({
      error: { code: 'locked' },
    });
    good(await extension.asPopup('settings.set', { theme: 'dark' }));
    expect((await list()).managed.settings).toEqual(['holdSeconds']);
  });

  it('that are nonsense are passed over, one by one', async () => {
    await manage({ theme: 'pink', holdSeconds: 400, enabled: false, locked: 'all', marvel: {} });
    expect(await settings()).toMatchObject({ theme: 'system', holdSeconds: 5, enabled: false });
  });

  it('are none where nobody manages the browser', async () => {
    expect((await list()).managed).toEqual({ policy: null, policyLocked: false, settings: [] });
  });
});

describe('a policy an organisation supplies', () => {
  it('stands before all others, and is not there to be edited or deleted', async () => {
    await manage({ policyFile: file });
    const { policies, managed } = await list();
    expect(policies[0]).toMatchObject({ id: 'house-rules', from: 'managed', active: false });
    expect(managed).toEqual({ policy: 'house-rules', policyLocked: false, settings: [] });
    const own = { ...declining, id: 'house-rules', whenUncertain: 'wait' };
    for (const attempt of [
      extension.asPopup('policy.save', { policy: own, base: 1 }),
      extension.asPopup('policy.rename', { id: 'house-rules', title: 'Mine' }),
      extension.asPopup('policy.delete', { id: 'house-rules' }),
    ]) {
      expect(await attempt).toMatchObject({ error: { code: 'locked' } });
    }
    expect(good(await extension.asPopup('policy.duplicate', { id: 'house-rules', title: 'Mine' })).id).toBe(
      'house-rules-2',
    );
  });

  it('and locks decides in every open page at once; no other can be chosen, saved or imported', async () => {
    await extension.asPage('page.report', report(0, 'a'));
    await manage({ policyFile: file, policy: 'house-rules', locked: ['policy'] });
    await vi.waitFor(async () => {
      const [page] = (await extension.record()).pages;
      expect(page?.invitations[0]?.suggestion).toMatchObject({
        verdict: 'decline',
        policy: { id: 'house-rules', version: 1 },
      });
    }, 20_000);
    for (const attempt of [
      extension.asPopup('settings.set', { policy: 'picky' }),
      extension.asPopup('policy.save', { policy: declining, base: null }),
      extension.asPopup('policy.duplicate', { id: 'picky', title: 'Mine' }),
      extension.asPopup('draft.write', { id: 'picky', base: 1, revision: 0, draft: {} }),
    ]) {
      expect(await attempt).toMatchObject({ error: { code: 'locked' } });
    }
  });

  it('and withdraws leaves its versions to the decisions it advised, and the user’s own choice', async () => {
    await extension.asPopup('settings.set', { policy: 'picky' });
    await manage({ policyFile: file, policy: 'house-rules', locked: ['policy'] });
    expect((await settings()).policy).toBe('house-rules');
    await manage(null);
    expect((await settings()).policy).toBe('picky');
    expect(
      good(await extension.asPopup('policy.read', { id: 'house-rules', version: 1 })).policy.title,
    ).toEqual({
      text: 'House rules',
    });
  });

  it('that is not valid is passed over', async () => {
    await manage({ policyFile: '{"schema":1}', policy: 'house-rules' });
    expect((await list()).policies.map(({ from }) => from)).not.toContain('managed');
    const { suggestions } = good(await extension.asPage('page.report', report(0, 'a')));
    expect(suggestions['a']?.policy.id).toBe('selective');
  });
});

describe('what an organisation supplies that is handed over late, without a word', () => {
  /** The browser has started; managed storage is still empty, and is filled without an event. */
  const arrive = (managed: Readonly<Record<string, unknown>>): void => {
    extension.chrome.managed = managed;
  };

  it('is found when somebody would change what it holds, and wins over what was changed meanwhile', async () => {
    good(await extension.asPopup('settings.set', { policy: 'picky', holdSeconds: 1 }));
    expect((await settings()).held).toBeUndefined();
    arrive({ policyFile: file, policy: 'house-rules', holdSeconds: 9, locked: ['policy', 'holdSeconds'] });
    expect(await extension.asPopup('settings.set', { policy: 'picky' })).toMatchObject({
      error: { code: 'locked' },
    });
    expect(await settings()).toMatchObject({
      policy: 'house-rules',
      holdSeconds: 9,
      held: ['policy', 'holdSeconds'],
    });
  });

  it('is looked for after the browser started, and puts a changed version of its policy behind its own', async () => {
    await manage({ policyFile: file, policy: 'house-rules', locked: ['policy'] });
    await manage(null);
    extension.chrome.managed = null;
    await extension.wake();
    await extension.asPage('page.report', report(0, 'a'));
    const mine = { ...declining, id: 'house-rules', title: { text: 'Mine' }, whenUncertain: 'wait' };
    const saved = good(await extension.asPopup('policy.save', { policy: mine, base: 1, activate: true }));
    expect(saved).toMatchObject({ id: 'house-rules', version: 2 });
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      for (const started of extension.chrome.startupListeners) started();
      arrive({ policyFile: file, policy: 'house-rules', locked: ['policy'] });
      vi.advanceTimersByTime(5000);
    } finally {
      vi.useRealTimers();
    }
    await vi.waitFor(async () => {
      const [page] = (await extension.record()).pages;
      expect(page?.invitations[0]?.suggestion.policy).toEqual({ id: 'house-rules', version: 3 });
    }, 20_000);
    const { versions } = good(await extension.asPopup('policy.versions', { id: 'house-rules' }));
    expect(versions.map(({ version }) => version)).toEqual([3, 2, 1]);
  });
});
