import { describe, expect, it } from 'vitest';
import { findConversations } from '../../../../src/content/pages/conversation/find.ts';
import { conversationsOf, documentOf, expectedOf, names, withoutHashes } from './saved-pages.ts';

const quickReplies = ['Thanks', 'Sure', 'Apricot', 'Plum'];

describe.each(names)('the saved page %s', (name) => {
  const page = documentOf(name);
  const before = page.documentElement.outerHTML;

  it('is read as expected, and not changed by it', () => {
    expect(conversationsOf(page).map(withoutHashes)).toEqual(expectedOf(name));
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('offers no quick reply as a message or a control', () => {
    for (const { root, box, send } of findConversations(page)) {
      expect(root.contains(box)).toBe(true);
      expect(quickReplies).not.toContain(send?.textContent?.trim());
    }
    const said = conversationsOf(page).flatMap(({ messages }) => messages.map(({ text }) => text));
    for (const label of quickReplies) expect(said.join('\n')).not.toContain(label);
  });

  it('gives every message a hash of its own, the same on every visit', () => {
    const [first, second] = [page, documentOf(name)].map((visit) =>
      conversationsOf(visit).map(({ messages }) => messages.map(({ hash }) => hash)),
    );
    expect(second).toEqual(first);
    for (const hashes of first ?? []) expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe('without any of its classes', () => {
  const bare = (name: string) => {
    const page = documentOf(name);
    for (const element of page.querySelectorAll('[class]')) element.removeAttribute('class');
    return page;
  };

  it('the overlay is still read by its shape: partner, messages, sides, box and Send', () => {
    const [conversation, ...others] = conversationsOf(bare('overlay-ember'));
    expect(others).toEqual([]);
    expect(conversation).toMatchObject({
      partner: { name: 'Orla Windfall', member: 'ACoAAC2orlaORLAorlaORLAorlaORLAorla02' },
      draft: '',
      send: 'disabled',
    });
    expect(conversation?.messages.map(({ from, text }) => [from, text.split('\n')[0]])).toEqual([
      // The card above the first message, which looks like one: before all answers, so it is never taken for an answer.
      ['theirs', 'Keeper of lights'],
      ['theirs', 'Hello Sam,'],
      ['theirs', 'Today? I have 12 mutual connections linkedin.com/in/somebody-else to show you.'],
      ['mine', 'Which lighthouse?'],
      ['mine', 'Ah, I remember.'],
      ['theirs', 'See you there'],
    ]);
  });

  it.each(['overlay-ar', 'messaging-page'])('%s still names its partner and finds its box', (name) => {
    const named = conversationsOf(documentOf(name)).map(({ partner, draft }) => ({ partner, draft }));
    expect(conversationsOf(bare(name)).map(({ partner, draft }) => ({ partner, draft }))).toEqual(named);
  });
});

describe('a conversation that goes on', () => {
  it('keeps the hashes of its messages', () => {
    const page = documentOf('overlay-two');
    const before = conversationsOf(page)[1]?.messages.map(({ hash }) => hash);
    const list = [...page.querySelectorAll('.msg-s-message-list-content')].at(-1);
    const last = [...(list?.querySelectorAll('.msg-s-message-list__event') ?? [])].at(-1);
    last?.after(last.cloneNode(true));
    const after = conversationsOf(page)[1]?.messages.map(({ hash }) => hash);
    expect(after?.slice(0, -1)).toEqual(before);
    expect(before).not.toContain(after?.at(-1));
  });

  it('says of every message whose it is, or that it cannot tell', () => {
    const page = documentOf('overlay-two');
    for (const mark of page.querySelectorAll('.msg-s-event-listitem--other'))
      mark.classList.remove('msg-s-event-listitem--other');
    for (const name of page.querySelectorAll('.msg-s-message-group__meta')) name.remove();
    for (const link of page.querySelectorAll('.msg-s-event-listitem__link')) link.remove();
    const sides = conversationsOf(page).flatMap(({ messages }) => messages.map(({ from }) => from));
    expect(new Set(sides)).toEqual(new Set(['unknown']));
  });

  it('does not take a mark against the name for anybody', () => {
    const page = documentOf('overlay-two');
    const mine = [...page.querySelectorAll('.msg-s-event-listitem')].find((message) =>
      message.textContent?.includes('Yes, please'),
    );
    mine?.classList.add('msg-s-event-listitem--other');
    const message = conversationsOf(page)[1]?.messages.find(({ text }) => text === 'Yes, please');
    expect(message?.from).toBe('unknown');
  });
});
