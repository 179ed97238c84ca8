import { open } from '../facts/code.ts';
import type { Gate, Rule } from '../policy.ts';
import type { Reason } from '../suggestion.ts';
import { unknown, yes } from './ask.ts';
import { termInterval } from './interval.ts';
import { fromThousandths } from './numbers.ts';
import type { Plan, PlanTerm } from './plan.ts';
import { searchOver } from './search.ts';
import { withOpenFacts } from './settle.ts';
import type { Values } from './slot.ts';
import { quote, type Speech, sentenceOf } from './speech.ts';
import type { Standing } from './standing.ts';

/** What spoke for the verdict, what did not, and what could still. */
export interface Reasons {
  readonly reasons: Reason[];
  readonly idle: Reason[];
  readonly open: Reason[];
}

/** Sorts all gates and rules into what fired, what did not and what is open. */
export function reasonsOf(speech: Speech, { gate: settling, added }: Standing): Reasons {
  const { plan, values } = speech;
  const sorted: Reasons = { reasons: [], idle: [], open: [] };
  for (let i = 0; i < plan.gates.length; i++) {
    const one = plan.gates[i];
    if (one === undefined) break;
    const passed = (settling === -1 || i < settling) && one.ask(values) === unknown;
    const place = i === settling ? sorted.reasons : passed ? sorted.open : sorted.idle;
    place.push(reasonOf(speech, one.gate, one.spoken, null));
  }
  const fired: Reason[] = [];
  for (let i = 0; i < plan.terms.length; i++) {
    const term = plan.terms[i];
    if (term === undefined) break;
    let points = added[i] ?? 0;
    let place = fired;
    if (points === 0 && !speaksWithoutPoints(term, values)) {
      if (isOpen(term, values)) points = couldAdd(plan, values, term);
      place = points === 0 ? sorted.idle : sorted.open;
    }
    place.push(reasonOf(speech, term.rule, term.spoken, fromThousandths(points)));
  }
  fired.sort((a, b) => Math.abs(b.points ?? 0) - Math.abs(a.points ?? 0));
  for (const reason of fired) sorted.reasons.push(reason);
  return sorted;
}

function reasonOf(
  speech: Speech,
  from: Gate | Rule,
  spoken: readonly number[],
  points: number | null,
): Reason {
  const evidence = quote(speech, spoken);
  return {
    rule: from.id,
    points,
    verdict: 'verdict' in from ? from.verdict : null,
    sentence: sentenceOf(speech, from.say, spoken, evidence, points),
    evidence,
  };
}

/** A rule worth 0 points whose condition is true is there for its sentence. */
function speaksWithoutPoints({ ask, curve, points }: PlanTerm, values: Values): boolean {
  return curve === null && points === 0 && (ask === null || ask(values) === yes);
}

function isOpen({ ask, curve, curveSlot }: PlanTerm, values: Values): boolean {
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
