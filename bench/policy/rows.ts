import { compile, type Decision } from '../../src/policy/index.ts';
import { presets } from '../../src/policy/presets/index.ts';
import type { Row } from '../row.ts';
import { byHand } from './by-hand.ts';
import { type Case, casesOf } from './cases.ts';
import { jsonLogic } from './json-logic.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';
import type { Outcome } from './outcome.ts';
import { twentyRules } from './same-rules.ts';

/** How long two sides are measured, in milliseconds, and in how many rounds at least. */
const measureFor = 3000;
const leastRounds = 50;
const now = Date.UTC(2026, 10, 21);

/** Something to be timed: once over all cases. */
type Pass = () => void;

/** How long an invitation takes, with and without its explanation, beside other engines and a function written by hand. */
export async function rows(): Promise<Row[]> {
  const cases = casesOf(300);
  const { evaluate, decide } = compile(twentyRules);
  const logic = jsonLogic(twentyRules);
  const rules = jsonRulesEngine(twentyRules);
  for (const one of cases) {
    agree(one, decide(one.evidence, now), [logic(one), await rules(one)]);
  }

  const explained: Pass = () => {
    for (const { evidence } of cases) evaluate(evidence, now);
  };
  const plain: Pass = () => {
    for (const { evidence } of cases) decide(evidence, now);
  };
  const interpreted: Pass = () => {
    for (const one of cases) logic(one);
  };
  const hand: Pass = () => {
    for (const { evidence } of cases) byHand(evidence);
  };
  // Few cases and rounds: it takes thousands of times as long, and one round says as much.
  const few = cases.slice(0, 50);
  const asynchronous = async (): Promise<void> => {
    for (const one of few) await rules(one);
  };

  const [explainedTime, logicTime] = alternate(explained, interpreted, 4);
  const [plainTime, handTime] = alternate(plain, hand, 20);
  const rulesTime = (await timedAsync(asynchronous)) * (cases.length / few.length);
  const each = (milliseconds: number): number => (milliseconds * 1000) / cases.length;
  const unit = 'µs';
  return [
    {
      name: 'evaluate.explained',
      value: each(explainedTime),
      unit,
      against: 'json-logic-engine, interpreted, the same 20 rules',
      ratio: explainedTime / logicTime,
      budget: 1,
    },
    {
      name: 'evaluate.vs-json-rules-engine',
      value: each(explainedTime),
      unit,
      against: 'json-rules-engine, the same 20 rules',
      ratio: explainedTime / rulesTime,
      budget: 0.02,
    },
    {
      name: 'evaluate.plain',
      value: each(plainTime),
      unit,
      against: 'the same 20 rules written by hand',
      ratio: plainTime / handTime,
      budget: 3,
    },
    compileRow(),
  ];
}

function compileRow(): Row {
  const pass: Pass = () => {
    for (const preset of presets) compile(preset);
  };
  const times = Array.from({ length: 20 }, () => timed(pass, 1));
  return {
    name: 'compile',
    value: (Math.min(...times) * 1000) / presets.length,
    unit: 'µs',
    against: null,
    ratio: null,
    budget: null,
  };
}

/** Nothing is timed before all sides say the same: ours and the function all of it, the others what they can tell. */
function agree({ evidence, flat }: Case, decision: Decision, others: readonly Outcome[]): void {
  const hand = byHand(evidence);
  const same =
    JSON.stringify([
      decision.verdict,
      decision.certain,
      decision.couldBe,
      decision.score,
      decision.leanScore,
    ]) === JSON.stringify([hand.verdict, hand.certain, hand.couldBe, hand.score, hand.leanScore]) &&
    others.every(({ verdict, score }) => verdict === hand.verdict && score === hand.leanScore);
  if (!same) throw new Error(`the sides do not agree on ${JSON.stringify(flat)}`);
}

/**
 * Times two passes in turn and returns the quickest round of each: whatever else the machine does only ever makes a round
 * slower, and never the same round of both.
 */
function alternate(one: Pass, other: Pass, repeat: number): [number, number] {
  let first = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  const until = performance.now() + measureFor;
  for (let round = 0; round < leastRounds || performance.now() < until; round++) {
    first = Math.min(first, timed(one, repeat));
    second = Math.min(second, timed(other, repeat));
  }
  return [first, second];
}

/** Milliseconds of one pass. */
function timed(pass: Pass, repeat: number): number {
  const start = performance.now();
  for (let i = 0; i < repeat; i++) pass();
  return (performance.now() - start) / repeat;
}

async function timedAsync(pass: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 7; i++) {
    const start = performance.now();
    await pass();
    if (i >= 2) times.push(performance.now() - start);
  }
  return Math.min(...times);
}
