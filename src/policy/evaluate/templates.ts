import type { Verdict } from '../suggestion.ts';
import { unknown, yes } from './ask.ts';
import type { Plan, PlanTemplate } from './plan.ts';
import type { Values } from './slot.ts';

/**
 * The ids of the templates to offer for a verdict, best first: those the settling gate names, in its order, else all that
 * fit the verdict. One whose own condition is false is left out; one whose condition is unknown comes after the others.
 */
export function fittingTemplates(plan: Plan, values: Values, gate: number, verdict: Verdict): string[] {
  const sure: string[] = [];
  let perhaps: string[] | null = null;
  for (const { template, ask } of candidates(plan, gate, verdict)) {
    const answer = ask === null ? yes : ask(values);
    if (answer === yes) sure.push(template.id);
    else if (answer === unknown) perhaps = [...(perhaps ?? []), template.id];
  }
  return perhaps === null ? sure : [...sure, ...perhaps];
}

function candidates({ gates, templates }: Plan, at: number, verdict: Verdict): readonly PlanTemplate[] {
  const gate = at === -1 ? undefined : gates[at]?.gate;
  if (gate?.verdict !== verdict || gate.templates === undefined) {
    return templates.filter(({ template }) => template.verdicts.includes(verdict));
  }
  return gate.templates.flatMap((id) => templates.filter(({ template }) => template.id === id));
}
