// @vitest-environment happy-dom
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Pending from '../../../src/content/compose/pending.ts';
import type { Reply } from '../../../src/content/compose/reply.ts';
import type * as Resume from '../../../src/content/compose/resume.ts';
import { jane } from './conversation-page.ts';
import { FakeKeeper } from './fake-keeper.ts';
import { EditorPage } from './insert/editor.ts';

const reply: Reply = { act: 'a', invitation: '1001', inviter: jane, text: 'Hi Jane', template: null };
const composer = 'https://www.linkedin.com/messaging/compose/?invitation=urn%3Ali%3Afsd_invitation%3A1001';
const thread = 'https://www.linkedin.com/messaging/thread/2-aGVsbG8=/';

let keeper: FakeKeeper;
let pending: typeof Pending;
let resumeReply: typeof Resume.resumeReply;
beforeEach(async () => {
  vi.useFakeTimers();
  keeper = new FakeKeeper();
  keeper.install();
  pending = await import('../../../src/content/compose/pending.ts');
  ({ resumeReply } = await import('../../../src/content/compose/resume.ts'));
  pending.keepPending(reply);
  await vi.advanceTimersByTimeAsync(10);
  document.body.replaceChildren();
});
afterEach(() => void vi.useRealTimers());
afterAll(() => Reflect.deleteProperty(globalThis, 'chrome'));

async function arriveAt(url: string, wait = 0) {
  Reflect.get(window, 'happyDOM').setURL(url);
  await vi.advanceTimersByTimeAsync(wait);
  const resumed = resumeReply(document, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(30_000);
  return await resumed;
}

describe('the page a reply’s link loaded', () => {
  it('inserts it where the conversation with the same person comes up', async () => {
    const page = new EditorPage();
    expect(await arriveAt(thread)).toMatchObject({ reply, opening: { outcome: 'inserted' } });
    expect([page.model, page.sent]).toEqual(['Hi Jane', 0]);
  });

  it('does so once', async () => {
    new EditorPage();
    await arriveAt(thread);
    const again = new EditorPage();
    expect(await arriveAt(thread)).toBeNull();
    expect(again.model).toBe('');
  });

  it('takes a nameless conversation only at the address of this invitation’s composer', async () => {
    const page = new EditorPage({}, '', { name: 'New message' });
    expect(await arriveAt(thread)).toBeNull();
    expect(await arriveAt(composer.replace('1001', '21001'))).toBeNull();
    expect(page.model).toBe('');
    expect(await arriveAt(composer)).toMatchObject({ opening: { outcome: 'inserted' } });
    expect(page.model).toBe('Hi Jane');
  });

  it('leaves other people’s conversations alone', async () => {
    const page = new EditorPage({}, '', { name: 'Bob Smith', href: '/in/bob-smith/' });
    expect(await arriveAt(composer)).toBeNull();
    expect(page.model).toBe('');
  });

  it('is no page but LinkedIn’s messages', async () => {
    const page = new EditorPage();
    expect(await arriveAt('https://www.linkedin.com/feed/')).toBeNull();
    expect(page.model).toBe('');
  });
});
