import { text } from '../markup.ts';
import type { Words } from '../words/words.ts';

/** "Take care when connecting", open over the page: its Accept belongs to no row. */
export function safetyDialog(slug: string): string {
  return `
<dialog open data-testid="dialog" data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.invitations.AcceptConfirmationDialog" aria-labelledby="dialog-header" class="_1fd3a8b0"><div><h2 id="dialog-header">Take care when connecting</h2><button type="button" aria-label="Dismiss"><svg id="close-medium" width="24" height="24" viewBox="0 0 24 24"><path d="M5 5l14 14"></path></svg></button></div><p>Cleo Marchpane has 12 mutual connections with you.</p><div><a href="https://www.linkedin.com/in/${slug}/"><span>View profile</span></a><button type="button"><span>Ignore</span></button><button type="button"><span>Accept invite</span></button></div></dialog>`;
}

/** The cookie banner: a bare Accept and Reject, without labels. */
export function cookieBanner(words: Words): string {
  return `
<div class="artdeco-global-alert artdeco-global-alert--NOTICE artdeco-global-alert--COOKIE_CONSENT" type="COOKIE_CONSENT"><section class="artdeco-global-alert__body"><div class="artdeco-global-alert-container"><p class="artdeco-global-alert__content">${text(words.cookie.text)} <a href="https://www.linkedin.com/legal/cookie-policy">Cookie Policy</a></p><div class="artdeco-global-alert-action__wrapper"><button class="artdeco-global-alert-action artdeco-button" action-type="DENY" type="button">${text(words.cookie.reject)}</button><button class="artdeco-global-alert-action artdeco-button" action-type="ACCEPT" type="button">${text(words.cookie.accept)}</button></div></div></section></div>`;
}
