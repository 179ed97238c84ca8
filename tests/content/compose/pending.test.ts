// @vitest-environment happy-dom
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type * as Pending from '../../../src/content/compose/pending.ts';
import type { Reply } from '../../../src/content/compose/reply.ts';
import { FakeKeeper } from './fake-keeper.ts';

const reply: Reply = {
  act: 'act-1',
  invitation: '1001',
  inviter: { name: 'Jane Doe', profileUrl: 'https://www.linkedin.com/in/jane-doe/' },
  text: 'Hi Jane,\nwhich conference was it?',
  template: null,
};

let keeper: FakeKeeper;
let pending: typeof Pending;
beforeEach(async () => {
  keeper = new FakeKeeper();
  keeper.install();
  pending = await import('../../../src/content/compose/pending.ts');
});
afterAll(() => Reflect.deleteProperty(globalThis, 'chrome'));

const kept = () => new Promise((resolve) => setTimeout(resolve));

describe('a reply that waits for the next page', () => {
  it('is there again as it was, until it was used', async () => {
    pending.keepPending(reply);
    await kept();
    expect(await pending.readPending()).toEqual(reply);
    await pending.dropPending();
    expect(await pending.readPending()).toBeNull();
  });

  it('does not stand in the way when the extension is gone', async () => {
    keeper.gone = true;
    pending.keepPending(reply);
    await pending.dropPending();
    expect(await pending.readPending()).toBeNull();
  });
});
