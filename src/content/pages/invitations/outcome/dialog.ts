import * as dom from '../../../dom/dom.ts';
import { controlsOn, nameControls } from '../rows/controls.ts';
import { Ground } from '../scene/ground.ts';
import { isConcealed, isVisible } from '../scene/hidden.ts';
import { clean } from '../text/clean.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** A dialog of LinkedIn's that stands over the list. */
export interface PageDialog {
  readonly element: Element;
  /** `care`: the safety question before accepting; `limit`: too many invitations; `other`: anything else. */
  readonly kind: 'care' | 'limit' | 'other';
  /** Nothing else on the page can go on before it. */
  readonly modal: boolean;
  /** The dialog's title, or null. */
  readonly title: string | null;
  /** The control that accepts after all; the user presses it, never we. */
  readonly accept: Element | null;
}

const dialogs =
  'dialog[open], [role="dialog"], [role="alertdialog"], [data-testid="dialog"], [data-sdui-screen*="ConfirmationDialog"], .artdeco-modal';
const modals = 'dialog[open], [aria-modal="true"], [role="alertdialog"], .artdeco-modal';
/** Chat windows and consent banners are dialogs by role only. */
const notOurs =
  '[class*="msg-overlay"], [class*="msg-convo"], [class*="cookie"], [id*="cookie"], [class*="artdeco-global-alert"]';

/** Where a page of today's make keeps what is still of an older one. */
const outlets = '#interop-outlet, [data-testid*="interop"]';

/** The open dialog over the page, or null. */
export function findDialog(root: Document, lexicon: Lexicon): PageDialog | null {
  const shadows = [...dom.querySelectorAll(root, outlets)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const open = [root, ...shadows]
    .flatMap((ground) => [...dom.querySelectorAll(ground, dialogs)])
    .filter(
      (element) =>
        !dom.closest(element, notOurs) &&
        isOpen(element) &&
        !/cookie/i.test((dom.textContent(element) ?? '').slice(0, 20_000)),
    )
    .map((element) => describe(element, lexicon));
  // A small window may stand open all the while beside the one that asks.
  return open.find(({ kind }) => kind !== 'other') ?? open.find((dialog) => dialog.modal) ?? open[0] ?? null;
}

function describe(element: Element, lexicon: Lexicon): PageDialog {
  const title = titleOf(element);
  const accept = nameControls(controlsOn(new Ground([element])), lexicon).find(
    ({ role, text }) => role === 'accept' || lexicon.roleOf('', text) === 'accept',
  );
  return {
    element,
    kind: kindOf(element, title, accept !== undefined, lexicon),
    modal: dom.matches(element, modals),
    title,
    accept: accept?.element ?? null,
  };
}

function isOpen(element: Element): boolean {
  for (let at: Element | null = element; at; at = dom.parentElement(at)) {
    if (isConcealed(at) || dom.getAttribute(at, 'aria-hidden') === 'true') return false;
  }
  return isVisible(element);
}

function titleOf(element: Element): string | null {
  const title = dom.getAttribute(element, 'aria-labelledby');
  const heading =
    [...dom.querySelectorAll(element, '[id]')].find(({ id }) => id === title) ??
    dom.querySelector(element, 'h1, h2, h3, [role="heading"]');
  const text = clean(dom.getAttribute(element, 'aria-label') ?? dom.textContent(heading) ?? '');
  return text === '' ? null : text;
}

function kindOf(
  element: Element,
  title: string | null,
  accepts: boolean,
  lexicon: Lexicon,
): PageDialog['kind'] {
  const screen = '[data-sdui-screen*="AcceptConfirmation"]';
  if (dom.matches(element, screen) || dom.closest(element, screen) || dom.querySelector(element, screen))
    return 'care';
  if (dom.querySelector(element, '[class*="ip-fuse-limit-alert"]')) return 'limit';
  return accepts || (title !== null && lexicon.templates('care').fits(title)) ? 'care' : 'other';
}
