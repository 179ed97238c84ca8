import type { Verdict } from '../suggestion.ts';
import { no, unknown, yes } from './ask.ts';
import type { Plan, PlanTemplate } from './plan.ts';
import type { Values } from './slot.ts';

/**
 * The ids of the templates to offer for a verdict, best first: those the settling gate names, in its order, else all that
 * fit the verdict. One whose own condition is false is left out; one whose condition is unknown comes after the others.
 */
export function fittingTemplates(plan: Plan, values: Values, gate: number, verdict: Verdict): string[] {
  const sure: string[] = [];
  const perhaps: string[] = [];
  for (const { template, ask } of candidates(plan, gate, verdict)) {
    const answer = ask === null ? yes : ask(values);
    if (answer !== no) (answer === unknown ? perhaps : sure).push(template.id);
  }
  return [...sure, ...perhaps];
}

function candidates({ gates, templates }: Plan, at: number, verdict: Verdict): readonly PlanTemplate[] {
  const gate = gates[at]?.gate;
  if (gate?.verdict !== verdict || gate.templates === undefined) {
    return templates.filter(({ template }) => template.verdicts.includes(verdict));
  }
  return gate.templates.flatMap((id) => templates.filter(({ template }) => template.id === id));
}
