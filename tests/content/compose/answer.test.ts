import { describe, expect, it } from 'vitest';
import { answersIn, remember, type Seen } from '../../../src/content/compose/answer.ts';
import type { MessageReading, Side } from '../../../src/content/pages/conversation/reading.ts';

function message(from: Side, text: string): MessageReading {
  return { from, text, failed: false, time: null, datetime: null, day: null, hash: `${from}:${text}` };
}

const note = message('theirs', 'Shall we connect?');
const reply = message('mine', 'Where did we meet?');
const answer = message('theirs', 'At the lighthouse');
const texts = (messages: readonly MessageReading[]) => messages.map(({ text }) => text);

describe('answers to a reply that was recorded', () => {
  it.each<[string, MessageReading[], string[]]>([
    ['behind it', [note, reply, answer], [answer.text]],
    ['several', [note, reply, answer, message('theirs', 'In May')], [answer.text, 'In May']],
    ['none yet', [note, reply], []],
    ['only before it', [note, answer, reply], []],
    ['none where it is not shown', [note, answer], []],
    ['none whose author cannot be told', [note, reply, message('unknown', 'Hm')], []],
    ['none without words', [note, reply, message('theirs', '')], []],
  ])('%s', (_, messages, found) => {
    expect(texts(answersIn(messages, true, null, 0))).toEqual(found);
  });
});

describe('answers while the conversation is open', () => {
  const seen: Seen = { known: new Set([note.hash, reply.hash]), since: 0 };

  it('are those that come, though no reply was recorded', () => {
    expect(texts(answersIn([note, reply, answer], false, seen, 5_000))).toEqual([answer.text]);
  });

  it('are counted once, whichever way they are found', () => {
    expect(texts(answersIn([note, reply, answer], true, seen, 5_000))).toEqual([answer.text]);
  });

  it('are not what was there before, nor what is loaded above', () => {
    const old = message('theirs', 'In 2019');
    expect(answersIn([note, reply], false, seen, 5_000)).toEqual([]);
    expect(answersIn([old, note, reply], false, seen, 5_000)).toEqual([]);
    expect(answersIn([note, answer], false, null, 5_000)).toEqual([]);
  });

  it('are not what still loads at the beginning', () => {
    expect(answersIn([note, reply, answer], false, seen, 500)).toEqual([]);
  });
});

it('remembers a conversation from its first messages on', () => {
  expect(remember([], null, 1)).toBeNull();
  const first = remember([note], null, 10);
  expect(first).toEqual({ known: new Set([note.hash]), since: 10 });
  expect(remember([reply], first, 20)).toEqual({ known: new Set([note.hash, reply.hash]), since: 10 });
});
