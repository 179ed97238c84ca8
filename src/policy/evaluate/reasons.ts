import { open } from '../facts/code.ts';
import type { Reason } from '../suggestion.ts';
import { unknown, yes } from './ask.ts';
import { termInterval } from './interval.ts';
import { fromThousandths } from './numbers.ts';
import type { Plan, PlanTerm } from './plan.ts';
import { passes } from './program.ts';
import { searchOver } from './search.ts';
import { withOpenFacts } from './settle.ts';
import type { Values } from './slot.ts';
import { reasonOf, type Speech } from './speech.ts';
import type { Standing } from './standing.ts';

/** What spoke for the verdict, what did not, and what could still. */
export interface Reasons {
  readonly reasons: Reason[];
  readonly idle: Reason[];
  readonly open: Reason[];
}

/** Sorts all gates and rules into what fired, what did not and what is open; `complete`: nothing is, every fact is known. */
export function reasonsOf(speech: Speech, standing: Standing, complete: boolean): Reasons {
  const { plan, values } = speech;
  const { gate: settling, added } = standing;
  const reasons: Reason[] = [];
  // Room for all at once: most are idle, and a list that grows is copied over and over.
  const idle = new Array<Reason>(plan.gates.length + plan.terms.length);
  let idleCount = 0;
  const undecided: Reason[] = [];
  for (let i = 0; i < plan.gates.length; i++) {
    const gate = plan.gates[i];
    if (gate === undefined) break;
    const isOpen = !complete && (settling === -1 || i < settling) && gate.ask(values) === unknown;
    const reason = reasonOf(speech, gate.speaker, null);
    if (i === settling) reasons.push(reason);
    else if (isOpen) undecided.push(reason);
    else idle[idleCount++] = reason;
  }
  const settled = reasons.length;
  for (let i = 0; i < plan.terms.length; i++) {
    const term = plan.terms[i];
    if (term === undefined) break;
    let points = added[i] ?? 0;
    const speaks = points !== 0 || speaksWithoutPoints(plan, term, values);
    const couldSpeak = !speaks && !complete && isUndecided(term, values);
    if (couldSpeak) points = couldAdd(plan, values, term);
    const reason = reasonOf(speech, term.speaker, fromThousandths(points));
    if (speaks) insert(reasons, settled, reason);
    else if (points !== 0) undecided.push(reason);
    else idle[idleCount++] = reason;
  }
  idle.length = idleCount;
  return { reasons, idle, open: undecided };
}

/** Puts a rule's reason behind those of more or as many points, but never before the first `from`. */
function insert(reasons: Reason[], from: number, reason: Reason): void {
  let at = reasons.length;
  reasons.push(reason);
  for (; at > from; at--) {
    const before = reasons[at - 1];
    if (before === undefined || Math.abs(before.points ?? 0) >= Math.abs(reason.points ?? 0)) break;
    reasons[at] = before;
  }
  reasons[at] = reason;
}

/** A rule worth 0 points whose condition is true is there for its sentence. */
function speaksWithoutPoints({ program }: Plan, { curve, points, step }: PlanTerm, values: Values): boolean {
  return curve === null && points === 0 && passes(program, step, values);
}

function isUndecided({ ask, curve, curveSlot }: PlanTerm, values: Values): boolean {
  const answer = ask === null ? yes : ask(values);
  return answer === unknown || (answer === yes && curve !== null && (values[curveSlot] ?? open) < 0);
}

/** The most, either way, that an open rule could still add; 0 when it cannot add anything. */
function couldAdd(plan: Plan, values: Values, term: PlanTerm): number {
  return withOpenFacts(plan, values, () => {
    const range = { low: 0, high: 0 };
    termInterval(searchOver(plan, values, 0), term, range);
    return range.high >= -range.low ? range.high : range.low;
  });
}
