// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Answer, watchAnswers } from '../../../src/content/compose/watch-answers.ts';
import { jane } from './conversation-page.ts';
import { EditorPage } from './insert/editor.ts';

let off: AbortController;
beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'Date', 'performance'],
  });
  off = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => {
  off.abort();
  vi.useRealTimers();
});

async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 100) {
    await vi.advanceTimersByTimeAsync(100);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function watching(asked: () => boolean): Answer[] {
  const answers: Answer[] = [];
  const known = () => [{ invitation: '1001', inviter: jane, asked: asked() }];
  watchAnswers(document, known, (answer) => answers.push(answer), off.signal);
  return answers;
}

it('notices an answer to a reply, once, however often the conversation is opened', async () => {
  const answers = watching(() => true);
  await pass(500);
  const page = new EditorPage();
  page.say('Shall we connect?', true);
  page.say('Where did we meet?', false);
  page.say('At the lighthouse', true);
  await pass(2_000);
  page.bubble.remove();
  await pass(2_000);
  document.body.append(page.bubble);
  await pass(2_000);
  expect(answers).toEqual([
    {
      invitation: '1001',
      inviter: jane,
      thread: null,
      hash: expect.stringMatching(/^h/),
      quote: 'At the lighthouse',
      at: expect.any(Number),
    },
  ]);
});

it('notices what comes while the conversation is open, and no note from before', async () => {
  const answers = watching(() => false);
  const page = new EditorPage();
  page.say('Shall we connect?', true);
  await pass(4_000);
  expect(answers).toEqual([]);
  page.say(`${'x'.repeat(299)}🙂`, true);
  await pass(1_000);
  expect(answers.map(({ quote }) => quote)).toEqual(['x'.repeat(299)]);
});

it('counts somebody as asked from the moment they were', async () => {
  let asked = false;
  const answers = watching(() => asked);
  const page = new EditorPage();
  page.say('Where did we meet?', false);
  page.say('At the lighthouse', true);
  await pass(4_000);
  expect(answers).toEqual([]);
  asked = true;
  page.hold('x');
  await pass(1_000);
  expect(answers.map(({ quote }) => quote)).toEqual(['At the lighthouse']);
});

it('hears nothing of people who did not invite', async () => {
  const answers = watching(() => true);
  const page = new EditorPage({}, '', { name: 'Bob Smith', href: '/in/bob-smith/' });
  page.say('Hello', false);
  page.say('Hello', true);
  await pass(3_000);
  page.say('Again', true);
  await pass(1_000);
  expect(answers).toEqual([]);
});

it('hears nothing after the signal', async () => {
  const answers = watching(() => true);
  const page = new EditorPage();
  page.say('Where did we meet?', false);
  await pass(1_000);
  off.abort();
  page.say('At the lighthouse', true);
  await pass(3_000);
  expect(answers).toEqual([]);
});
