import * as dom from '../dom/dom.ts';
import type { Decision } from '../store/act.ts';
import type { ControlName, StoreRow } from '../store/types.ts';
import { saysLimit } from './alerts.ts';

/** How a row that was answered says so; `unknown` where its words are foreign. */
export interface Acknowledgement {
  readonly name: string | null;
  readonly kind: 'accepted' | 'ignored' | 'unknown';
  /** The line that says so; empty where only a close control does. */
  readonly text: string;
}

/** A dialog of LinkedIn's over the page. */
export interface PageDialog {
  readonly element: Element;
  readonly kind: 'care' | 'limit' | 'other';
  readonly modal: boolean;
  readonly title: string | null;
}

/** What acting needs of the page, for as long as one visit of it lasts. Everything is read afresh at each call. */
export interface ActPage {
  readonly root: Document;
  /** The pending invitations, in page order, those scrolled out of a virtualised list included. */
  rows(): readonly StoreRow[];
  /** The page's own count, or null. */
  announced(): number | null;
  /** The row's element now; never one that a list has meanwhile given to another row. */
  elementOf(id: string): Element | null;
  controlOf(id: string, control: ControlName): HTMLElement | null;
  /** The inviter's name as the row's element says it at this moment; null where it cannot be read. */
  nameOf(row: Element): string | null;
  /** True for a row whose controls, at this moment, name somebody else than its lines. */
  doubts(row: Element): boolean;
  /** What an element says in an answered row's place; null for anything else. */
  acknowledgement(element: Element): Acknowledgement | null;
  dialog(): PageDialog | null;
  /** A control of this row is about to be pressed, and the page's own count to go down for it. */
  pressed(id: string): void;
  /** The page has shown that this one is answered: no longer pending, also where its row is scrolled out of sight. */
  answered(id: string): void;
}

/** LinkedIn's control for a decision. */
export const controlFor: Readonly<Record<Decision, ControlName>> = { accept: 'accept', decline: 'ignore' };

/** The inviter's name in a row, or null. */
export function nameIn(page: ActPage, id: string): string | null {
  const name = page.rows().find((row) => row.id === id)?.reading.name;
  return name?.known ? name.value : null;
}

/** LinkedIn's dialog that waits for the user before anything else can go on; a chat window does not. */
export function questionOn(page: ActPage): PageDialog | null {
  const dialog = page.dialog();
  if (dialog?.kind !== 'other') return dialog;
  const says = dialog.modal ? dom.textContent(dialog.element) : dialog.title;
  if (saysLimit(says ?? '')) return { ...dialog, kind: 'limit' };
  return dialog.modal ? dialog : null;
}
