import { factOf } from '../facts/catalogue.ts';
import type { Bands, CurveRule, Gate, Group, Policy, Rule, Template } from '../policy.ts';
import { constantOf, describeCondition } from './condition.ts';
import { factLabel, quantity } from './leaf.ts';
import { type Said, said } from './said.ts';

/** A policy read aloud: gates in order, rules by group with their caps, bands, and what happens when uncertain. */
export interface PolicyText {
  readonly gates: readonly Line[];
  readonly groups: readonly { readonly group: Group; readonly cap: Said; readonly rules: readonly Line[] }[];
  readonly bands: Said;
  readonly uncertain: Said;
  readonly templates: readonly Line[];
}

/** One sentence, and what it speaks of. */
export interface Line {
  readonly id: string;
  readonly sentence: Said;
  /** False: kept, but switched off. */
  readonly enabled: boolean;
}

/** The themes of rules, in the order in which they are read. */
export const ruleGroups = [
  'relationship',
  'message',
  'profile',
  'context',
] as const satisfies readonly Group[];

/** A whole policy as sentences. */
export function describePolicy(policy: Policy): PolicyText {
  return {
    gates: policy.gates.map((gate) => lineOf(gate, describeGate(gate))),
    groups: ruleGroups.map((group) => ({
      group,
      cap: describeCap(policy.caps[group]),
      rules: policy.rules
        .filter((rule) => rule.group === group)
        .map((rule) => lineOf(rule, describeRule(rule))),
    })),
    bands: describeBands(policy.bands),
    uncertain: said(policy.whenUncertain === 'wait' ? 'clause_uncertain_wait' : 'clause_uncertain_lean'),
    templates: policy.templates.map((template) => lineOf(template, describeTemplate(template))),
  };
}

const lineOf = ({ id, enabled }: { id: string; enabled?: boolean }, sentence: Said): Line => ({
  id,
  sentence,
  enabled: enabled !== false,
});

/** "Decline if the note is a sales pitch." */
export function describeGate({ when, verdict }: Pick<Gate, 'when' | 'verdict'>): Said {
  const constant = constantOf(when);
  if (constant === false) return said('clause_gate_never');
  if (constant) return said(`clause_gate_always_${verdict}`);
  return said(`clause_gate_${verdict}`, { condition: describeCondition(when) });
}

/** "Add 15 if there is a personal note." */
export function describeRule(rule: Rule): Said {
  if ('curve' in rule) return describeCurve(rule);
  const constant = constantOf(rule.when);
  if (constant === false) return said('clause_rule_never');
  const kind = rule.points > 0 ? 'add' : rule.points < 0 ? 'subtract' : 'nothing';
  const key = `clause_rule_${kind}${constant ? '_always' : ''}`;
  const value = Math.abs(rule.points);
  return said(key, constant ? { value } : { value, condition: describeCondition(rule.when) });
}

function describeCurve({ curve, when }: CurveRule): Said {
  const fact = factOf(curve.fact);
  const unit = fact?.type === 'number' ? fact.unit : 'count';
  const stops = {
    join: 'and',
    of: curve.points.map(([x, y]) => said('clause_stop', { value: y, at: quantity(x, unit) })),
  } as const;
  const params = { fact: factLabel(curve.fact), stops };
  const constant = when === undefined ? true : constantOf(when);
  if (constant === false) return said('clause_rule_never');
  if (when === undefined || constant) return said('clause_curve', params);
  return said('clause_curve_if', { ...params, condition: describeCondition(when) });
}

/** "The score starts at 50: decline up to 30, accept from 70, reply in between." */
export const describeBands = ({ accept, decline, between }: Bands): Said =>
  said(between === 'wait' ? 'clause_bands_wait' : 'clause_bands', { accept, decline });

/** "These count 30 points at most, either way." */
export const describeCap = (cap: number | undefined): Said =>
  cap === undefined ? said('clause_uncapped') : said('clause_cap', { value: cap });

/** "Offered with accept and reply." */
export function describeTemplate({ verdicts, when }: Template): Said {
  if (verdicts.length === 0) return said('clause_template_nowhere');
  const params = {
    verdicts: { join: 'and', of: verdicts.map((verdict) => said(`verdict_${verdict}`)) },
  } as const;
  if (when === undefined) return said('clause_template', params);
  return said('clause_template_if', { ...params, condition: describeCondition(when) });
}
