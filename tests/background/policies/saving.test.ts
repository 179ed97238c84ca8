import { beforeEach, describe, expect, it } from 'vitest';
import { presets } from '../../../src/policy/presets/index.ts';
import { report } from '../readings.ts';
import { Extension, good, tabId } from '../worker.ts';
import { declining, own, preset } from './own.ts';

let extension: Extension;
beforeEach(async () => {
  extension = await Extension.fresh();
});

const save = (policy: unknown, base: number | null, more = {}) =>
  extension.asPopup('policy.save', { policy, base, ...more });
const list = async () => good(await extension.asPopup('policy.list', {})).policies;
const versions = async (id: string) => good(await extension.asPopup('policy.versions', { id })).versions;
const activeId = async () => good(await extension.asPopup('settings.get', {})).policy;

describe('saving a policy', () => {
  it('makes a version after the one it was edited from, and survives the worker', async () => {
    expect(good(await save(own(), null))).toEqual({ id: 'mine', version: 1, active: false });
    expect(good(await save(declining, 1))).toEqual({ id: 'mine', version: 2, active: false });
    await extension.wake();
    const { policy, listed } = good(await extension.asPopup('policy.read', { id: 'mine' }));
    expect(policy).toMatchObject({ version: 2, gates: declining.gates });
    expect(listed).toMatchObject({ from: 'own', version: 2, versions: 2, active: false, draft: false });
    expect(good(await extension.asPopup('policy.read', { id: 'mine', version: 1 })).policy).toEqual(own());
  });

  it('with the same content makes none', async () => {
    await save(own(), null);
    expect(good(await save(own({ version: 7 }), 1)).version).toBe(1);
    expect(await versions('mine')).toHaveLength(1);
  });

  it('in two editors at once never overwrites the other: the second is told, and nothing is written', async () => {
    await save(own(), null);
    const [first, second] = await Promise.all([save(declining, 1), save(own({ whenUncertain: 'wait' }), 1)]);
    expect([first.ok, second.ok]).toEqual([true, false]);
    expect(second).toMatchObject({ error: { code: 'conflict' } });
    const { policy } = good(await extension.asPopup('policy.read', { id: 'mine' }));
    expect(policy).toEqual({ ...declining, version: 2 });
  });

  it.each<[string, number | null]>([
    ['as if it were new', null],
    ['from a version that is not the latest', 3],
  ])('%s is a conflict too', async (_, base) => {
    await save(own(), null);
    expect(await save(declining, base)).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await versions('mine')).toHaveLength(1);
  });

  it('refuses what is no policy, says all that is wrong, and keeps nothing', async () => {
    const answer = await save({ ...own(), bands: { accept: 10, decline: 90 }, whenUncertain: 'no' }, null);
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-policy' } });
    expect(await list()).not.toContainEqual(expect.objectContaining({ id: 'mine' }));
  });

  it('of the active policy judges every open page anew', async () => {
    await save(own(), null, { activate: true });
    extension.openTab(8);
    await extension.asPage('page.report', report(0, 'ab'));
    await extension.asPage('page.report', report(0, 'c', { visit: 'visit-bb' }), 8);
    extension.chrome.pushed.length = 0;
    await save(declining, 1);
    const told = extension.chrome.pushed.map(({ tabId: tab, message }) => [tab, message.push, message.value]);
    expect(told.sort()).toEqual([
      [tabId, 'suggestions.changed', expect.objectContaining({ suggestions: { a: declined, b: declined } })],
      [8, 'suggestions.changed', expect.objectContaining({ suggestions: { c: declined } })],
    ]);
    const changed = extension.chrome.local.get('changed:policies');
    await save(own(), 2);
    expect(extension.chrome.local.get('changed:policies')).not.toBe(changed);
  });

  const declined = expect.objectContaining({ verdict: 'decline', policy: { id: 'mine', version: 2 } });
});

describe('a preset', () => {
  it('that is edited stays, and becomes a policy of the user’s own, active if it was', async () => {
    const edited = { ...preset('selective'), whenUncertain: 'wait' as const };
    expect(good(await save(edited, 1))).toEqual({ id: 'my-selective', version: 1, active: true });
    expect(await activeId()).toBe('my-selective');
    expect(good(await extension.asPopup('policy.read', { id: 'selective' })).policy).toEqual(
      preset('selective'),
    );
    const [first] = await list();
    expect(first).toMatchObject({ id: 'my-selective', from: 'own', preset: 'selective', active: true });
    expect(good(await save({ ...edited, bands: { accept: 75, decline: 30 } }, 1)).id).toBe('my-selective-2');
  });

  it('that is not active and edited leaves the choice alone', async () => {
    const edited = { ...preset('picky'), whenUncertain: 'wait' as const };
    expect(good(await save(edited, 1))).toEqual({ id: 'my-picky', version: 1, active: false });
    expect(await activeId()).toBe('selective');
  });

  it('saved as it is makes nothing', async () => {
    expect(good(await save(preset('picky'), 1))).toEqual({ id: 'picky', version: 1, active: false });
    expect(await list()).toHaveLength(presets.length);
  });
});

describe('what the active policy is called', () => {
  const title = async () => good(await extension.asPage('settings.get', {})).policyTitle;

  it('reaches the sidebars with the settings, and follows its renaming', async () => {
    expect(await title()).toBeUndefined();
    await save(own(), null, { activate: true });
    expect(await title()).toBe('Mine');
    extension.chrome.pushed.length = 0;
    await extension.asPopup('policy.rename', { id: 'mine', title: 'Ours' });
    expect(extension.chrome.pushed[0]?.message).toMatchObject({
      push: 'settings.changed',
      value: { settings: { policy: 'mine', policyTitle: 'Ours' } },
    });
    await extension.wake();
    expect(await title()).toBe('Ours');
    await extension.asPopup('settings.set', { policy: 'picky' });
    expect(await title()).toBeUndefined();
  });
});

describe('versions', () => {
  it('tell what each changed, the first what it changed in its preset', async () => {
    await save({ ...preset('picky'), whenUncertain: 'wait' }, 1);
    const { policy } = good(await extension.asPopup('policy.read', { id: 'my-picky' }));
    await save({ ...policy, bands: { accept: 80, decline: 30 } }, 1);
    expect(await versions('my-picky')).toMatchObject([
      { version: 2, changes: [{ part: 'bands', id: 'accept' }] },
      { version: 1, changes: [{ part: 'whenUncertain' }] },
    ]);
    expect(await versions('picky')).toMatchObject([{ version: 1, saved: null, changes: null }]);
  });

  it('are restored as a new one; restoring the latest changes nothing', async () => {
    await save(own(), null, { activate: true });
    await save(declining, 1);
    const restored = await extension.asPopup('policy.restore', { id: 'mine', version: 1 });
    expect(good(restored)).toEqual({ id: 'mine', version: 3 });
    expect(good(await extension.asPopup('policy.read', { id: 'mine' })).policy).toEqual(own({ version: 3 }));
    expect(good(await extension.asPopup('policy.restore', { id: 'mine', version: 3 })).version).toBe(3);
    expect(await extension.asPopup('policy.restore', { id: 'mine', version: 9 })).toMatchObject({
      error: { code: 'unknown-policy' },
    });
  });

  it('of any two policies compare', async () => {
    await save(own(), null);
    await save(declining, 1);
    await extension.asPage('page.report', report(0, 'ab'));
    const compared = good(
      await extension.asPopup('policy.compare', { from: { id: 'mine', version: 1 }, to: { id: 'mine' } }),
    );
    expect(compared.changes.map(({ part }) => part)).toContain('gates');
    expect(compared.effect).toMatchObject({
      against: { id: 'selective', version: 1 },
      pending: { total: 2, after: { decline: 2 }, changed: 2 },
    });
  });
});

describe('a policy of the user’s own', () => {
  it('is renamed as a new version; a preset is not', async () => {
    await save(own(), null);
    expect(good(await extension.asPopup('policy.rename', { id: 'mine', title: ' Ours ' })).version).toBe(2);
    expect((await list())[0]).toMatchObject({ title: { text: 'Ours' }, version: 2 });
    expect(await extension.asPopup('policy.rename', { id: 'picky', title: 'x' })).toMatchObject({
      error: { code: 'unknown-policy' },
    });
  });

  it('is duplicated, as presets are', async () => {
    await save(own(), null);
    const copies = [
      good(await extension.asPopup('policy.duplicate', { id: 'mine', title: 'Twin' })),
      good(await extension.asPopup('policy.duplicate', { id: 'picky', title: 'Pickier' })),
    ];
    expect(copies.map(({ id }) => id)).toEqual(['mine-2', 'my-picky']);
    expect(await list()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'mine-2', preset: own().preset, title: { text: 'Twin' } }),
        expect.objectContaining({ id: 'my-picky', preset: 'picky', title: { text: 'Pickier' } }),
      ]),
    );
  });

  it('is deleted, its versions stay, and it comes back', async () => {
    await save(own(), null);
    await extension.asPopup('draft.write', { id: 'mine', base: 1, revision: 0, draft: {} });
    good(await extension.asPopup('policy.delete', { id: 'mine' }));
    expect(await list()).toHaveLength(presets.length);
    expect(await extension.asPopup('settings.set', { policy: 'mine' })).toMatchObject({ ok: false });
    expect(good(await extension.asPopup('policy.read', { id: 'picky' })).listed.draft).toBe(false);
    expect(await save(declining, 1)).toMatchObject({ error: { code: 'conflict' } });
    good(await extension.asPopup('policy.undelete', { id: 'mine' }));
    expect((await list())[0]).toMatchObject({ id: 'mine', versions: 1, draft: false });
  });

  it('whose id was deleted continues its numbers when it is kept again', async () => {
    await save(own(), null);
    await extension.asPopup('policy.delete', { id: 'mine' });
    expect(good(await save(declining, null)).version).toBe(2);
    expect((await list())[0]).toMatchObject({ id: 'mine', version: 2 });
  });

  it('that is active is deleted only with another to follow', async () => {
    await save(own(), null, { activate: true });
    for (const next of [undefined, 'mine', 'nobody']) {
      const answer = await extension.asPopup('policy.delete', { id: 'mine', ...(next && { next }) });
      expect(answer).toMatchObject({ error: { code: next === 'nobody' ? 'unknown-policy' : 'in-use' } });
      expect((await list())[0]).toMatchObject({ id: 'mine', active: true });
    }
    good(await extension.asPopup('policy.delete', { id: 'mine', next: 'picky' }));
    expect(await activeId()).toBe('picky');
    good(await extension.asPopup('policy.undelete', { id: 'mine', activate: true }));
    expect(await activeId()).toBe('mine');
  });

  it('can all be deleted but presets cannot, so that one is always left', async () => {
    expect(await extension.asPopup('policy.delete', { id: 'picky' })).toMatchObject({
      error: { code: 'unknown-policy' },
    });
    expect(await list()).toHaveLength(presets.length);
  });
});

describe('a full disk', () => {
  it('leaves the policy, its draft and the choice as they were', async () => {
    const { failWrites } = await import('../database/fail-writes.ts');
    await save(own(), null, { activate: true });
    await extension.asPopup('draft.write', { id: 'mine', base: 1, revision: 0, draft: { x: 1 } });
    const mend = failWrites(0);
    expect(await save(declining, 1)).toMatchObject({ error: { code: 'storage' } });
    mend();
    expect(await versions('mine')).toHaveLength(1);
    expect(good(await extension.asPopup('draft.read', { id: 'mine' })).draft).toMatchObject({ revision: 1 });
  });
});
