import * as dom from '../dom/dom.ts';
import { findConversations } from '../pages/conversation/find.ts';
import { quickReplies } from '../pages/conversation/selectors.ts';

/** Where LinkedIn's own message control of a row never stands; what does stand there may send at once. */
const dangerous = `${quickReplies}, [class*="msg-"], form, dialog, [role="dialog"], [role="alertdialog"], [role="log"], [role="menu"], nav`;

/**
 * Whether a control may be pressed to open a conversation: a button, or a link to LinkedIn's messages, that is on the page
 * and in no conversation, message list, form or dialog.
 */
export function mayPress(control: HTMLElement): boolean {
  if (!dom.isConnected(control) || dom.closest(control, dangerous)) return false;
  const inside = findConversations(dom.ownerDocument(control)).some(({ root }) =>
    dom.contains(root, control),
  );
  if (inside) return false;
  const link = dom.closest(control, 'a[href]');
  return link ? leadsToMessages(link) : dom.matches(control, 'button, a, [role="button"]');
}

/** Whether pressing a control can load another page, with which everything not stored is lost. */
export function mayLeave(control: HTMLElement): boolean {
  const link = dom.closest(control, 'a[href]');
  return link !== null && isMessaging(link);
}

/** Besides links to messages there are links that are buttons, to nowhere or to the page itself. */
function leadsToMessages(link: Element): boolean {
  const { origin, pathname } = new URL(dom.getAttribute(link, 'href') ?? '', dom.ownerDocument(link).baseURI);
  const here = dom.ownerDocument(link).location;
  return isMessaging(link) || (origin === here.origin && pathname === here.pathname);
}

function isMessaging(link: Element): boolean {
  const { origin, pathname } = new URL(dom.getAttribute(link, 'href') ?? '', dom.ownerDocument(link).baseURI);
  return origin === 'https://www.linkedin.com' && pathname.startsWith('/messaging/');
}
