import { attr, each, text } from '../generator/markup.ts';
import { isPerson } from '../generator/rows.ts';
import type { Config } from './config.ts';
import { Editor } from './editor.ts';
import type { Invitation } from './people/invitations.ts';
import { elementFrom } from './reuse.ts';
import { nameOf, type World } from './world.ts';

/** One message of a thread. */
export interface Message {
  readonly from: string;
  readonly text: string;
  readonly mine: boolean;
}

const quick = ['Thanks', 'Sure', 'No, thanks'];

/** LinkedIn's message overlay: still Ember, in a corner, one conversation at a time. */
export class Composer {
  readonly #world: World;
  readonly #navigate: (path: string) => void;
  readonly #threads = new Map<string, Message[]>();
  #open: { element: HTMLElement; invitation: Invitation } | null = null;

  constructor(world: World, navigate: (path: string) => void) {
    this.#world = world;
    this.#navigate = navigate;
  }

  /** The messages with one person so far; the invitation's note is the first. */
  thread(invitation: Invitation): Message[] {
    const known = this.#threads.get(invitation.id);
    if (known) return known;
    const note = isPerson(invitation) ? invitation.note : undefined;
    const thread = note ? [{ from: nameOf(invitation), text: note.join('\n'), mine: false }] : [];
    this.#threads.set(invitation.id, thread);
    return thread;
  }

  open(invitation: Invitation, event?: Event): void {
    this.#world.log.add('compose', { id: invitation.id, name: nameOf(invitation), event });
    this.close();
    const element = elementFrom(this.#markup(invitation));
    this.#open = { element, invitation };
    overlayPlace(this.#world.config).append(element);
    this.#wire(element, invitation);
    this.#showThread();
  }

  close(): void {
    this.#open?.element.remove();
    this.#open = null;
  }

  #wire(element: HTMLElement, invitation: Invitation): void {
    const { log, config } = this.#world;
    const about = { id: invitation.id, name: nameOf(invitation) };
    const box = element.querySelector<HTMLElement>('[role="textbox"]');
    const form = element.querySelector('form');
    const send = element.querySelector<HTMLButtonElement>('.msg-form__send-button');
    if (!box || !form) return;
    const able = (can: boolean) => {
      if (send) send.disabled = !can;
    };
    const editor = new Editor(box, config.editor === 'strict', (event) => {
      able(editor.text !== '');
      log.add('typed', { ...about, event, text: editor.text });
    });
    const submit = (event: Event) => {
      event.preventDefault();
      const message = editor.text;
      if (message === '') return;
      editor.clear();
      able(false);
      this.#sent(invitation, message, 'send', event);
    };
    form.addEventListener('submit', submit);
    box.addEventListener('keydown', (event) => {
      if (config.enterSends && event.key === 'Enter' && !event.shiftKey) submit(event);
    });
    element.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('[data-control-name="overlay.close_conversation_window"]')) this.close();
      const reply = target?.closest('.msg-s-message-list__quick-replies-container button');
      if (reply) this.#sent(invitation, reply.textContent.trim(), 'quick-reply', event);
      const profile = target?.closest<HTMLAnchorElement>('a.msg-overlay-bubble-header__name');
      if (profile) {
        event.preventDefault();
        this.#navigate(new URL(profile.href).pathname);
      }
    });
  }

  #sent(invitation: Invitation, message: string, action: 'send' | 'quick-reply', event: Event): void {
    const { log, config } = this.#world;
    const about = { id: invitation.id, name: nameOf(invitation) };
    log.add(action, { ...about, event, text: message });
    this.thread(invitation).push({ from: 'You', text: message, mine: true });
    this.#showThread();
    if (config.answer > 0) {
      this.#world.after(config.answer, () => {
        this.thread(invitation).push({
          from: nameOf(invitation),
          text: 'Thank you for asking! We met at the lighthouse.',
          mine: false,
        });
        log.add('answered', about);
        this.#showThread();
      });
    }
  }

  #showThread(): void {
    if (!this.#open) return;
    const { element, invitation } = this.#open;
    const list = element.querySelector('.msg-s-message-list-content');
    const messages = this.thread(invitation);
    const mine = messages.at(-1)?.mine ?? true;
    if (list) list.innerHTML = each(messages, messageItem) + (mine ? '' : quickReplies());
  }

  #markup(invitation: Invitation): string {
    const name = nameOf(invitation);
    const slug = isPerson(invitation) ? invitation.slug : invitation.inviter?.slug;
    return `
<div class="msg-overlay-conversation-bubble msg-overlay-conversation-bubble--is-active msg-overlay-conversation-bubble--default-inactive ml4" role="dialog" aria-label="${attr(`Messaging with ${name}`)}">
  <header class="msg-overlay-bubble-header"><div class="msg-overlay-bubble-header__details"><h2 class="msg-overlay-bubble-header__title"><a class="msg-overlay-bubble-header__name app-aware-link" href="https://www.linkedin.com/in/${attr(slug ?? '')}/"><span>${text(name)}</span></a></h2></div>
    <div class="msg-overlay-bubble-header__controls display-flex"><button class="msg-overlay-bubble-header__control artdeco-button artdeco-button--circle" type="button" data-control-name="overlay.close_conversation_window"><svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" data-test-icon="close-small"><path d="M3 3l10 10M13 3L3 13" stroke="currentColor"></path></svg><span class="artdeco-button__text visually-hidden">Close your conversation with ${text(name)}</span></button></div></header>
  <div class="msg-overlay-conversation-bubble__content-wrapper"><div class="msg-s-message-list"><ul class="msg-s-message-list-content list-style-none"></ul></div>
    <form class="msg-form"><div class="msg-form__msg-content-container"><div class="msg-form__contenteditable t-14 flex-grow-1" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Write a message…" data-artdeco-is-focused="false"><p><br></p></div></div>
      <footer class="msg-form__footer display-flex">${this.#world.config.enterSends ? '<div class="msg-form__hint-text t-12 t-black--light t-normal">Press Enter to Send</div>' : '<button class="msg-form__send-button artdeco-button artdeco-button--1" type="submit" disabled>Send</button>'}<button class="msg-form__send-toggle artdeco-button artdeco-button--circle" type="button"><svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16"><path d="M2 7h12v2H2z"></path></svg><span class="visually-hidden">Open send options</span></button></footer></form></div>
</div>`;
  }
}

/** Where bubbles are appended; the shadow root is made with the first of them. */
function overlayPlace({ overlay }: Config): Element | ShadowRoot {
  const outlet = document.querySelector('#interop-outlet');
  if (overlay === 'page' || !outlet) return document.querySelector('#msg-overlay') ?? document.body;
  const root = outlet.shadowRoot ?? outlet.attachShadow({ mode: 'open' });
  if (!root.querySelector('aside')) {
    const style = document.querySelector('style')?.cloneNode(true);
    // What the page keeps in the outlet besides goes on being shown.
    root.append(
      ...(style ? [style] : []),
      document.createElement('slot'),
      elementFrom('<aside id="msg-overlay"></aside>'),
    );
  }
  return root.querySelector('aside') ?? root;
}

function messageItem({ from, text: body }: Message): string {
  return `
<li class="msg-s-message-list__event clearfix"><div class="msg-s-event-listitem"><div class="msg-s-message-group__meta"><span class="msg-s-message-group__name t-14 t-black t-bold">${text(from)}</span></div><div class="msg-s-event-listitem__message-bubble"><p class="msg-s-event-listitem__body t-14 t-black--light t-normal">${text(body)}</p></div></div></li>`;
}

/** The trap: buttons that begin with "Reply to" and send at once. */
function quickReplies(): string {
  return `
<li class="msg-s-message-list__quick-replies-container"><div class="conversations-quick-replies">${each(
    quick,
    (reply) =>
      `<button class="conversations-quick-replies__reply-button artdeco-button artdeco-button--2 artdeco-button--secondary" type="button" aria-label="Reply to conversation with “${attr(reply)}”"><span class="artdeco-button__text">${text(reply)}</span></button>`,
  )}</div></li>`;
}
