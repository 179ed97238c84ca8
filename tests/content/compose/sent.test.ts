import { describe, expect, it } from 'vitest';
import { attemptIn, messageSent } from '../../../src/content/compose/sent.ts';
import type {
  ConversationReading,
  MessageReading,
  Side,
} from '../../../src/content/pages/conversation/reading.ts';

function message(from: Side, text: string, failed = false): MessageReading {
  return { from, text, failed, time: null, datetime: null, day: null, hash: `${from}:${text}` };
}

function reading(draft: string, ...messages: MessageReading[]): ConversationReading {
  return {
    partner: { name: null, slug: null, member: null },
    thread: null,
    messages,
    draft,
    send: 'enabled',
  };
}

const note = message('theirs', 'Shall we connect?');
const reply = message('mine', 'Where did we meet?');
const pressed = attemptIn(reading('Where did we meet?', note));

describe('a press of Send became a message', () => {
  it.each<[string, ConversationReading, string | null]>([
    ['emptied and appended', reading('', note, reply), reply.text],
    [
      'appended with other words: LinkedIn may change links',
      reading('', note, message('mine', 'Where?')),
      'Where?',
    ],
    [
      'appended, with an answer behind it already',
      reading('', note, reply, message('theirs', 'Here')),
      reply.text,
    ],
    [
      'appended, and whose it is cannot be told',
      reading('', note, { ...reply, from: 'unknown' }),
      reply.text,
    ],
    [
      'older ones loaded above at the same time',
      reading('', message('mine', 'In 2019'), note, reply),
      reply.text,
    ],
    ['emptied only', reading('', note), null],
    ['appended, but the box is as it was', reading('Where did we meet?', note, reply), null],
    ['failed', reading('', note, { ...reply, failed: true }), null],
    ['an answer came instead', reading('', note, message('theirs', 'Where did we meet?')), null],
    ['something of unknown origin', reading('', note, message('unknown', 'Ad')), null],
    ['only older ones were loaded above', reading('', reply, note), null],
    ['the conversation was exchanged for another', reading('', reply), null],
  ])('%s', (_, now, text) => {
    expect(messageSent(pressed, now)?.text ?? null).toBe(text);
  });

  it('in an empty thread only by its text: what loads late looks new, too', () => {
    const first = attemptIn(reading('Where did we meet?'));
    expect(messageSent(first, reading('', message('mine', 'In 2019'), note))).toBeNull();
    expect(messageSent(first, reading('', note, reply))).toBe(reply);
  });

  it('not when nothing stood in the box', () => {
    expect(messageSent(attemptIn(reading('', note)), reading('', note, reply))).toBeNull();
  });
});
