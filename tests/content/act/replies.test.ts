// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/mynetwork/invitation-manager/received/" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { correspondents } from '../../../src/content/act/correspondents.ts';
import type { ReplyAct } from '../../../src/content/store/act.ts';
import type { Suggestion } from '../../../src/policy/suggestion.ts';
import { ActingPage, trusted } from './acting-page.ts';

let page: ActingPage;
let copied: string[];
const opened = vi.fn();

beforeEach(() => {
  copied = [];
  opened.mockReset();
  vi.spyOn(window, 'open').mockImplementation(opened);
  clipboard(async (text) => void copied.push(text));
  page = new ActingPage('ab');
});

afterEach(() => {
  page.end();
  document.body.replaceChildren();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'clipboard');
});

function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

function replies(): ReplyAct[] {
  return page.listed.filter((act) => act.kind === 'reply');
}

const reply = (text = 'How do we know each other?') =>
  page.acts.actions.reply('person-a', 'ask', text, trusted);

describe('a reply to a row without a message control', () => {
  it('goes to the clipboard, and the profile opens', async () => {
    expect(reply()).toBe(true);
    await vi.waitFor(() =>
      expect(replies()).toMatchObject([{ state: 'copied', opened: true, template: 'ask' }]),
    );
    expect(copied).toEqual(['How do we know each other?']);
    expect(opened).toHaveBeenCalledWith('https://www.linkedin.com/in/person-a/', '_blank', 'noopener');
    expect(page.outbox.sent).toEqual([]);
  });

  it('is recorded once the user says that it was sent, once', async () => {
    reply();
    await vi.waitFor(() => expect(replies()[0]?.state).toBe('copied'), 20_000);
    const id = replies()[0]?.id ?? '';
    expect(page.acts.actions.sentByHand(id, trusted)).toBe(true);
    expect(page.acts.actions.sentByHand(id, trusted)).toBe(false);
    expect(page.outbox.sent).toMatchObject([
      {
        name: 'reply.record',
        input: { act: id, invitation: 'person-a', person: 'person-a', template: 'ask', by: 'clipboard' },
      },
    ]);
    expect(replies()).toMatchObject([{ state: 'sent', recording: 'recorded' }]);
  });

  it('that the clipboard refuses is left to be copied by hand', async () => {
    clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    reply();
    await vi.waitFor(() =>
      expect(replies()).toMatchObject([{ state: 'uncopied', text: 'How do we know each other?' }]),
    );
    expect(opened).not.toHaveBeenCalled();
  });

  it('takes the place of an earlier one to the same invitation', async () => {
    reply('One');
    reply('Two');
    await vi.waitFor(() => expect(replies()).toMatchObject([{ state: 'copied', text: 'Two' }]), 20_000);
  });

  it('can be dismissed, and is then nothing that was sent', async () => {
    reply();
    await vi.waitFor(() => expect(replies()[0]?.state).toBe('copied'), 20_000);
    const id = replies()[0]?.id ?? '';
    page.acts.actions.dismiss(id);
    expect(replies()).toEqual([]);
    expect(page.acts.actions.sentByHand(id, trusted)).toBe(false);
    expect(page.outbox.sent).toEqual([]);
  });

  it.each([
    ['of blanks', 'person-a', '  '],
    ['to nobody on the page', 'person-x', 'Hello'],
  ])('%s is none', (_, id, text) => {
    expect(page.acts.actions.reply(id, null, text, trusted)).toBe(false);
    expect(replies()).toEqual([]);
  });
});

describe('who may write back', () => {
  it('is everybody on the page; whom the user asked, in this document or before, is known as asked', async () => {
    const fact = { fact: 'reply.state', value: 'asked', from: 'log', at: 1, quote: null };
    const weighed = { reasons: [{ evidence: [fact] }], idle: [], open: [] } as unknown as Suggestion;
    const rows = page.rows().map((row) => (row.id === 'person-b' ? { ...row, suggestion: weighed } : row));
    const asked = () => correspondents(rows, page.listed).map((each) => [each.invitation, each.asked]);
    expect(asked()).toEqual([
      ['person-a', false],
      ['person-b', true],
    ]);
    reply();
    await vi.waitFor(() => expect(replies()[0]?.state).toBe('copied'), 20_000);
    page.acts.actions.sentByHand(replies()[0]?.id ?? '', trusted);
    expect(asked()[0]).toEqual(['person-a', true]);
  });
});
