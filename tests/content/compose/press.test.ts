import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { mayLeave, mayPress } from '../../../src/content/compose/press.ts';

function control(html: string): HTMLElement {
  const url = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';
  const found = new JSDOM(`<main>${html}</main>`, { url }).window.document.querySelector<HTMLElement>('#it');
  if (!found) throw new Error('no control');
  return found;
}

const compose = '/messaging/compose/?invitation=urn%3Ali%3Afsd_invitation%3A1001';
const box = '<div role="textbox" contenteditable="true"></div><button type="submit">Send</button>';

describe('a control that may be pressed for a reply', () => {
  it.each([
    ['the link of a row', `<div role="listitem"><a id="it" href="${compose}">Message</a></div>`],
    ['the link of a row, whole', `<a id="it" href="https://www.linkedin.com${compose}">Message</a>`],
    ['the button of a row', '<li class="invitation-card"><button id="it">Reply to Jane</button></li>'],
    ['a link that is a button', '<a id="it" href="#">Reply to Jane</a>'],
    ['what stands for a button', '<div id="it" role="button">Message</div>'],
  ])('%s', (_, html) => expect(mayPress(control(html))).toBe(true));
});

describe('a control that is never pressed', () => {
  it.each([
    [
      'a quick reply',
      '<li class="msg-s-message-list__quick-replies-container"><button id="it">Reply to conversation with “Yes”</button></li>',
    ],
    [
      'a quick reply of another make',
      '<div componentkey="QuickReplies-1"><button id="it">Yes</button></div>',
    ],
    [
      'a button in a message list',
      '<ul class="msg-s-message-list-content"><li><button id="it">Reply to Jane</button></li></ul>',
    ],
    [
      'a button in an open conversation',
      `<section><h2>Jane</h2>${box}<button id="it">Reply to Jane</button></section>`,
    ],
    ['a button of a form', '<form><button id="it">Reply to Jane</button></form>'],
    ['a button of a dialog', '<div role="dialog"><button id="it">Reply to Jane</button></div>'],
    ['a link to a profile', '<a id="it" href="/in/jane-doe/">Reply to Jane</a>'],
    ['a link to elsewhere', '<a id="it" href="https://evil.example/messaging/compose/">Message</a>'],
    ['a link to a script', '<a id="it" href="javascript:alert(1)">Message</a>'],
    ['something that is no control', '<p id="it">Message</p>'],
  ])('%s', (_, html) => expect(mayPress(control(html))).toBe(false));

  it('one that is no longer on the page', () => {
    const gone = control('<button id="it">Message</button>');
    gone.remove();
    expect(mayPress(gone)).toBe(false);
  });
});

it('knows which controls can load another page', () => {
  expect(mayLeave(control(`<a id="it" href="${compose}">Message</a>`))).toBe(true);
  expect(mayLeave(control('<a id="it" href="#">Message</a>'))).toBe(false);
  expect(mayLeave(control('<button id="it">Message</button>'))).toBe(false);
});
