import * as dom from '../../../dom/dom.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** What marks the chosen one of several tabs, filters or links. */
const chosen =
  '[aria-current]:not([aria-current="false"]), [aria-selected="true"], [aria-checked="true"], [aria-pressed="true"]';

/**
 * True when the page shows invitations sent, not received: its chosen tab says so or leads there, or its screen is
 * named so.
 */
export function showsSent(root: Document, lexicon: Lexicon): boolean {
  for (const screen of dom.querySelectorAll(root, '[data-sdui-screen]')) {
    const name = dom.getAttribute(screen, 'data-sdui-screen') ?? '';
    if (/invitation\w*sent|sentinvitation/i.test(name)) return true;
    if (/invitation\w*received|receivedinvitation/i.test(name)) return false;
  }
  for (const tab of dom.querySelectorAll(root, chosen)) {
    const link = dom.matches(tab, 'a') ? tab : dom.querySelector(tab, 'a');
    if (/\/invitation-manager\/sent\b/.test(dom.getAttribute(link, 'href') ?? '')) return true;
    if (lexicon.isOneOf('sent', (dom.textContent(tab) ?? '').replace(/[(（]?[\p{Nd}.,\s]+[)）]?/gu, ' ')))
      return true;
  }
  return false;
}
