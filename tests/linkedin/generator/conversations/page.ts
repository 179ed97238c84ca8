import { Chance } from '../chance.ts';
import { attr, each, text, when } from '../markup.ts';
import { buildOf, sduiDocument } from '../sdui-shell.ts';
import type { ShownConversation, ShownMessage, Writer } from './spec.ts';

const me: Writer = { name: 'Sam Sender', member: 'ACoAAB1mineMINEmineMINEmineMINEmine01' };

const hrefOf = ({ slug, member }: Writer): string | null =>
  slug || member ? `https://www.linkedin.com/in/${slug ?? member}` : null;

function linked(writer: Writer, inner: string, classes: string): string {
  const href = hrefOf(writer);
  return href
    ? `<a class="${classes}" href="${attr(href)}">${inner}</a>`
    : `<span class="${classes}">${inner}</span>`;
}

function event(message: ShownMessage, before: ShownMessage | undefined, number: number): string {
  const writer = message.by === 'me' ? me : message.by;
  const continues = before?.by === message.by && message.day === undefined;
  const theirs = message.by !== 'me';
  return `
<li class="msg-s-message-list__event clearfix">${when(message.day, () => `<time class="msg-s-message-list__time-heading t-12 t-black--light t-bold">${text(message.day ?? '')}</time>`)}
  <div class="msg-s-event-listitem${theirs ? ' msg-s-event-listitem--other' : ''}${message.failed ? ' msg-s-event-listitem--error' : ''}" data-event-urn="urn:li:msg_message:(urn:li:fsd_profile:${me.member ?? ''},2-MTY3NjY0MTQ0MDkzOWI1OD0${String(number).padStart(4, '0')}LTAwNCZj==)">
    ${when(!continues, () => `${linked(writer, `<img alt="${attr(writer.name)}" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">`, 'msg-s-event-listitem__link')}<div class="msg-s-message-group__meta">${linked(writer, `<span class="msg-s-message-group__profile-link msg-s-message-group__name t-14 t-black t-bold">${text(writer.name)}</span>`, 'app-aware-link')}<time class="msg-s-message-group__timestamp white-space-nowrap t-12">${text(message.time)}</time></div>`)}
    <div class="msg-s-event-listitem__message-bubble"><div class="msg-s-event__content" dir="auto"><p class="msg-s-event-listitem__body t-14 t-black--light t-normal">${text(message.text)}</p></div></div>
  </div>
</li>`;
}

function thread({ messages, send, sponsored }: ShownConversation): string {
  return `
<div class="msg-s-message-list-container"><div class="msg-s-message-list full-width scrollable"><ul class="msg-s-message-list-content list-style-none">${when(sponsored, () => '<li class="msg-spinmail-thread__sponsored-label"><span>Sponsored</span></li>')}${messages.map((message, index) => event(message, messages[index - 1], index)).join('')}</ul></div></div>
<form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox" aria-multiline="true" aria-label="…"><p><br></p></div><footer class="msg-form__footer"><button class="msg-form__send-button artdeco-button" disabled type="submit">${text(send)}</button></footer></form>`;
}

const names = ({ with: others }: ShownConversation): string => others.map(({ name }) => name).join(', ');

function bubble(shown: ShownConversation): string {
  const [only, ...rest] = shown.with;
  const head =
    only && rest.length === 0
      ? linked(only, `<span>${text(only.name)}</span>`, 'ember-view')
      : text(names(shown));
  return `
<div class="msg-convo-wrapper msg-overlay-conversation-bubble msg-overlay-conversation-bubble--is-active" role="dialog" aria-label="Messaging"><header class="msg-overlay-bubble-header"><h2 class="msg-overlay-bubble-header__title">${head}</h2></header><div class="msg-overlay-conversation-bubble__content-wrapper">${thread(shown)}</div></div>`;
}

function page(shown: ShownConversation): string {
  const [only, ...rest] = shown.with;
  const title = `<h2 class="msg-entity-lockup__entity-title truncate">${text(names(shown))}</h2>`;
  const head =
    only && rest.length === 0 ? linked(only, title, 'app-aware-link msg-thread__link-to-profile') : title;
  return `
<div class="scaffold-layout__list msg__list"><ul class="msg-conversations-container__conversations-list">${each(['Noor Papercrane', 'Bram Stoofpeer'], (name) => `<li class="msg-conversation-listitem"><h3 class="msg-conversation-listitem__participant-names">${name}</h3><time class="msg-conversation-card__time-stamp">8:13 AM</time><p>You: Ok</p></li>`)}</ul></div>
<div class="scaffold-layout__detail msg__detail"><div class="msg-convo-wrapper msg-thread"><div class="msg-title-bar">${head}</div>${thread(shown)}</div></div>`;
}

/** A page with an open conversation: Ember's markup, as LinkedIn still shows messages in 2026. */
export function conversationPage(name: string, shown: ShownConversation): string {
  const { words, place } = shown;
  const chance = new Chance(name);
  const build = buildOf(chance);
  const main =
    place === 'page'
      ? `<main class="scaffold-layout__list-detail msg">${page(shown)}</main>`
      : `<main id="workspace"><h1>${text(words.manage)}</h1></main>`;
  const after = place === 'bubble' ? bubble(shown) : '';
  return sduiDocument({ words, chance, build, main, after, title: 'LinkedIn' });
}
