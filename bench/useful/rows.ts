import { verdicts } from '../../src/policy/suggestion.ts';
import { allPersonas, type Persona } from '../../tests/useful/persona.ts';
import { isFine, type Score, scoreOf } from '../../tests/useful/score.ts';
import { triaged } from '../../tests/useful/triaged.ts';
import type { Row } from '../row.ts';

/** What each share must reach, or stay under. */
const budgets: Readonly<Partial<Record<keyof Score, Pick<Row, 'budget' | 'atLeast'>>>> = {
  fine: { budget: 0.85, atLeast: true },
  settled: { budget: 0.6, atLeast: true },
  settledRight: { budget: 0.97, atLeast: true },
  harmful: { budget: 0.03 },
};

const measures = ['agreement', 'fine', 'settled', 'settledRight', 'harmful'] as const;

/** How often the preset of the persona's kind suggests what they would do, over the whole path from page to suggestion. */
export async function rows(): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (const persona of allPersonas()) {
    const score = scoreOf(await triaged(persona, persona.kind));
    for (const measure of measures) {
      const { budget = null, atLeast } = budgets[measure] ?? {};
      found.push(share(`useful.${persona.name}.${measure}`, score[measure], budget, atLeast));
    }
    found.push(...everybody(persona));
  }
  return found;
}

/** What doing the same with everybody would get. */
function everybody({ name, invitations }: Persona): Row[] {
  return verdicts.map((verdict) => {
    const fine = invitations.filter((invitation) => isFine({ invitation, verdict, certain: true }));
    return share(`useful.${name}.everybody-${verdict}`, fine.length / invitations.length, null);
  });
}

function share(name: string, value: number, budget: number | null, atLeast = false): Row {
  return { name, value, unit: 'share', against: null, ratio: null, budget, ...(atLeast && { atLeast }) };
}
