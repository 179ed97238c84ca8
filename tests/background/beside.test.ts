import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Local } from '../../src/background/beside/local.ts';
import { Extension, good, tabId } from './worker.ts';

/** So long a wish outlives its page; ms. */
const lifetime = 120_000;

let extension: Extension;
let ownTable: Local;

beforeEach(async () => {
  extension = await Extension.fresh();
  // Only now: it takes the browser it finds when it is loaded.
  ({ ownTable } = await import('../../src/background/beside/own-table.ts'));
});
afterEach(() => void vi.useRealTimers());

const reply = {
  act: 'act-0001',
  invitation: '1001',
  inviter: { name: 'Jane Doe', profileUrl: 'https://www.linkedin.com/in/jane-doe/' },
  text: 'Hi Jane,\nwhich conference was it?',
  template: null,
};

describe('the extension’s storage', () => {
  it('is closed to the scripts in pages as soon as the background runs', () => {
    expect(extension.chrome.closed).toEqual(new Set(['local', 'sync', 'session']));
  });
});

describe('the table that takes its place where the browser cannot close it', () => {
  it('takes over what stood there, and leaves nothing', async () => {
    extension.chrome.local.set('settings', { theme: 'dark' });
    expect(await ownTable.get('settings')).toEqual({ theme: 'dark' });
    expect([...extension.chrome.local.keys()]).toEqual([]);
  });

  it('keeps what it is given, by key', async () => {
    await ownTable.set('a', { one: 1 });
    await ownTable.set('b', null);
    await ownTable.set('c', 3);
    await ownTable.remove('b', 'c', 'd');
    // The worker that just began may have left something of its own there.
    const kept = await ownTable.all();
    expect(kept).toMatchObject({ a: { one: 1 } });
    expect(['b', 'c', 'd'].filter((key) => key in kept)).toEqual([]);
    expect([await ownTable.get('a'), await ownTable.get('c')]).toEqual([{ one: 1 }, undefined]);
  });

  it('never reads what a page’s script writes there, not even after everything was deleted', async () => {
    await ownTable.set('settings', { holdSeconds: 5 });
    extension.chrome.local.set('settings', { holdSeconds: 0 });
    expect(await ownTable.get('settings')).toEqual({ holdSeconds: 5 });
    await ownTable.clear();
    expect(await ownTable.get('settings')).toBeUndefined();
  });
});

describe('a reply kept for the next page', () => {
  it('is for the tab it was begun in, on no disk, until it is dropped', async () => {
    good(await extension.asPage('reply.keep', reply));
    expect(good(await extension.asPage('reply.kept', {}, tabId + 1)).reply).toBeNull();
    expect(good(await extension.asPage('reply.kept', {})).reply).toEqual(reply);
    expect([...extension.chrome.local.keys()].filter((key) => /reply/.test(key))).toEqual([]);
    good(await extension.asPage('reply.drop', {}));
    expect(good(await extension.asPage('reply.kept', {})).reply).toBeNull();
  });

  it.each([
    [lifetime, true],
    [lifetime + 1, false],
    [-1, false],
  ])('after %i ms is wanted: %s', async (passed, isWanted) => {
    vi.useFakeTimers({ toFake: ['Date'], now: 5_000_000 });
    good(await extension.asPage('reply.keep', reply));
    vi.setSystemTime(5_000_000 + passed);
    expect(good(await extension.asPage('reply.kept', {})).reply !== null).toBe(isWanted);
  });
});
