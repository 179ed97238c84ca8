// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.linkedin.com/messaging/thread/2-abcdefgh/" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeRuntime } from '../link/fake-runtime.ts';
import { holdTime, pass, until } from '../passing-time.ts';

const allowed = { enabled: true, learnConversations: true, learnConnections: true };

let runtime: FakeRuntime;
let settings: typeof allowed;
let visit: AbortController;

beforeEach(() => {
  holdTime();
  settings = allowed;
  visit = new AbortController();
  runtime = new FakeRuntime();
  runtime.install();
  runtime.reply = (name) => ({ ok: true, value: name === 'settings.get' ? settings : {} });
  document.documentElement.lang = 'en';
});

afterEach(() => {
  visit.abort();
  vi.useRealTimers();
});

const sent = (name: string): unknown[] =>
  runtime.sent.flatMap((message) => (Object(message).name === name ? [Object(message).input] : []));
const aMoment = () => pass(2500);
const change = (next: Partial<typeof allowed>) =>
  runtime.push({ anteroom: 1, push: 'settings.changed', value: { settings: { ...allowed, ...next } } });

describe('a conversation on the page', () => {
  const message = (who: string, text: string, day = '') =>
    `<li class="msg-s-message-list__event">${day && `<time class="msg-s-message-list__time-heading">${day}</time>`}<div class="msg-s-event-listitem"><a href="/in/${who}/"><span class="msg-s-message-group__name">${who}</span></a><time class="msg-s-message-group__timestamp">2:40 PM</time><p class="msg-s-event-listitem__body">${text}</p></div></li>`;
  const show = (...messages: string[]) => {
    document.body.innerHTML = `<main><div class="msg-thread"><a class="msg-thread__link-to-profile" href="/in/ada/"><h2>ada</h2></a><ul class="msg-s-message-list-content">${messages.join('')}</ul><form><div contenteditable="true" role="textbox"></div><button type="submit" class="msg-form__send-button">Send</button></form></div></main>`;
  };
  const open = async () => {
    const { startConversationsVisit } = await import('../../../src/content/visit/conversations.ts');
    startConversationsVisit(visit.signal);
  };

  it('is reported once it is still, again as it goes on, and never with a word of it', async () => {
    show(message('ada', 'SECRET', 'Today'), message('me', 'SECRET'));
    await open();
    await until(() => expect(sent('conversation.read')).toHaveLength(1));
    expect(sent('conversation.read')[0]).toMatchObject({
      partner: { name: 'ada', slug: 'ada', memberId: null },
      turns: [
        { from: 'theirs', day: 'Today', time: '2:40 PM' },
        { from: 'mine', day: 'Today', time: '2:40 PM' },
      ],
    });
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', message('ada', 'SECRET too'));
    await until(() => expect(sent('conversation.read')).toHaveLength(2));
    await aMoment();
    expect(sent('conversation.read')).toHaveLength(2);
    expect(JSON.stringify(runtime.sent)).not.toContain('SECRET');
  });

  it('says nothing while only one side wrote, and is told when the other answers', async () => {
    show(message('ada', 'SECRET', 'Today'));
    await open();
    await aMoment();
    expect(sent('conversation.read')).toEqual([]);
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', message('me', 'SECRET'));
    await until(() => expect(sent('conversation.read')).toHaveLength(1));
  });

  it.each([{ enabled: false }, { learnConversations: false }])(
    'is left alone with %o, and read after',
    async (off) => {
      settings = { ...allowed, ...off };
      show(message('ada', 'SECRET', 'Today'), message('me', 'SECRET'));
      await open();
      await aMoment();
      expect(sent('conversation.read')).toEqual([]);
      await change({});
      await until(() => expect(sent('conversation.read')).toHaveLength(1));
      visit.abort();
      expect(runtime.listeners.size).toBe(0);
    },
  );
});

describe('the page of connections', () => {
  const entry = (slug: string) =>
    `<li><a href="/in/${slug}/"><p>${slug}</p><p>Teacher</p></a><a href="/messaging/compose/?recipient=1">Message</a></li>`;
  const show = (...slugs: string[]) => {
    document.body.innerHTML = `<main><ul>${slugs.map(entry).join('')}</ul></main>`;
  };
  const open = async (soft = false) => {
    const { startConnectionsVisit } = await import('../../../src/content/visit/connections.ts');
    startConnectionsVisit(soft, visit.signal);
  };
  const told = () =>
    sent('connections.read').flatMap((input) =>
      (input as { rows: { slug: string }[] }).rows.map(({ slug }) => slug),
    );

  it('is reported as far as it is there, each entry once', async () => {
    show('ada', 'bo');
    await open();
    await until(() => expect(told()).toEqual(['ada', 'bo']));
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', entry('cy'));
    await until(() => expect(told()).toEqual(['ada', 'bo', 'cy']));
    await aMoment();
    expect(told()).toEqual(['ada', 'bo', 'cy']);
  });

  it('sends again what did not arrive', async () => {
    let answers = 0;
    runtime.reply = (name) => {
      if (name === 'settings.get') return { ok: true, value: settings };
      answers += 1;
      return answers === 1 ? { ok: false, error: { code: 'storage', message: '' } } : { ok: true, value: {} };
    };
    show('ada');
    await open();
    await until(() => expect(told()).toEqual(['ada']));
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', entry('bo'));
    await until(() => expect(told().sort()).toEqual(['ada', 'ada', 'bo']));
  });

  it('does not take the page before for it', async () => {
    show('ada');
    await open(true);
    await aMoment();
    expect(told()).toEqual([]);
    show('bo');
    await until(() => expect(told()).toEqual(['bo']));
  });

  it('is left alone while that is off', async () => {
    settings = { ...allowed, learnConnections: false };
    show('ada');
    await open();
    await aMoment();
    expect(told()).toEqual([]);
    await change({});
    await until(() => expect(told()).toEqual(['ada']));
  });
});
