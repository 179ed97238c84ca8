// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Sent, watchSend } from '../../../src/content/compose/watch-send.ts';
import { jane } from './conversation-page.ts';
import { EditorPage, type Nature } from './insert/editor.ts';

const text = 'Hi Jane,\nwhich conference was it?';

let off: AbortController;
beforeEach(() => {
  vi.useFakeTimers({
    now: new Date('2026-10-01T12:00:00Z'),
    toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'Date', 'performance'],
  });
  off = new AbortController();
});
afterEach(() => {
  off.abort();
  vi.useRealTimers();
});

/** Timers are the test's, but messages and mutations come in real turns. */
async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 100) {
    await vi.advanceTimersByTimeAsync(100);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function watched(draft = text, nature: Partial<Nature> = {}) {
  document.body.replaceChildren();
  const page = new EditorPage(nature, draft);
  page.say('Shall we connect?', true);
  const conversation = page.find();
  if (!conversation) throw new Error('no conversation');
  const seen: (Sent | null)[] = [];
  const sending = watchSend(document, conversation, { inviter: jane, text }, off.signal);
  void sending.then((sent) => seen.push(sent));
  return { page, seen };
}

function byUser<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
const click = () => new MouseEvent('click', { bubbles: true, composed: true });
const enter = () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true });
const send = () => document.querySelector('.msg-form__send-button');

/** What LinkedIn does when a message is sent. */
function goesOut(page: EditorPage): void {
  const words = page.shown;
  page.hold('');
  page.say(words, false);
}

describe('a reply the user sends', () => {
  it('is seen when they press Send', async () => {
    const { page, seen } = watched();
    await pass(500);
    send()?.dispatchEvent(byUser(click()));
    goesOut(page);
    await pass(3_000);
    expect(seen).toEqual([{ text, edited: false, at: Date.parse('2026-10-01T12:00:00.500Z') }]);
  });

  it('is seen when Enter sends', async () => {
    const { page, seen } = watched(text, { send: 'enter' });
    await pass(500);
    page.box.dispatchEvent(byUser(enter()));
    goesOut(page);
    await pass(3_000);
    expect(seen).toMatchObject([{ edited: false }]);
  });

  it('is seen as edited when they changed it', async () => {
    const { page, seen } = watched(`${text} Sam`);
    await pass(500);
    send()?.dispatchEvent(byUser(click()));
    goesOut(page);
    await pass(3_000);
    expect(seen).toMatchObject([{ text: `${text} Sam`, edited: true }]);
  });

  it('is seen in the conversation opened again, with the same person', async () => {
    const { page, seen } = watched();
    await pass(500);
    page.bubble.remove();
    await pass(2_000);
    const again = new EditorPage({}, text);
    again.say('Shall we connect?', true);
    await pass(2_000);
    send()?.dispatchEvent(byUser(click()));
    goesOut(again);
    await pass(3_000);
    expect(seen).toMatchObject([{ edited: false }]);
  });
});

describe('no reply of the user’s is', () => {
  const cases: [string, (page: EditorPage) => void][] = [
    [
      'a press by a script',
      (page) => {
        send()?.dispatchEvent(click());
        goesOut(page);
      },
    ],
    ['a message that comes by itself, from another device', (page) => page.say('Hello', false)],
    [
      'a box that is emptied',
      (page) => {
        send()?.dispatchEvent(byUser(click()));
        page.hold('');
      },
    ],
    [
      'a quick reply',
      (page) => {
        const quick = document.createElement('button');
        quick.className = 'conversations-quick-replies__reply-button';
        page.bubble.querySelector('ul')?.append(quick);
        quick.dispatchEvent(byUser(click()));
        page.say('Thanks', false);
      },
    ],
    [
      'Enter that makes a new line',
      (page) => {
        page.box.dispatchEvent(byUser(enter()));
        page.hold(`${text}\n.`);
      },
    ],
    [
      'an answer',
      (page) => {
        send()?.dispatchEvent(byUser(click()));
        page.hold('');
        page.say('Hello?', true);
      },
    ],
  ];
  it.each(cases)('%s', async (_, happens) => {
    const { page, seen } = watched();
    await pass(500);
    happens(page);
    await pass(5_000);
    expect(seen).toEqual([]);
  });

  it('one that fails a moment later', async () => {
    const { page, seen } = watched();
    await pass(500);
    send()?.dispatchEvent(byUser(click()));
    goesOut(page);
    await pass(500);
    page.bubble.querySelector('li:last-child > div')?.classList.add('msg-s-event-listitem--error');
    await pass(5_000);
    expect(seen).toEqual([]);
  });

  it('one to somebody else', async () => {
    const { page, seen } = watched();
    page.bubble.remove();
    const other = new EditorPage({}, text, { name: 'Bob Smith', href: '/in/bob-smith/' });
    await pass(2_000);
    send()?.dispatchEvent(byUser(click()));
    goesOut(other);
    await pass(5_000);
    expect(seen).toEqual([]);
  });
});

it('ends with the signal', async () => {
  const { seen } = watched();
  off.abort();
  await pass(100);
  expect(seen).toEqual([null]);
  const page = new EditorPage();
  const conversation = page.find();
  expect(
    conversation && (await watchSend(document, conversation, { inviter: jane, text }, off.signal)),
  ).toBeNull();
});
