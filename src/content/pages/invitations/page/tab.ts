import type { Lexicon } from '../words/lexicon.ts';

/** What marks the chosen one of several tabs, filters or links. */
const chosen =
  '[aria-current]:not([aria-current="false"]), [aria-selected="true"], [aria-checked="true"], [aria-pressed="true"]';

/**
 * True when the page shows invitations sent, not received: its chosen tab says so or leads there, or its screen is
 * named so.
 */
export function showsSent(root: Document, lexicon: Lexicon): boolean {
  for (const screen of root.querySelectorAll('[data-sdui-screen]')) {
    const name = screen.getAttribute('data-sdui-screen') ?? '';
    if (/invitation\w*sent|sentinvitation/i.test(name)) return true;
    if (/invitation\w*received|receivedinvitation/i.test(name)) return false;
  }
  for (const tab of root.querySelectorAll(chosen)) {
    const link = tab.matches('a') ? tab : tab.querySelector('a');
    if (/\/invitation-manager\/sent\b/.test(link?.getAttribute('href') ?? '')) return true;
    if (lexicon.isOneOf('sent', (tab.textContent ?? '').replace(/[(（]?[\p{Nd}.,\s]+[)）]?/gu, ' ')))
      return true;
  }
  return false;
}
