import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type * as Pending from '../../../src/content/compose/pending.ts';
import type { Reply } from '../../../src/content/compose/reply.ts';
import { FakeStorage } from './fake-storage.ts';

const reply: Reply = {
  act: 'act-1',
  invitation: '1001',
  inviter: { name: 'Jane Doe', profileUrl: 'https://www.linkedin.com/in/jane-doe/' },
  text: 'Hi Jane,\nwhich conference was it?',
  template: null,
};

let storage: FakeStorage;
let pending: typeof Pending;
beforeEach(async () => {
  storage = new FakeStorage();
  storage.install();
  pending = await import('../../../src/content/compose/pending.ts');
});
afterAll(() => Reflect.deleteProperty(globalThis, 'chrome'));

const kept = () => new Promise((resolve) => setTimeout(resolve));

describe('a reply that waits for the next page', () => {
  it('is there again as it was', async () => {
    pending.keepPending(reply, 1_000);
    await kept();
    expect(await pending.readPending(1_000 + pending.lifetime)).toEqual(reply);
  });

  it('is forgotten after two minutes', async () => {
    pending.keepPending(reply, 1_000);
    await kept();
    expect(await pending.readPending(1_001 + pending.lifetime)).toBeNull();
    expect(storage.items.size).toBe(0);
  });

  it('is forgotten when it was used', async () => {
    pending.keepPending(reply, 1_000);
    await kept();
    await pending.dropPending();
    expect(await pending.readPending(1_000)).toBeNull();
  });

  it('is one only, the latest', async () => {
    pending.keepPending(reply, 1_000);
    pending.keepPending({ ...reply, act: 'act-2' }, 2_000);
    await kept();
    expect(storage.items.size).toBe(1);
    expect(await pending.readPending(2_000)).toMatchObject({ act: 'act-2' });
  });

  it.each([
    ['text', 'Hi'],
    ['nothing of ours', { at: 1_000 }],
    ['a time to come', { at: 9_000, act: 'a', invitation: '1', text: 'x' }],
    ['no time', { act: 'a', invitation: '1', text: 'x' }],
  ])('is not made up from %s', async (_, stored) => {
    storage.items.set('reply:pending', stored);
    expect(await pending.readPending(1_000)).toBeNull();
    expect(storage.items.size).toBe(0);
  });

  it('does not stand in the way when the extension is gone', async () => {
    storage.gone = true;
    pending.keepPending(reply, 1_000);
    await pending.dropPending();
    expect(await pending.readPending(1_000)).toBeNull();
  });
});
