/**
 * What LinkedIn's conversations are made of, several ways for each part. Classes are Ember's (2022 to 2026, the message
 * overlay and the messaging page alike); beside them stands the shape, for a generation nobody has seen.
 */

/** Where one writes. LinkedIn has used `true`, an empty value and `plaintext-only`. */
export const boxes = '[contenteditable]:not([contenteditable="false"]), textarea:not([readonly])';

/** Elements known to hold one conversation and nothing else. */
export const knownRoots = [
  '.msg-overlay-conversation-bubble',
  '.msg-convo-wrapper',
  '.msg-thread',
  '[data-testid*="conversation-bubble"]',
] as const;

/** What ends the search upwards for a conversation's root. */
export const bounds = 'dialog, [role="dialog"], main, [role="main"], body';

export const dialogs = 'dialog, [role="dialog"]';

/**
 * Boxes in these write something public, or something other than a message: comments, posts, replies to posts, the note of an
 * invitation.
 */
export const elsewhere =
  'article, [role="article"], [role="feed"], [class*="comment" i], [class*="share-box"], [class*="share-creation"], ' +
  '[class*="feed-shared"], [data-urn*="activity"], [data-id*="activity"], [componentkey*="comment" i], [role="search"], ' +
  '[class*="send-invite"], #custom-message';

/** Heads known to name the partner. */
export const knownHeads = [
  '.msg-overlay-bubble-header__name',
  '.msg-overlay-bubble-header__title',
  '.msg-entity-lockup__entity-title',
  '.msg-title-bar h2',
  '.msg-thread__link-to-profile',
] as const;

export const headings = 'h1, h2, h3, h4, [role="heading"]';

export const profileLinks = 'a[href*="/in/"]';

/** Further links to the partner, besides the head: the card before the first message. */
export const profileCards = '[class*="msg-s-profile-card"] a[href*="/in/"]';

/** What holds the messages, by shape. */
export const lists = '[role="log"], [role="list"], ul, ol';

/** One entry of such a list. */
export const entries = 'li, [role="listitem"], [role="article"]';

/** Ember's entry, which holds a date heading and one or more messages. */
export const knownEvents = '.msg-s-message-list__event';

/** Ember's message. */
export const knownMessages = '.msg-s-event-listitem';

/** Where a message's words are. */
export const knownBodies = [
  '.msg-s-event-listitem__body',
  '.msg-s-event__content',
  '[class*="message-bubble"]',
] as const;

/** Who wrote it, where the group says so. */
export const knownSenders = '.msg-s-message-group__name, .msg-s-message-group__profile-link';

export const dayHeadings = '[class*="time-heading"]';

/** Marks of a message that did not go out; never words, which a message could hold as well. */
export const failures = '[class*="listitem--error"], [class*="listitem__error"], [class*="message-error"]';

/** Answers that send on one click. Never part of a message, never pressed. */
export const quickReplies =
  '[class*="quick-repl"], [data-testid*="quick-repl" i], [data-testid*="quickrepl" i], ' +
  '[componentkey*="quick-repl" i], [componentkey*="quickrepl" i]';

/** Controls that send, best known first. */
export const knownSends = '.msg-form__send-button, .msg-form__send-btn';

/** The same where no name is known: what calls itself so, in one part of its name or another. */
export const likelySends =
  'button[class*="send" i], button[data-testid*="send" i], button[aria-label^="send" i], button[data-control-name*="send" i]';

/** Marks of advertisement that comes as a message. */
export const sponsored = '[class*="spinmail" i], [class*="sponsored" i], [data-testid*="sponsored" i]';

/** Words for screen readers only, and other things that are not a text's own. */
export const spoken = '.visually-hidden, .a11y-text, .sr-only, [class*="a11y-heading"]';

/** Where overlays of a page of another make are put: an open shadow root, or a frame of the same origin. */
export const shadowHosts = '#interop-outlet, [data-testid*="interop"], body > *, body > * > *';
