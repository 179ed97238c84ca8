import type { Hindrance } from '../../messages/act.ts';
import { until } from '../compose/wait.ts';
import * as dom from '../dom/dom.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Act, Decision } from '../store/act.ts';
import { createHolds } from './holds.ts';
import { isOpen, type Ledger, type OpenAct } from './ledger.ts';
import { createNamesakes, isSameName } from './namesakes.ts';
import { observe } from './observe.ts';
import { type ActPage, controlFor, questionOn } from './page.ts';
import { beforePress, type Observed, type Pressed } from './pressed.ts';
import { recordOf, type Wish } from './record.ts';
import { createReturns } from './returns.ts';
import { bringIntoView } from './seek.ts';
import { createTally } from './tally.ts';
import { createUnderWay } from './under-way.ts';

/** A tab that dies while a press is observed leaves a record for a later page: not before that tab must have told itself. */
const orphaned = 180_000;

/** After these the page may still come round. */
const mayStillCome: readonly Hindrance[] = ['dialog', 'timeout', 'limit', 'error'];

const isObserved = (act: Act): boolean => act.kind === 'decision' && act.state === 'observing';

/** A wish that came to nothing is forgotten with the next one for the same invitation. */
const failedOn = (act: Act, invitation: string): boolean =>
  act.kind === 'decision' && act.state === 'notDone' && act.invitation === invitation;

/** Decisions of one visit. */
export interface Decisions {
  /** The user decided in the sidebar: on hold for so many milliseconds, then passed on. False: nothing to do. */
  decide(invitation: string, decision: Decision, heldMs: number): boolean;
  /** Takes a decision back that was not passed on yet. */
  undo(act: string): boolean;
  hurry(act: string): boolean;
  /**
   * The user pressed LinkedIn's own control; call this before LinkedIn handles it. It replaces any earlier decision, even one
   * whose outcome is not known yet.
   */
  noticed(invitation: string, decision: Decision): void;
  /** What is pending on the page has changed: a row that went by itself takes its hold with it. */
  rowsChanged(): void;
}

/**
 * Carries decisions out, until the signal: whatever is on hold then is called off, never half-done. Each is recorded once, as
 * done or not done; once more as done when the page comes round after all.
 */
export function createDecisions(
  page: ActPage,
  ledger: Ledger,
  outbox: Outbox,
  signal: AbortSignal,
): Decisions {
  const holds = createHolds();
  const wishes = new Map<string, Wish>();
  const underWay = createUnderWay();
  const tally = createTally(page);
  const namesakes = createNamesakes();
  const returns = createReturns(page, signal, (wish) => {
    if (ledger.get(wish.act)) ledger.change(wish.act, { state: 'notDone', because: 'returned' });
    void tell(wish, wish.decision, 'returned');
  });
  /** One row at a time is brought into view. */
  let seeking: Promise<unknown> = Promise.resolve();
  signal.addEventListener('abort', () => {
    for (const act of ledger.list().filter(isOpen)) if (wishes.has(act.id)) fail(act.id, 'left');
  });

  function begin(
    wish: Wish,
    phase: { state: 'observing' } | { state: 'holding'; heldMs: number; dueAt: number },
  ) {
    const { act: id, invitation, decision, by } = wish;
    underWay.end(invitation);
    for (const { id: earlier } of ledger.list().filter((act) => failedOn(act, invitation)))
      ledger.remove(earlier);
    wishes.set(id, wish);
    returns.forget(invitation);
    const { name } = wish;
    ledger.add({ id, invitation, name, kind: 'decision', decision, by, recording: 'none', ...phase });
  }

  function wishFor(invitation: string, decision: Decision, by: Wish['by']): Wish | null {
    const row = page.rows().find(({ id }) => id === invitation);
    if (!row) return null;
    const { name } = row.reading;
    return {
      act: crypto.randomUUID(),
      invitation,
      decision,
      by,
      suggestion: row.suggestion,
      name: name.known ? name.value : null,
      row: page.elementOf(invitation),
    };
  }

  /** Forgets a decision that has not been passed on. */
  function callOff({ id }: OpenAct): void {
    holds.release(id);
    wishes.delete(id);
    ledger.remove(id);
  }

  function due(id: string): void {
    const wish = wishes.get(id);
    if (!wish || signal.aborted) return;
    if (isReady(wish)) {
      press(wish);
      return;
    }
    ledger.change(id, { state: 'seeking' });
    seeking = seeking.then(() => seek(wish));
  }

  function isReady({ invitation }: Wish): boolean {
    return page.elementOf(invitation) !== null && questionOn(page) === null;
  }

  /** Until the press, an undo takes the wish away. */
  async function seek(wish: Wish): Promise<void> {
    const isWanted = () => wishes.get(wish.act) === wish && ledger.get(wish.act)?.state === 'seeking';
    // A question of LinkedIn's to the user comes first, however long it stands open; and to scroll away from a row that was
    // just pressed would be not to see what comes of it.
    const isFree = () => questionOn(page) === null && !ledger.list().some(isObserved);
    await until(() => (isFree() || !isWanted() ? true : null), {
      signal,
      ms: Infinity,
      every: 200,
    });
    if (signal.aborted || !isWanted()) return;
    const found = await bringIntoView(page, wish.invitation, signal);
    if (signal.aborted || !isWanted()) return;
    if (found) press(wish);
    else fail(wish.act, missing(wish));
  }

  /** Why there is nothing to press. */
  function missing({ invitation, row }: Wish): Hindrance {
    const now = page.elementOf(invitation) ?? row;
    return now && dom.isConnected(now) && page.doubts(now) ? 'mismatch' : 'vanished';
  }

  /** Asked of the page itself in the moment of the press: what was read of the row before may be about somebody else. */
  function isAnother({ name }: Wish, row: Element): boolean {
    if (page.doubts(row)) return true;
    const now = page.nameOf(row);
    return name !== null && now !== null && !isSameName(name, now);
  }

  function press(wish: Wish): void {
    const { act: id, invitation, decision } = wish;
    // Found only now: in between, the page may have put another row into the same element.
    const control = page.controlOf(invitation, controlFor[decision]);
    const pressed = control && beforePress(page, invitation, decision);
    if (!control || !pressed || dom.matches(control, ':disabled, [aria-disabled="true"]')) {
      fail(id, missing(wish));
      return;
    }
    if (isAnother(wish, pressed.row)) {
      fail(id, 'mismatch');
      return;
    }
    const observed = observedOf(pressed);
    ledger.change(id, { state: 'observing' });
    void keepForLater(wish);
    control.click();
    watch(wish, observed);
  }

  function observedOf(pressed: Pressed): Observed {
    const counted = tally.press(!ledger.list().some(isObserved));
    page.pressed(pressed.invitation);
    return { ...pressed, counted, isNamesake: () => pressed.name !== null && namesakes.has(pressed.name) };
  }

  function watch(wish: Wish, pressed: Observed): void {
    const { act: id, invitation } = wish;
    const watching = underWay.begin(wish, pressed);
    observe(
      page,
      pressed,
      {
        concerns: (alert) => underWay.concerns(wish, alert),
        claims: (dialog) => underWay.claims(wish, dialog),
        done(decision) {
          underWay.end(invitation);
          page.answered(invitation);
          returns.watch({ ...wish, decision });
          finish(id, decision, null);
        },
        hindered(because) {
          underWay.settled(wish);
          fail(id, because);
        },
      },
      AbortSignal.any([signal, watching]),
    );
  }

  function fail(id: string, because: Hindrance): void {
    const wish = wishes.get(id);
    if (wish) finish(id, wish.decision, because);
  }

  function finish(id: string, decision: Decision, because: Hindrance | null): void {
    const wish = wishes.get(id);
    if (!wish) return;
    holds.release(id);
    // After a question of LinkedIn's it is the user's own press there that did it.
    const act = ledger.get(id);
    const confirmed = act?.state === 'notDone' && act.because === 'dialog';
    const last: Wish = confirmed ? { ...wish, by: 'page' } : wish;
    if (because === null || !mayStillCome.includes(because)) wishes.delete(id);
    if (because === null) ledger.change(id, { state: 'done', decision, by: last.by });
    else ledger.change(id, { state: 'notDone', because });
    void tell(last, decision, because);
  }

  async function tell(wish: Wish, decision: Decision, because: Hindrance | null): Promise<void> {
    const input = recordOf(wish, decision, because, Date.now());
    await outbox.send({ name: 'act.record', input }, (recording) => ledger.change(wish.act, { recording }));
  }

  async function keepForLater(wish: Wish): Promise<void> {
    await outbox.begin(recordOf(wish, wish.decision, 'left', Date.now()), orphaned);
  }

  return {
    decide(invitation, decision, heldMs) {
      const open = ledger.openOn(invitation);
      if (signal.aborted || open?.state === 'observing' || open?.decision === decision) return false;
      const wish = wishFor(invitation, decision, 'sidebar');
      if (!wish) return false;
      if (open) callOff(open);
      const dueAt = performance.now() + heldMs;
      begin(wish, { state: 'holding', heldMs, dueAt });
      holds.hold(wish.act, dueAt, () => due(wish.act));
      return true;
    },
    undo(id) {
      const act = ledger.get(id);
      if (!act || !isOpen(act) || act.state === 'observing' || !wishes.has(id)) return false;
      callOff(act);
      return true;
    },
    hurry: (id) => holds.hurry(id),
    noticed(invitation, decision) {
      const open = ledger.openOn(invitation);
      if (open?.state === 'observing' && open.decision === decision) return;
      const wish = wishFor(invitation, decision, 'page');
      const pressed = wish && beforePress(page, invitation, decision);
      if (!wish || !pressed) return;
      if (open?.state === 'observing') {
        underWay.end(invitation);
        fail(open.id, 'replaced');
      } else if (open) callOff(open);
      const observed = observedOf(pressed);
      begin(wish, { state: 'observing' });
      void keepForLater(wish);
      watch(wish, observed);
    },
    rowsChanged() {
      namesakes.note(page.rows());
      const pending = new Set(page.rows().map(({ id }) => id));
      for (const act of ledger.list().filter(isOpen)) {
        if (act.state !== 'observing' && !pending.has(act.invitation)) {
          const wish = wishes.get(act.id);
          if (wish) fail(act.id, missing(wish));
        }
      }
      returns.rowsChanged();
    },
  };
}
