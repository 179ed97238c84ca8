import type { Hindrance } from '../../messages/act.ts';

/** What the user can wish for an invitation. */
export type Decision = 'accept' | 'decline';

/**
 * Where the record of an act stands: `none` (nothing to record yet), `pending` (on its way to the background), `recorded`,
 * `kept` (stored, will be sent by itself), `refused` (the background does not take it), `lost` (neither sent nor stored: the
 * extension was updated under this page, or the disk is full). `refused` and `lost` are to be told.
 */
export type Recording = 'none' | 'pending' | 'recorded' | 'kept' | 'refused' | 'lost';

interface ActBase {
  /** Random, made at the click. */
  readonly id: string;
  readonly invitation: string;
  /** The inviter as the page named them at the click; null where it does not. The row itself may be gone by now. */
  readonly name: string | null;
  readonly recording: Recording;
}

/**
 * How far a decision has come. `holding`: undone at a click, until `dueAt`. `seeking`: due, its row is being brought into
 * view (still undone at a click). `observing`: LinkedIn's control was pressed, the page has not shown yet what came of it.
 * `done`: the page showed it. `notDone`: `because` says what stood in the way; it is left to the user.
 */
export type DecisionPhase =
  | {
      readonly state: 'holding';
      /** The length of the hold in milliseconds, and its end on the clock of `performance.now()`. */
      readonly heldMs: number;
      readonly dueAt: number;
    }
  | { readonly state: 'seeking' | 'observing' }
  | { readonly state: 'done' }
  | { readonly state: 'notDone'; readonly because: Hindrance };

/** An acceptance or a refusal, by a click in the sidebar or with LinkedIn's own control (`by` page). */
export type DecisionAct = ActBase &
  DecisionPhase & {
    readonly kind: 'decision';
    readonly decision: Decision;
    readonly by: 'sidebar' | 'page';
  };

/**
 * How far a reply has come. `composing`: LinkedIn's composer is being opened. `inserted`: the text stands in it, Send is the
 * user's. `beside`: a conversation is open but the text is not in it (something else stands there, or its editor refused);
 * it is on the clipboard if `copied`. `copied`: there is no composer; the text is on the clipboard, the profile has been
 * opened if `opened`, and only the user can say that it was sent. `uncopied`: the clipboard was denied as well, the
 * text is to be copied by hand. `sent`: the user has sent it.
 */
export type ReplyPhase =
  | { readonly state: 'composing' | 'sent' | 'uncopied' }
  | { readonly state: 'inserted'; readonly send: 'enabled' | 'disabled' | 'absent' }
  | { readonly state: 'beside'; readonly copied: boolean }
  | { readonly state: 'copied'; readonly opened: boolean };

/** A message to an inviter; a text without a template is the user's own. */
export type ReplyAct = ActBase &
  ReplyPhase & { readonly kind: 'reply'; readonly template: string | null; readonly text: string };

/** One wish of the user on one invitation and what has become of it. Replaced when anything in it changes, never mutated. */
export type Act = DecisionAct | ReplyAct;

/**
 * What the sidebar may wish for. Each takes the click or key that asks for it and returns false, doing nothing, unless that
 * is `isTrusted` (promise 2) and the wish makes sense now.
 */
export interface ActActions {
  /**
   * Accepts or declines: holds, then presses LinkedIn's own control of the row. The opposite decision on hold for the same
   * row is replaced; the same one, or one already pressed, stays as it is (false).
   */
  decide(invitation: string, decision: Decision, event: Event): boolean;
  /** Takes a decision on hold back; nothing has happened, nothing is recorded. */
  undo(act: string, event: Event): boolean;
  /** {@link ActActions.undo} of the decision that was put on hold last. */
  undoLast(event: Event): boolean;
  /** Ends a hold now. */
  hurry(act: string, event: Event): boolean;
  /** Takes what is over (done, not done, a reply in any state) off the list; a composer stays open. */
  dismiss(act: string): void;
  /**
   * Puts a text into LinkedIn's composer for the row; without one, onto the clipboard, and opens the profile. Never sends.
   */
  reply(invitation: string, template: string | null, text: string, event: Event): boolean;
  /** The user says that a reply on the clipboard was sent. */
  sentByHand(act: string, event: Event): boolean;
}
