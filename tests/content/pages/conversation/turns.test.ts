import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { daysOf } from '../../../../src/background/learned/turns.ts';
import { findConversations } from '../../../../src/content/pages/conversation/find.ts';
import { readTurns } from '../../../../src/content/pages/conversation/turns.ts';
import { conversationSheet } from '../../../../src/messages/learned.ts';
import { conversationPage } from '../../../linkedin/generator/conversations/page.ts';
import type { ShownMessage } from '../../../linkedin/generator/conversations/spec.ts';
import { conversationSpecs } from '../../../linkedin/generator/conversations/specs.ts';
import { json } from '../../../linkedin/generator/json.ts';
import { en } from '../../../linkedin/generator/words/index.ts';
import { savedIn } from '../../../linkedin/saved-pages.ts';

const saved = savedIn('conversations');
const now = new Date(2026, 11, 1, 15, 30).getTime();

function sheetOf(html: string) {
  const page = new JSDOM(html, { url: 'https://www.linkedin.com/messaging/thread/2-abcdefgh/' }).window
    .document;
  const [open] = findConversations(page);
  if (!open) throw new Error('no conversation is open');
  return readTurns(open);
}

const shown = (time: number): string => {
  const local = new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16)}`;
};

it('the saved pages are what the generator writes', () => {
  const files = Object.fromEntries(saved.map(({ name, html, expected }) => [name, html + expected]));
  const written = Object.fromEntries(
    conversationSpecs.map((spec) => [spec.name, spec.html() + json(spec.expected)]),
  );
  expect(files, 'run: npx tsx tests/linkedin/generator/write.ts').toEqual(written);
});

describe('an open conversation is logged as it says', () => {
  it.each(saved.map((page) => [page.name, page] as const))('%s', (_, { html, expected }) => {
    const read = sheetOf(html);
    // Not a word of what was written leaves the reader.
    expect(JSON.stringify(read)).not.toMatch(/SECRET|lighthouse|mutual/);
    const sheet = read && conversationSheet.parse(JSON.parse(JSON.stringify(read)));
    const days =
      sheet &&
      daysOf(sheet, now).map(({ time, minutes, messages }) => ({ last: shown(time), minutes, ...messages }));
    expect({ read: sheet && { partner: sheet.partner, days } }).toEqual(JSON.parse(expected));
  });
});

it('of 2,500 messages the latest 2,000 are told', () => {
  const ada = { name: 'Ada Quill', slug: 'ada-quill' };
  const messages = Array.from(
    { length: 2500 },
    (_, index): ShownMessage => ({
      ...{ by: index % 2 === 0 ? ada : 'me', time: '2:40 PM', text: `SECRET ${index}` },
      ...(index % 500 === 0 && { day: `Mar ${1 + index / 500}` }),
    }),
  );
  const html = conversationPage('long', { words: en, place: 'bubble', with: [ada], messages, send: 'Send' });
  const sheet = conversationSheet.parse(sheetOf(html));
  expect(sheet.turns).toHaveLength(2000);
  expect(sheet.turns[0]?.day).toBe('Mar 2');
  expect(daysOf(sheet, now).map(({ messages: { sent, received } }) => sent + received)).toEqual([
    500, 500, 500, 500,
  ]);
}, 120_000);
