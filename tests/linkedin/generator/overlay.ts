import type { Chance } from './chance.ts';
import { attr, each, text } from './markup.ts';
import type { Words } from './words/words.ts';

const correspondents = [
  'Runa Fjordling',
  'Tobin Marmalade',
  'Ines Calabaza',
  'Wendel Ostrich',
  'Pia Zwirn',
  'Kofi Drumbeat',
  'Lotta Kringle',
  'Amos Thistle',
  'Greta Samtpfote',
  'Noor Papercrane',
  'Bram Stoofpeer',
  'Yuki Kitestring',
];

const snippets = [
  'You: Thanks, Thursday works',
  'Accept my apologies for the delay',
  '12 mutual connections, imagine that',
  'Ignore the last attachment',
  'See you today',
  'Sent the slides',
  'You: Yes!',
  'Happy birthday',
  'A pleasure',
  'Is the room booked?',
  'You: On my way',
  'Hm, let me check',
];

/** The messaging overlay in the corner: still Ember on every generation, and full of names and words that are no invitations. */
export function messagingOverlay(words: Words, chance: Chance, conversations = 12): string {
  const shown = correspondents.slice(0, conversations);
  return `
<aside id="msg-overlay" class="msg-overlay-container msg-overlay-container-reflow">
  <div class="msg-overlay-list-bubble msg-overlay-list-bubble--is-minimized ml4">
    <header class="msg-overlay-bubble-header">
      <div class="msg-overlay-bubble-header__details"><h2 class="msg-overlay-bubble-header__title"><span class="truncate t-14 t-bold">${text(words.messaging)}</span></h2></div>
      <div class="msg-overlay-bubble-header__controls display-flex">
        <button class="msg-overlay-bubble-header__control artdeco-button artdeco-button--circle artdeco-button--muted artdeco-button--1 artdeco-button--tertiary" type="button"><svg role="none" aria-hidden="true" class="artdeco-button__icon" width="16" height="16" viewBox="0 0 16 16" data-test-icon="compose-small"><path d="M1 1h8v8H1z"></path></svg><span class="artdeco-button__text">+</span></button>
      </div>
    </header>
    <section class="scrollable msg-overlay-list-bubble__content">
      <ul class="list-style-none msg-conversations-container__conversations-list">${each(
        shown,
        (name, i) => `
        <li class="ember-view scaffold-layout__list-item msg-conversation-listitem msg-conversations-container__convo-item">
          <div class="msg-conversation-card msg-conversations-container__pillar" tabindex="-1">
            <div class="msg-selectable-entity"><img class="presence-entity__image EntityPhoto-circle-4 evi-image lazy-image ghost-person" alt="${attr(name)}" width="48" height="48"></div>
            <div class="msg-conversation-card__content--selectable">
              <h3 class="msg-conversation-listitem__participant-names msg-conversation-card__participant-names truncate t-14"><span class="truncate">${text(name)}</span></h3>
              <time class="msg-conversation-listitem__time-stamp msg-conversation-card__time-stamp t-12 t-black--light">${1 + chance.below(28)}/${1 + chance.below(12)}</time>
              <p class="msg-conversation-card__message-snippet m0 t-14 t-black--light">${text(snippets[i % snippets.length] ?? '')}</p>
            </div>
          </div>
        </li>`,
      )}
      </ul>
    </section>
  </div>
</aside>`;
}

/** Ember's toast region, there on every page even when nothing is announced. */
export function toastRegion(): string {
  return `
<section id="artdeco-toasts" class="artdeco-toasts" aria-label="Toast message"><h2 class="artdeco-toasts__title visually-hidden">0 notifications total</h2><ul class="artdeco-toasts_toasts"></ul></section>`;
}
