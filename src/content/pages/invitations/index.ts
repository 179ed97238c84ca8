import type { InvitationReading } from '../../../messages/reading.ts';
import { readCard } from './card/read.ts';
import type { Acknowledgement } from './outcome/acknowledgement.ts';
import { readAcknowledgement as acknowledgementIn } from './outcome/acknowledgement.ts';
import { findDialog as dialogOn, type PageDialog } from './outcome/dialog.ts';
import { type PageSight, readPage } from './page/read.ts';
import type { Card } from './rows/cards.ts';
import { DistinctMemory, distinctIds } from './rows/distinct.ts';
import { findRows } from './rows/find.ts';
import { findAfresh, handlesOf, type RowControls } from './rows/handles.ts';
import type { Scene } from './scene/scene.ts';

export type { Acknowledgement, Card, PageDialog, PageSight, RowControls, Scene };
export { DistinctMemory, distinctIds, findRows, readPage };

/** One invitation as read, with the element it was read from and its controls. */
export interface ReadRow {
  readonly reading: InvitationReading;
  readonly element: Element;
  readonly controls: RowControls;
}

/** Everything one look at the invitations page gives. */
export interface InvitationsReading {
  readonly page: PageSight;
  readonly rows: readonly ReadRow[];
}

/** Reads one row; null when it looks like an invitation and cannot be read. Its id may still be another row's too. */
export function readRow(card: Card, scene: Scene): ReadRow | null {
  const reading = readCard(card, scene);
  if (!reading) return null;
  return { reading, element: card.element, controls: handlesOf(card) };
}

/**
 * Reads the whole invitations page. A watcher that re-reads only what changed does the same in steps: {@link findRows},
 * {@link readRow} for the cards that changed, {@link distinctIds} over all, {@link readPage}.
 */
export function readInvitations(root: Document, memory?: DistinctMemory): InvitationsReading {
  const found = findRows(root);
  const read = found.cards.map((card) => readRow(card, found.scene));
  const rows = distinctIds(
    read.filter((row) => row !== null),
    memory,
  );
  return { page: readPage(root, found, read.filter((row) => row === null).length), rows };
}

/** The controls of a row found afresh, for the moment a user's click is passed on. */
export function controlsOf(element: Element, scene: Scene): RowControls {
  const card = findAfresh(element, scene);
  return card ? handlesOf(card) : { accept: null, ignore: null, reply: null };
}

/** Reads what stands in a row's place once it is answered; null for anything else. */
export function readAcknowledgement(element: Element, scene: Scene): Acknowledgement | null {
  return acknowledgementIn(element, scene);
}

/** The dialog LinkedIn has opened over the page, or null. */
export function findDialog(root: Document, scene: Scene): PageDialog | null {
  return dialogOn(root, scene.lexicon);
}
