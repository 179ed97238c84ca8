import type { Gate, Rule } from '../policy.ts';
import type { Reason } from '../suggestion.ts';
import { unknown } from './ask.ts';
import { termInterval } from './interval.ts';
import { addedBy } from './lean.ts';
import { fromThousandths } from './numbers.ts';
import type { Plan, PlanTerm } from './plan.ts';
import { searchOver } from './search.ts';
import { withOpenFacts } from './settle.ts';
import type { Values } from './slot.ts';
import { type Quotes, sentenceOf } from './speech.ts';

/** What spoke for the verdict, what did not, and what could still. */
export interface Reasons {
  readonly reasons: Reason[];
  readonly idle: Reason[];
  readonly open: Reason[];
}

/** Sorts all gates and rules into what fired, what did not and what is open; `gate` is the one that settled it, or -1. */
export function reasonsOf(plan: Plan, values: Values, gate: number, quotes: Quotes, now: number): Reasons {
  const sorted: Reasons = { reasons: [], idle: [], open: [] };
  for (let i = 0; i < plan.gates.length; i++) {
    const one = plan.gates[i];
    if (one === undefined) continue;
    const before = gate === -1 || i < gate;
    const place =
      i === gate ? sorted.reasons : before && one.ask(values) === unknown ? sorted.open : sorted.idle;
    place.push(reasonOf(one.gate, one.facts, null, quotes, now));
  }
  const fired: Reason[] = [];
  for (const term of plan.terms) {
    const points = addedBy(term, values);
    if (points !== 0 || spokeWithoutPoints(term, values)) {
      fired.push(reasonOf(term.rule, term.facts, fromThousandths(points), quotes, now));
      continue;
    }
    const most = isOpen(term, values) ? couldAdd(plan, values, term) : 0;
    const place = most === 0 ? sorted.idle : sorted.open;
    place.push(reasonOf(term.rule, term.facts, fromThousandths(most), quotes, now));
  }
  fired.sort((a, b) => Math.abs(b.points ?? 0) - Math.abs(a.points ?? 0));
  sorted.reasons.push(...fired);
  return sorted;
}

function reasonOf(
  from: Gate | Rule,
  facts: readonly string[],
  points: number | null,
  quotes: Quotes,
  now: number,
): Reason {
  const evidence = facts.map((name) => quotes.of(name));
  return {
    rule: from.id,
    points,
    verdict: 'verdict' in from ? from.verdict : null,
    sentence: sentenceOf(from.say, evidence, points, now),
    evidence,
  };
}

/** A rule worth 0 points whose condition is true is there for its sentence. */
function spokeWithoutPoints({ ask, curve, points }: PlanTerm, values: Values): boolean {
  return curve === null && points === 0 && (ask === null || ask(values) === 2);
}

function isOpen({ ask, curve, curveSlot }: PlanTerm, values: Values): boolean {
  const answer = ask === null ? 2 : ask(values);
  return answer === unknown || (answer === 2 && curve !== null && typeof values[curveSlot] !== 'number');
}

/** The most, either way, that an open rule could still add; 0 when it cannot add anything. */
function couldAdd(plan: Plan, values: Values, term: PlanTerm): number {
  return withOpenFacts(plan, values, () => {
    const range = { low: 0, high: 0 };
    termInterval(searchOver(plan, values, 0), term, range);
    return range.high >= -range.low ? range.high : range.low;
  });
}
