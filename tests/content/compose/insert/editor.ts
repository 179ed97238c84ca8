import { type Conversation, findConversations } from '../../../../src/content/pages/conversation/find.ts';
import { textOf } from '../../../../src/content/pages/conversation/text.ts';

/** What an editor does with one way of entering text. */
export type Manner = 'takes' | 'ignores' | 'doubles' | 'mangles' | 'loses' | 'shows';

/** How an editor behaves. */
export interface Nature {
  readonly typing: Manner;
  readonly beforeinput: Manner;
  readonly paste: Manner;
  /** Whether it believes what is written into its elements, when told so by an input event. */
  readonly believes: boolean;
  /** So long, in milliseconds, it thinks before it shows anything. */
  readonly delay: number;
  /** Whether what it holds can be deleted. */
  readonly deletes: boolean;
  readonly send: 'button' | 'enter';
}

export const obedient: Nature = {
  typing: 'takes',
  beforeinput: 'takes',
  paste: 'takes',
  believes: false,
  delay: 0,
  deletes: true,
  send: 'button',
};

/**
 * A conversation with an editor of some nature in the test's document. The editor keeps its own text and shows that, as
 * LinkedIn's does; `execCommand` stands in for the browser's, which the test's document lacks.
 */
export class EditorPage {
  /** What the editor would send. */
  model = '';
  /** Times anything was sent: must stay 0. */
  sent = 0;
  readonly bubble: Element;
  readonly box: HTMLElement;
  readonly #nature: Nature;
  readonly #name: string;
  readonly #send: HTMLButtonElement | null;

  /** @param head whom the conversation says it is with; a name without a link may be anybody's */
  constructor(
    nature: Partial<Nature> = {},
    draft = '',
    head: { readonly name: string; readonly href?: string } = { name: 'Jane Doe', href: '/in/jane-doe/' },
  ) {
    this.#nature = { ...obedient, ...nature };
    this.#name = head.name;
    document.querySelector('.msg-overlay-conversation-bubble')?.remove();
    const holder = document.createElement('aside');
    const name = head.href === undefined ? head.name : `<a href="${head.href}">${head.name}</a>`;
    holder.innerHTML = `
      <div class="msg-overlay-conversation-bubble" role="dialog"><h2 class="msg-overlay-bubble-header__title">${name}</h2>
      <ul class="msg-s-message-list-content"></ul>
      <form class="msg-form"><div role="textbox" contenteditable="true"><p><br></p></div>${this.#nature.send === 'button' ? '<button class="msg-form__send-button" type="submit">Send</button>' : ''}</form></div>`;
    const box = holder.querySelector<HTMLElement>('[role="textbox"]');
    const bubble = holder.firstElementChild;
    if (!box || !bubble) throw new Error('no box');
    document.body.append(bubble);
    this.bubble = bubble;
    this.box = box;
    this.#send = bubble.querySelector('button');
    this.#listen();
    this.hold(draft);
  }

  /** Appends a message to the thread. */
  say(text: string, other: boolean): void {
    const entry = document.createElement('li');
    entry.className = 'msg-s-message-list__event';
    entry.innerHTML = `<div class="msg-s-event-listitem${other ? ' msg-s-event-listitem--other' : ''}"><span class="msg-s-message-group__name">${other ? this.#name : 'Sam Sender'}</span><p class="msg-s-event-listitem__body"></p></div>`;
    entry.querySelector('p')?.append(text);
    this.bubble.querySelector('ul')?.append(entry);
  }

  readonly find = (): Conversation | null => findConversations(document)[0] ?? null;

  /** What stands in the box. */
  get shown(): string {
    return textOf(this.box);
  }

  /** Makes the editor hold a text, as after typing by the user. */
  hold(text: string, known = true): void {
    if (known) this.model = text;
    this.box.replaceChildren(
      ...text.split('\n').map((line) => {
        const paragraph = document.createElement('p');
        paragraph.append(line === '' ? document.createElement('br') : line);
        return paragraph;
      }),
    );
    if (this.#send) this.#send.toggleAttribute('disabled', this.model.trim() === '');
  }

  #listen(): void {
    const { typing, beforeinput, paste, believes, deletes } = this.#nature;
    const remove = () => deletes && this.hold('');
    Object.assign(document, {
      execCommand: (name: string, _: boolean, text?: string) => {
        if (name === 'delete') remove();
        else this.#enter(typing, text ?? '');
        return true;
      },
    });
    this.box.addEventListener('beforeinput', (event) => {
      if (event.inputType.startsWith('delete')) remove();
      if (event.inputType !== 'insertText' || beforeinput === 'ignores') return;
      event.preventDefault();
      this.#enter(beforeinput, event.data ?? '');
    });
    this.box.addEventListener('paste', (event) => {
      if (paste === 'ignores') return;
      event.preventDefault();
      this.#enter(paste, event.clipboardData?.getData('text/plain') ?? '');
    });
    this.box.addEventListener('input', () => this.hold(believes ? this.shown : this.model));
    for (const type of ['keydown', 'keypress', 'submit'])
      this.bubble.addEventListener(type, () => {
        this.sent += 1;
      });
  }

  #enter(manner: Manner, text: string): void {
    if (manner === 'ignores') return;
    setTimeout(() => {
      const before = this.model;
      if (manner === 'takes') this.hold(before + text);
      if (manner === 'doubles') this.hold(`${before}${text}\n${text}`);
      if (manner === 'mangles') this.hold(`${before}${text.split('').reverse().join('')}!`);
      if (manner === 'shows') this.hold(before + text, false);
      if (manner === 'loses') {
        this.hold(before + text);
        setTimeout(() => this.hold(before), 100);
      }
    }, this.#nature.delay);
  }
}
