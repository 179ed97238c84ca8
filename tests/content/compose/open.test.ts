// @vitest-environment happy-dom
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Open from '../../../src/content/compose/open.ts';
import type { Reply } from '../../../src/content/compose/reply.ts';
import { jane, rowPage } from './conversation-page.ts';
import { FakeKeeper } from './fake-keeper.ts';

const reply: Reply = {
  act: 'a',
  invitation: '1001',
  inviter: jane,
  text: 'Hi Jane,\nwhich conference was it?',
  template: 't',
};
const button = '<button id="control">Message</button>';

let keeper: FakeKeeper;
let openComposer: typeof Open.openComposer;
beforeEach(async () => {
  vi.useFakeTimers();
  keeper = new FakeKeeper();
  keeper.install();
  Reflect.get(window, 'happyDOM').setURL('https://www.linkedin.com/mynetwork/invitation-manager/received/');
  ({ openComposer } = await import('../../../src/content/compose/open.ts'));
});
afterEach(() => void vi.useRealTimers());
afterAll(() => Reflect.deleteProperty(globalThis, 'chrome'));

const patiently = async <T>(promise: Promise<T>, ms = 20_000): Promise<T> => {
  await vi.advanceTimersByTimeAsync(ms);
  return await promise;
};
const signal = () => new AbortController().signal;

describe('a reply by the row’s own control', () => {
  it('presses it once, waits for the conversation, and the text stands in it', async () => {
    const row = rowPage();
    const page = row.opens(700);
    const opening = await patiently(openComposer(row.control, reply, signal()));
    expect(opening).toMatchObject({ outcome: 'inserted', send: 'enabled' });
    expect(opening.outcome === 'inserted' && opening.conversation.box).toBe(page.box);
    expect([row.presses(), page.model, page.sent]).toEqual([1, reply.text, 0]);
  });

  it('takes a conversation that was open before and shows again', async () => {
    const row = rowPage();
    const page = row.opens(0);
    document.body.append(page.bubble);
    expect(await patiently(openComposer(row.control, reply, signal()))).toMatchObject({
      outcome: 'inserted',
    });
    expect(page.model).toBe(reply.text);
  });

  it('leaves a draft of the user’s and says so', async () => {
    const row = rowPage();
    const page = row.opens(100);
    page.hold('My own words');
    const opening = await patiently(openComposer(row.control, reply, signal()));
    expect(opening).toMatchObject({ outcome: 'opened', because: 'occupied' });
    expect(page.model).toBe('My own words');
  });

  it('says when the editor takes nothing: the text is for the clipboard then', async () => {
    const row = rowPage();
    row.opens(100, undefined, { typing: 'ignores', beforeinput: 'ignores', paste: 'ignores' });
    const opening = await patiently(openComposer(row.control, reply, signal()));
    expect(opening).toMatchObject({ outcome: 'opened', because: 'refused' });
  });
});

describe('somebody else’s conversation', () => {
  it('gets nothing, though it came by the press', async () => {
    const row = rowPage();
    const page = row.opens(100, { name: 'Bob Smith', href: '/in/bob-smith/' });
    const opening = await patiently(openComposer(row.control, reply, signal()));
    expect(opening).toEqual({ outcome: 'none', because: 'timeout' });
    expect(page.model).toBe('');
  });

  it('gets nothing, though it was open before', async () => {
    const row = rowPage();
    const page = row.opens(100, { name: 'New message' });
    document.body.append(page.bubble);
    expect(await patiently(openComposer(row.control, reply, signal()))).toMatchObject({ outcome: 'none' });
    expect(page.model).toBe('');
  });

  it('is none where the new one does not say whose it is', async () => {
    const row = rowPage();
    const page = row.opens(100, { name: 'New message' });
    expect(await patiently(openComposer(row.control, reply, signal()))).toMatchObject({
      outcome: 'inserted',
    });
    expect(page.model).toBe(reply.text);
  });
});

describe('no composer', () => {
  it('within the time', async () => {
    const row = rowPage(button);
    const opening = openComposer(row.control, reply, signal(), undefined, 2_000);
    expect(await patiently(opening, 2_100)).toEqual({ outcome: 'none', because: 'timeout' });
    expect(row.presses()).toBe(1);
  });

  it('when it was called off', async () => {
    const row = rowPage(button);
    const off = new AbortController();
    const opening = openComposer(row.control, reply, off.signal);
    await vi.advanceTimersByTimeAsync(500);
    off.abort();
    expect(await patiently(opening, 100)).toEqual({ outcome: 'none', because: 'aborted' });
    const never = rowPage(button);
    expect(await openComposer(never.control, reply, off.signal)).toEqual({
      outcome: 'none',
      because: 'aborted',
    });
    expect(never.presses()).toBe(0);
  });

  it('behind a control that may send at once, which is never pressed', async () => {
    const row = rowPage(
      '<div class="conversations-quick-replies"><button id="control">Reply to Jane</button></div>',
    );
    expect(await openComposer(row.control, reply, signal())).toEqual({ outcome: 'none', because: 'unsafe' });
    expect(row.presses()).toBe(0);
  });
});

describe('a link that may load another page', () => {
  it('leaves the reply where that page finds it, until the composer opened here', async () => {
    const row = rowPage();
    row.opens(700);
    const opening = openComposer(row.control, reply, signal());
    await vi.advanceTimersByTimeAsync(100);
    expect(keeper.reply).toMatchObject({ text: reply.text, invitation: '1001' });
    await patiently(opening);
    expect(keeper.reply).toBeNull();
  });

  it('leaves it there when this page goes', async () => {
    const row = rowPage();
    const off = new AbortController();
    window.addEventListener('pagehide', () => off.abort(), { once: true });
    const opening = openComposer(row.control, reply, off.signal);
    await vi.advanceTimersByTimeAsync(100);
    window.dispatchEvent(new Event('pagehide'));
    await patiently(opening);
    expect(keeper.reply).not.toBeNull();
  });

  it('a button leaves nothing anywhere', async () => {
    const row = rowPage(button);
    const opening = openComposer(row.control, reply, signal(), undefined, 500);
    await vi.advanceTimersByTimeAsync(100);
    expect(keeper.reply).toBeNull();
    await patiently(opening);
  });
});
