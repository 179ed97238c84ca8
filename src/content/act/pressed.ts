import type { Decision } from '../store/act.ts';
import { type AlertsBefore, alertsOn } from './alerts.ts';
import { type ActPage, nameIn, questionOn } from './page.ts';
import { type Place, placeOf } from './place.ts';

/** The page as it was in the moment before a control was pressed. */
export interface Pressed {
  readonly invitation: string;
  readonly decision: Decision;
  /** The inviter's name. */
  readonly name: string | null;
  /** The row's element. */
  readonly row: Element;
  /** Where the row stands. */
  readonly place: Place;
  /** The pending invitations besides this one. */
  readonly others: readonly string[];
  readonly announced: number | null;
  readonly alerts: AlertsBefore;
  readonly dialog: Element | null;
}

/** What was pressed, and what is known about it since. */
export interface Observed extends Pressed {
  /** Whether another invitation bears the name: an acknowledgement elsewhere than in its row may be that one's. */
  readonly isNamesake: () => boolean;
  /** Whether the page has counted it off. */
  readonly counted: () => boolean;
}

/** Looks at the page just before the press; null when the row is not rendered. */
export function beforePress(page: ActPage, invitation: string, decision: Decision): Pressed | null {
  const row = page.elementOf(invitation);
  if (!row) return null;
  return {
    invitation,
    decision,
    name: nameIn(page, invitation),
    row,
    place: placeOf(page, invitation, row),
    others: page.rows().flatMap(({ id }) => (id === invitation ? [] : id)),
    announced: page.announced(),
    alerts: alertsOn(page.root),
    dialog: questionOn(page)?.element ?? null,
  };
}
