import { eachLeaf, factsIn } from '../conditions/walk.ts';
import type { Condition, Gate, Policy, Rule, Template } from '../policy.ts';
import { type Verdict, verdicts } from '../suggestion.ts';
import { type Ask, askOf } from './ask.ts';
import { Assembler } from './assemble.ts';
import { type Curve, curveOf, rangeOf } from './curve.ts';
import { groups } from './groups.ts';
import { noCap, toThousandths } from './numbers.ts';
import { type Program, passed, type Worth } from './program.ts';
import type { Slot } from './slot.ts';
import { layOut, type Slots } from './slots.ts';
import { type Speaker, Speakers } from './speaker.ts';

/** A gate made ready. */
export interface PlanGate {
  readonly gate: Gate;
  readonly ask: Ask;
  /** Its first step in the program. */
  readonly step: number;
  /** Index into {@link verdicts}. */
  readonly verdict: number;
  readonly slots: readonly number[];
  readonly speaker: Speaker;
}

/** A rule made ready; points in thousandths. */
export interface PlanTerm {
  readonly index: number;
  readonly rule: Rule;
  readonly group: number;
  /** Null: always. */
  readonly ask: Ask | null;
  /** Its first step in the program; `passed` without a condition. */
  readonly step: number;
  readonly points: number;
  /** The least and the most it can add. */
  readonly least: number;
  readonly most: number;
  readonly curve: Curve | null;
  /** The slot of the curve's fact; -1 without a curve. */
  readonly curveSlot: number;
  readonly slots: readonly number[];
  readonly speaker: Speaker;
}

/** A template's own condition, made ready. */
export interface PlanTemplate {
  readonly template: Template;
  readonly ask: Ask | null;
}

/** What depends on one slot. */
export interface Dependents {
  /** Gates by index, ascending. */
  readonly gates: readonly number[];
  readonly terms: readonly PlanTerm[];
}

/** A policy made ready: what is switched off is gone, conditions are functions, points are whole thousandths. */
export interface Plan {
  readonly policy: Policy;
  readonly slots: readonly Slot[];
  /** How many slots the verdict can depend on: the first so many. */
  readonly deciding: number;
  /** Those of them that a flip may propose to change. */
  readonly turnable: readonly Slot[];
  /** By slot. */
  readonly dependents: readonly Dependents[];
  readonly program: Program;
  /** How many different sets of facts the gates and rules speak of. */
  readonly subjects: number;
  readonly gates: readonly PlanGate[];
  readonly terms: readonly PlanTerm[];
  readonly templates: readonly PlanTemplate[];
  /** First steps of the gates. */
  readonly gateSteps: Int32Array;
  /** What the conditions of the rules are worth; 0 where a curve gives the points. */
  readonly worth: Worth;
  /** The rules that have a curve. */
  readonly curves: readonly PlanTerm[];
  /** How far each group may move the score, in thousandths. */
  readonly caps: Int32Array;
  readonly accept: number;
  readonly decline: number;
  /** The verdict between the bands, as an index into {@link verdicts}. */
  readonly between: number;
}

/** Makes a policy ready; it must have passed `policyProblems`. */
export function planOf(policy: Policy): Plan {
  const gates = policy.gates.filter(({ enabled }) => enabled !== false);
  const rules = policy.rules.filter(({ enabled }) => enabled !== false);
  const conditionsOf = (parts: readonly { readonly when?: Condition }[]): Condition[] =>
    parts.flatMap(({ when }) => (when === undefined ? [] : [when]));
  const slots = layOut({
    conditions: conditionsOf([...gates, ...rules]),
    curves: rules.flatMap((rule) => ('curve' in rule ? [rule.curve] : [])),
    others: conditionsOf(policy.templates),
    spoken: [...gates, ...rules].flatMap(({ say }) => [...(say.with ?? []), ...(say.quote ?? [])]),
  });
  const assembler = new Assembler(slots);
  const speakers = new Speakers(slots);
  const makers = { slots, assembler, speakers };
  const planGates = gates.map((gate) => planGate(gate, makers));
  const planTerms = rules.map((rule, index) => planTerm(rule, index, makers));
  return {
    policy,
    slots: slots.all,
    deciding: slots.deciding,
    turnable: slots.all
      .slice(0, slots.deciding)
      .filter(({ turns, places }) => turns.length > 0 || places !== null),
    dependents: slots.all.map(({ index }) => dependentsOn(index, planGates, planTerms)),
    program: assembler.program(),
    subjects: speakers.subjects,
    gates: planGates,
    terms: planTerms,
    templates: policy.templates.map((template) => ({
      template,
      ask: template.when === undefined ? null : askOf(template.when, slots),
    })),
    gateSteps: Int32Array.from(planGates, ({ step }) => step),
    worth: {
      first: Int32Array.from(planTerms, ({ step }) => step),
      group: Int32Array.from(planTerms, ({ group }) => group),
      points: Int32Array.from(planTerms, ({ points }) => points),
    },
    curves: planTerms.filter(({ curve }) => curve !== null),
    caps: Int32Array.from(groups, (group) => {
      const cap = policy.caps[group];
      return cap === undefined ? noCap : toThousandths(cap);
    }),
    accept: toThousandths(policy.bands.accept),
    decline: toThousandths(policy.bands.decline),
    between: verdictIndex(policy.bands.between ?? 'reply'),
  };
}

/** What the parts of a plan are made with. */
interface Makers {
  readonly slots: Slots;
  readonly assembler: Assembler;
  readonly speakers: Speakers;
}

function planGate(gate: Gate, { slots, assembler, speakers }: Makers): PlanGate {
  return {
    gate,
    ask: askOf(gate.when, slots),
    step: assembler.add(gate.when),
    verdict: verdictIndex(gate.verdict),
    slots: slotsIn(gate.when, slots),
    speaker: speakers.add(gate, factsIn(gate.when)),
  };
}

function planTerm(rule: Rule, index: number, { slots, assembler, speakers }: Makers): PlanTerm {
  const asked = rule.when === undefined ? [] : factsIn(rule.when);
  const curve = 'curve' in rule ? rule.curve : null;
  const curveSlot = curve === null ? -1 : (slots.of(curve.fact)[0]?.index ?? -1);
  const points = 'points' in rule ? toThousandths(rule.points) : 0;
  const made = curve === null ? null : curveOf(curve.points);
  const range = made === null ? { low: Math.min(0, points), high: Math.max(0, points) } : rangeOf(made);
  const own = rule.when === undefined ? [] : slotsIn(rule.when, slots);
  return {
    index,
    rule,
    group: groups.indexOf(rule.group),
    ask: rule.when === undefined ? null : askOf(rule.when, slots),
    step: rule.when === undefined ? passed : assembler.add(rule.when),
    points,
    least: range.low,
    most: range.high,
    curve: made,
    curveSlot,
    slots: curveSlot === -1 || own.includes(curveSlot) ? own : [curveSlot, ...own],
    speaker: speakers.add(rule, curve === null ? asked : [curve.fact, ...asked]),
  };
}

function dependentsOn(slot: number, gates: readonly PlanGate[], terms: readonly PlanTerm[]): Dependents {
  return {
    gates: gates.flatMap((gate, i) => (gate.slots.includes(slot) ? [i] : [])),
    terms: terms.filter((term) => term.slots.includes(slot)),
  };
}

/** The slots a condition depends on. */
function slotsIn(condition: Condition, slots: Slots): number[] {
  const found = new Set<number>();
  eachLeaf(condition, ({ fact }) => {
    for (const { index } of slots.of(fact)) found.add(index);
  });
  return [...found];
}

/** A verdict's place in the order of {@link verdicts}. */
export function verdictIndex(verdict: Verdict): number {
  return verdicts.indexOf(verdict);
}
