import { beforeEach, describe, expect, it, vi } from 'vitest';
import { own } from '../../../background/policies/own.ts';
import { Extension, good } from '../../../background/worker.ts';
import { openDesk, outsideOf, ready, until } from './real-background.ts';

let extension: Extension;
let outside: ReturnType<typeof outsideOf>;

beforeEach(async () => {
  extension = await Extension.fresh();
  outside = outsideOf(extension);
  good(await extension.asPopup('policy.save', { policy: own(), base: null, activate: true }));
});

const opened = (id?: string) => openDesk(outside, id);
const wait = { do: 'uncertain', to: 'wait' } as const;
const draftOf = async () => good(await extension.asPopup('draft.read', { id: 'mine' })).draft;
const versionOf = async () => good(await extension.asPopup('policy.read', { id: 'mine' })).listed.version;

describe('a policy that is deleted while it is edited', () => {
  it('can be saved again with what was changed, and nothing typed is lost', async () => {
    const desk = await opened();
    desk.edit(wait);
    await until(desk, ({ kept }) => kept);
    good(await extension.asPopup('policy.delete', { id: 'mine', next: 'picky' }));
    outside.announce();
    await until(desk, ({ clash }) => clash?.kind === 'deleted');
    desk.edit({ do: 'title', to: 'Still mine' });
    await until(desk, ({ kept }) => kept);
    await desk.keepMine();
    expect(ready(desk)).toMatchObject({ clash: null, dirty: false, news: 'saved', base: 2 });
    const { policy } = good(await extension.asPopup('policy.read', { id: 'mine' }));
    expect(policy).toMatchObject({ whenUncertain: 'wait', title: { text: 'Still mine' } });
  });

  it('is noticed when it is saved, and can be let go', async () => {
    const desk = await opened();
    desk.edit(wait);
    good(await extension.asPopup('policy.delete', { id: 'mine', next: 'picky' }));
    await desk.save();
    expect(ready(desk)).toMatchObject({ dirty: true, clash: { kind: 'deleted' }, failure: null });
    await desk.takeTheirs();
    expect(desk.get()).toMatchObject({ failure: { code: 'unknown-policy' } });
    expect(await draftOf()).toBeNull();
  });

  it('and comes back is edited as before', async () => {
    const desk = await opened();
    good(await extension.asPopup('policy.delete', { id: 'mine', next: 'picky' }));
    outside.announce();
    await until(desk, ({ clash }) => clash?.kind === 'deleted');
    good(await extension.asPopup('policy.undelete', { id: 'mine' }));
    outside.announce();
    await until(desk, ({ clash }) => clash === null);
    desk.edit(wait);
    await desk.save();
    expect(await versionOf()).toBe(2);
  });
});

describe('a policy that an organisation settles', () => {
  const file = JSON.stringify(own({ id: 'house', title: { text: 'House' } }));

  it('while it is edited is locked at once, and the draft waits until it is free again', async () => {
    const desk = await opened();
    desk.edit(wait);
    await until(desk, ({ kept }) => kept);
    extension.chrome.manage({ locked: ['policy'] });
    outside.announce();
    await until(desk, ({ locked }) => locked);
    expect(ready(desk)).toMatchObject({ dirty: false, news: null });
    desk.edit({ do: 'title', to: 'No' });
    expect(ready(desk).history.present).toMatchObject({ title: { text: 'Mine' }, whenUncertain: 'lean' });
    extension.chrome.manage(null);
    outside.announce();
    await until(desk, ({ locked }) => !locked);
    expect(ready(desk).history.present.whenUncertain).toBe('wait');
  });

  it('and supplies is shown, not changed, also where others may be chosen', async () => {
    extension.chrome.manage({ policyFile: file });
    await vi.waitFor(async () =>
      expect(await extension.asPopup('policy.read', { id: 'house' })).toMatchObject({ ok: true }),
    );
    expect(ready(await opened('house')).locked).toBe(true);
    expect(ready(await opened('mine')).locked).toBe(false);
  });

  it('only suggests is a preset as any other: changing it makes a policy of one’s own', async () => {
    extension.chrome.manage({ policy: 'picky' });
    const desk = await opened('picky');
    expect(ready(desk).locked).toBe(false);
    desk.edit(wait);
    await desk.save();
    expect(ready(desk).listed.id).toBe('my-picky');
  });
});
