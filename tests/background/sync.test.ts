import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inChunks, sizeOf } from '../../src/background/sync/chunks.ts';
import { itemsOf, policyFrom } from '../../src/background/sync/items.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { presets } from '../../src/policy/presets/index.ts';
import { SyncArea } from './browser/sync-area.ts';
import { declining, own } from './policies/own.ts';
import { Extension, good } from './worker.ts';

/** A browser of the user's on one of their devices. Only one at a time is awake. */
class Device {
  #factory: IDBFactory | undefined;
  #extension: Extension | undefined;

  constructor(readonly account: SyncArea) {}

  /** This device's turn: the other sleeps. */
  async awake(): Promise<Extension> {
    if (this.#extension && this.#factory) {
      globalThis.indexedDB = this.#factory;
      await this.#extension.wake();
    } else {
      this.#extension = await Extension.fresh();
      this.#extension.chrome.sync = this.account;
      this.#factory = globalThis.indexedDB;
    }
    return this.#extension;
  }
}

const sync = async () => (await import('../../src/background/sync/sync.ts')).syncNow();
const save = (extension: Extension, policy: Policy, base: number | null) =>
  extension.asPopup('policy.save', { policy, base, activate: true });
const latest = async (extension: Extension) =>
  good(await extension.asPopup('policy.read', { id: 'mine' })).policy;
const versions = async (extension: Extension) =>
  good(await extension.asPopup('policy.versions', { id: 'mine' })).versions.length;
/** Moments a little apart, in the order they are asked for. */
const at = async (extension: Extension, now: number) => good(await extension.asPopup('clock.set', { now }));

let account: SyncArea;
let here: Device;
let there: Device;
beforeEach(() => {
  account = new SyncArea();
  here = new Device(account);
  there = new Device(account);
});

describe('the active policy and the settings', () => {
  it('follow the account to another device', async () => {
    const one = await here.awake();
    await save(one, own(), null);
    await one.asPopup('settings.set', { theme: 'dark', ownFirstName: 'Kim' });
    await sync();
    const other = await there.awake();
    await sync();
    expect(good(await other.asPopup('settings.get', {}))).toMatchObject({
      policy: 'mine',
      theme: 'dark',
      // The name is nobody's but this device's.
      ownFirstName: null,
    });
    expect(await latest(other)).toEqual(own());
    const { writes } = account;
    await sync();
    expect(account.writes).toBe(writes);
  });

  it('changed on both: the one saved later holds on both, the other is kept as a version', async () => {
    const one = await here.awake();
    await at(one, 1_000);
    await save(one, own(), null);
    await sync();
    const other = await there.awake();
    await sync();
    await at(other, 2_000);
    await save(other, own({ whenUncertain: 'wait' }), 1);
    await here.awake();
    await at(one, 3_000);
    await save(one, declining, 1);
    await sync();
    await there.awake();
    await sync();
    expect((await latest(other)).gates).toEqual(declining.gates);
    expect(await versions(other)).toBe(3);
    await here.awake();
    await sync();
    expect((await latest(one)).gates).toEqual(declining.gates);
  });

  it('that come late are kept as a version, and what was saved later stays', async () => {
    const one = await here.awake();
    await at(one, 5_000);
    await save(one, own(), null);
    const other = await there.awake();
    await at(other, 1_000);
    await save(other, declining, null);
    await sync();
    await here.awake();
    await sync();
    expect((await latest(one)).gates).toEqual(own().gates);
    expect(await versions(one)).toBe(3);
    await there.awake();
    await sync();
    expect((await latest(other)).gates).toEqual(own().gates);
  });

  it('deleted here do not come back from there', async () => {
    const one = await here.awake();
    await at(one, 1_000);
    await save(one, own(), null);
    await sync();
    await at(one, 2_000);
    good(await one.asPopup('policy.delete', { id: 'mine', next: 'picky' }));
    await sync();
    expect(good(await one.asPopup('policy.list', {})).policies.map(({ id }) => id)).not.toContain('mine');
    expect(good(await one.asPopup('settings.get', {})).policy).toBe('picky');
  });

  it('are written once for changes that come close together', async () => {
    const one = await here.awake();
    for (const theme of ['dark', 'light', 'dark', 'light', 'dark'] as const) {
      await one.asPopup('settings.set', { theme });
      for (const listener of one.chrome.storageListeners) listener({ 'changed:settings': {} }, 'local');
    }
    expect(account.writes).toBe(0);
    await vi.waitFor(
      () => expect(account.items.get('settings')).toMatchObject({ values: { theme: 'dark' } }),
      5000,
    );
    expect(account.writes).toBe(1);
  });
});

describe('devices whose clocks differ', () => {
  const theme = async (extension: Extension) => good(await extension.asPopup('settings.get', {})).theme;

  /** A device that is an hour ahead has saved a policy and chosen a theme, and this one has heard of it. */
  async function behind(): Promise<Extension> {
    const ahead = await there.awake();
    await at(ahead, 3_600_000);
    await save(ahead, own(), null);
    good(await ahead.asPopup('settings.set', { theme: 'dark' }));
    await sync();
    const one = await here.awake();
    await at(one, 1_000);
    await sync();
    expect([await theme(one), await versions(one)]).toEqual(['dark', 1]);
    return one;
  }

  it('keep what is changed on the one that is behind, and the other follows it', async () => {
    const one = await behind();
    good(await one.asPopup('settings.set', { theme: 'light' }));
    good(await save(one, declining, 1));
    await sync();
    expect(await theme(one)).toBe('light');
    expect((await latest(one)).gates).toEqual(declining.gates);
    expect(await versions(one)).toBe(2);
    const ahead = await there.awake();
    await sync();
    expect(await theme(ahead)).toBe('light');
    expect((await latest(ahead)).gates).toEqual(declining.gates);
  });

  it('do not bring back what was deleted on the one that is behind', async () => {
    const one = await behind();
    good(await one.asPopup('policy.delete', { id: 'mine', next: 'picky' }));
    await sync();
    await sync();
    expect(good(await one.asPopup('policy.list', {})).policies.map(({ id }) => id)).not.toContain('mine');
  });

  it('that changed the same at once come to the same end, and stay there', async () => {
    await behind();
    const ahead = await there.awake();
    good(await save(ahead, own({ whenUncertain: 'wait' }), 1));
    const one = await here.awake();
    good(await save(one, declining, 1));
    for (const device of [here, there, here, there]) {
      await device.awake();
      await sync();
    }
    const { writes } = account;
    await here.awake();
    await sync();
    await there.awake();
    await sync();
    expect(account.writes).toBe(writes);
    expect((await latest(ahead)).gates).toEqual((await latest(one)).gates);
  });
});

describe('what stands in the account', () => {
  it.each<[string, unknown, unknown]>([
    ['a moment no clock tells', { at: 1e300, values: { theme: 'dark' } }, 1e300],
    ['a moment before all time', { at: -1, values: { theme: 'dark' } }, -1],
    ['a list', [], []],
    ['values of other kinds', { at: 5, values: { theme: 'pink' } }, '5'],
    ['nothing', null, null],
  ])('and is %s changes nothing here', async (_, settingsItem, saved) => {
    const one = await here.awake();
    const items = itemsOf({ policy: own(), saved: 1 }, 'stamp') ?? {};
    account.set({ ...items, policy: { ...Object(items['policy']), saved }, settings: settingsItem });
    await sync();
    expect(good(await one.asPopup('settings.get', {})).theme).toBe('system');
    expect(good(await one.asPopup('policy.list', {})).policies).toHaveLength(presets.length);
    good(await one.asPopup('settings.set', { theme: 'light' }));
    await sync();
    expect(account.items.get('settings')).toMatchObject({ values: { theme: 'light' } });
  });

  it('and was only half written is not taken, nor what is no policy, and it is written whole by the next', async () => {
    const one = await here.awake();
    await save(one, own(), null);
    await sync();
    const other = await there.awake();
    const whole = new Map(account.items);
    for (const [key] of whole) {
      if (!key.startsWith('policy.')) continue;
      for (const broken of [undefined, { stamp: 'x', text: '[]' }, { text: 7 }, 'text']) {
        account.items.clear();
        for (const [name, value] of whole) if (name !== key) account.items.set(name, value);
        if (broken !== undefined) account.items.set(key, broken);
        await sync();
      }
    }
    expect(good(await other.asPopup('policy.list', {})).policies).toHaveLength(presets.length);
    await here.awake();
    await sync();
    await there.awake();
    await sync();
    expect(await latest(other)).toEqual(own());
  });
});

describe('without an account, or with a full one', () => {
  it.each(['Sync is not available', 'QUOTA_BYTES quota exceeded'])(
    '(%s) all works on this device',
    async (broken) => {
      account.broken = broken;
      const one = await here.awake();
      await save(one, own(), null);
      await expect(sync()).rejects.toThrow();
      expect(await latest(one)).toEqual(own());
      account.broken = null;
      await sync();
      expect(account.items.size).toBeGreaterThan(1);
    },
  );

  it('a policy too large to follow stays, and the settings follow', async () => {
    const one = await here.awake();
    const text = 'long '.repeat(790);
    const examples: Policy['examples'] = [];
    const templates = Array.from({ length: 40 }, (_, index) => ({
      id: `t${index}`,
      title: { text: 'T' },
      body: { text },
      verdicts: [],
    }));
    good(await save(one, own({ templates, examples, gates: [] }), null));
    await sync();
    expect([...account.items.keys()]).toEqual(['settings']);
    await one.asPopup('settings.set', { theme: 'dark' });
    await sync();
    const other = await there.awake();
    await sync();
    expect(good(await other.asPopup('settings.get', {}))).toMatchObject({
      theme: 'dark',
      policy: 'selective',
    });
    const { writes } = account;
    await sync();
    expect(account.writes).toBe(writes);
  });

  it('pieces of two savings are no policy', () => {
    const first = itemsOf({ policy: own(), saved: 1 }, 'one');
    const second = itemsOf({ policy: declining, saved: 2 }, 'two');
    expect(policyFrom({ ...first, policy: second?.['policy'] })).toBeNull();
    expect(policyFrom({ ...second })).toEqual({ policy: declining, saved: 2 });
  });
});

describe('what an organisation has settled', () => {
  it('does not follow the account to devices it does not manage, nor is it changed from there', async () => {
    const one = await here.awake();
    await at(one, 1_000);
    one.chrome.manage({
      policyFile: JSON.stringify({ ...declining, id: 'house' }),
      policy: 'house',
      holdSeconds: 9,
      locked: ['holdSeconds'],
    });
    await vi.waitFor(async () =>
      expect(await one.asPopup('policy.read', { id: 'house' })).toMatchObject({ ok: true }),
    );
    await one.asPopup('settings.set', { theme: 'dark' });
    await sync();
    const other = await there.awake();
    await at(other, 2_000);
    await sync();
    const there1 = good(await other.asPopup('settings.get', {}));
    expect(there1).toMatchObject({ theme: 'dark', holdSeconds: 5, policy: 'selective' });
    expect(good(await other.asPopup('policy.list', {})).policies).toHaveLength(presets.length);
    await save(other, own({ id: 'house' }), null);
    await sync();
    await here.awake();
    await sync();
    const { policy } = good(await one.asPopup('policy.read', { id: 'house' }));
    expect(policy.gates).toEqual(declining.gates);
  });
});

describe('items', () => {
  it('of every preset fit the quotas, and come back as they were', () => {
    for (const policy of presets) {
      const items = itemsOf({ policy, saved: 7 }, 'stamp');
      expect(new SyncArea().set(items ?? {})).toBeNull();
      expect(policyFrom(items ?? {})).toEqual({ policy, saved: 7 });
    }
  });

  it('of any text fit, and come back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), fc.nat({ max: 12 }), (text, times) => {
        const whole = `${text}\n"\\`.repeat(times);
        const chunks = inChunks(whole);
        expect(chunks.join('')).toBe(whole);
        for (const chunk of chunks) {
          expect(sizeOf('policy.templates.99', { stamp: crypto.randomUUID(), text: chunk })).toBeLessThan(
            8192,
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
