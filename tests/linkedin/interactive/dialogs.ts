import { text } from '../generator/markup.ts';
import { elementFrom } from './reuse.ts';

const screen = 'com.linkedin.sdui.flagshipnav.mynetwork.invitations.AcceptConfirmationDialog';

/** What LinkedIn puts over its page: the "take care" dialog, the limit warning, toasts. */
export class Dialogs {
  readonly #navigate: (path: string) => void;

  constructor(navigate: (path: string) => void) {
    this.#navigate = navigate;
  }

  /** "Take care when connecting"; `confirm` gets the click on its Accept. */
  safety(slug: string | null, confirm: (event: Event) => void): void {
    const dialog = elementFrom(`
<dialog data-testid="dialog" data-sdui-screen="${screen}" aria-labelledby="dialog-header"><div><h2 id="dialog-header">Take care when connecting</h2><button type="button" aria-label="Dismiss"><span><svg id="close-medium" width="24" height="24" viewBox="0 0 24 24"><path d="M5 5l14 14M19 5L5 19" stroke="currentColor"></path></svg></span></button></div><p>Check who it is before you accept.</p><div><button type="button"><span>View profile</span></button><button type="button"><span>Accept invite</span></button></div></dialog>`);
    const [close, view, accept] = dialog.querySelectorAll('button');
    close?.addEventListener('click', () => dialog.remove());
    view?.addEventListener('click', () => {
      dialog.remove();
      if (slug) this.#navigate(`/in/${slug}/`);
    });
    accept?.addEventListener('click', (event) => {
      dialog.remove();
      confirm(event);
    });
    document.body.append(dialog);
    if (dialog instanceof HTMLDialogElement) dialog.showModal();
  }

  /** The weekly limit: a warning with one button, nothing is accepted. */
  limit(): void {
    const modal = elementFrom(`
<div class="artdeco-modal-overlay artdeco-modal-overlay--layer-default"><div role="alertdialog" aria-modal="true" class="artdeco-modal artdeco-modal--layer-default ip-fuse-limit-alert"><header class="artdeco-modal__header"><h2 class="ip-fuse-limit-alert__header">You’ve reached the weekly invitation limit</h2></header><div class="artdeco-modal__content"><p>Try again next week.</p></div><div class="artdeco-modal__actionbar"><button type="button" class="artdeco-button artdeco-button--primary artdeco-modal__confirm-dialog-btn" data-test-dialog-primary-btn><span class="artdeco-button__text">Got it</span></button></div></div></div>`);
    modal.querySelector('button')?.addEventListener('click', () => modal.remove());
    document.body.append(modal);
  }

  /** A toast at the edge, gone after a while. */
  toast(message: string): void {
    const item = elementFrom(`
<li class="artdeco-toast-item artdeco-toast-item--visible" role="alert"><div class="artdeco-toast-item__content"><li-icon type="error-pebble-icon"></li-icon><p class="artdeco-toast-item__message"><span>${text(message)}</span></p></div><button type="button" class="artdeco-toast-item__dismiss" aria-label="Dismiss"><span>×</span></button></li>`);
    item.querySelector('button')?.addEventListener('click', () => item.remove());
    document.querySelector('#artdeco-toasts ul')?.append(item);
    setTimeout(() => item.remove(), 5000);
  }
}
