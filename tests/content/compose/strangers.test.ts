// @vitest-environment happy-dom
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Open from '../../../src/content/compose/open.ts';
import { mayPress } from '../../../src/content/compose/press.ts';
import { draftIn } from '../../../src/content/pages/conversation/reader.ts';
import { jane, rowPage } from './conversation-page.ts';
import { FakeKeeper } from './fake-keeper.ts';

const reply = {
  act: 'a',
  invitation: '1001',
  inviter: jane,
  text: 'Hi Jane, which one was it?',
  template: null,
};
const rich = '<div role="textbox" contenteditable="true"><p><br></p></div>';
const bare = '<div contenteditable="true" aria-label="Write a message…"></div>';
const field = '<textarea placeholder="Write a message…"></textarea>';
const send = '<button type="submit">Send</button>';

let openComposer: typeof Open.openComposer;
beforeEach(async () => {
  vi.useFakeTimers();
  new FakeKeeper().install();
  Reflect.get(window, 'happyDOM').setURL('https://www.linkedin.com/mynetwork/invitation-manager/received/');
  ({ openComposer } = await import('../../../src/content/compose/open.ts'));
  Object.assign(document, { execCommand: type });
});
afterEach(() => void vi.useRealTimers());
afterAll(() => Reflect.deleteProperty(globalThis, 'chrome'));

const box = () => document.querySelector<HTMLElement>('textarea, [contenteditable]');

/** Types into the box that has the focus, as the browser's own command does; the test's document has none. */
function type(name: string, _: boolean, text = ''): boolean {
  const at = box();
  const next = name === 'delete' ? '' : text;
  if (at instanceof HTMLTextAreaElement) at.value = next;
  else at?.replaceChildren(next);
  return true;
}

/** What comes of the reply on a page that answers the press of the row's control with this. */
async function replyInto(html: string): Promise<string> {
  const row = rowPage();
  row.control.addEventListener(
    'click',
    () => void setTimeout(() => document.body.insertAdjacentHTML('beforeend', html), 200),
  );
  const opening = openComposer(row.control, reply, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(12_000);
  const { outcome } = await opening;
  const at = box();
  return `${outcome}: ${at ? draftIn(at) : ''}`;
}

describe('a composer of another make takes the reply', () => {
  it.each([
    [
      'a plain field in the window of known name',
      `<div class="msg-overlay-conversation-bubble" role="dialog"><h2>Jane Doe</h2><form class="msg-form">${field}${send}</form></div>`,
    ],
    [
      'a box without a role in the window of known name',
      `<div class="msg-overlay-conversation-bubble"><h2><a href="/in/jane-doe/">Jane Doe</a></h2><form>${bare}${send}</form></div>`,
    ],
    ['a plain field in a dialog', `<div role="dialog"><h2>Jane Doe</h2><form>${field}${send}</form></div>`],
    [
      'a button that submits nothing',
      `<div role="dialog"><h2>Jane Doe</h2>${rich}<button type="button">Emoji</button><button type="button" aria-label="Send message">Send</button></div>`,
    ],
    [
      'the name beside another heading',
      `<div role="dialog"><h2>New message</h2><p><a href="/in/jane-doe/">Jane Doe</a></p><form>${rich}${send}</form></div>`,
    ],
    [
      'the name in a heading',
      `<div role="dialog"><h2>Message Jane Doe</h2><form>${rich}${send}</form></div>`,
    ],
    [
      'the name in the dialog’s own',
      `<div role="dialog" aria-label="Conversation with Jane Doe"><form>${bare}${send}</form></div>`,
    ],
  ])('%s', async (_, html) => {
    expect(await replyInto(html)).toBe(`inserted: ${reply.text}`);
  });
});

describe('what is no composer for this person gets nothing', () => {
  it.each([
    [
      'a dialog that does not name her',
      `<div role="dialog"><h2>Feedback</h2><form>${field}${send}</form></div>`,
    ],
    ['somebody else’s', `<div role="dialog"><h2>Bob Smith</h2><form>${field}${send}</form></div>`],
    ['a field of the page', `<main><h1>Jane Doe</h1><form>${field}${send}</form></main>`],
    [
      'a comment below what she posted',
      `<div role="dialog"><h2>Jane Doe</h2><div class="comments-comment-box"><form>${rich}${send}</form></div></div>`,
    ],
  ])('%s', async (_, html) => {
    expect(await replyInto(html)).toBe('none: ');
  });

  it('and makes no control unsafe to press', () => {
    const { control } = rowPage();
    document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<h1>Invitations</h1>');
    document.querySelector('main')?.insertAdjacentHTML('beforeend', `<form>${field}${send}</form>`);
    expect(mayPress(control)).toBe(true);
  });
});
