import { extensionId, origin } from './fake-chrome.ts';

/** The invitations page as a sender: our content script in a tab's top frame. */
export function fromTab(
  tabId: number,
  url = 'https://www.linkedin.com/mynetwork/invitation-manager/',
): object {
  return { id: extensionId, url, origin: new URL(url).origin, frameId: 0, tab: { id: tabId } };
}

/** The popup as a sender. */
export const fromPopup = { id: extensionId, url: `${origin}/src/popup/index.html`, origin };
