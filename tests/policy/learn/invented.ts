import { givenEvidence } from '../../../src/policy/facts/given.ts';
import type { FactValue, Verdict } from '../../../src/policy/index.ts';
import type { PastDecision } from '../../../src/policy/learn/past.ts';
import { Chance } from '../../linkedin/generator/chance.ts';

/** What somebody does besides what everybody of their kind does. */
export interface Quirk {
  readonly headlines: readonly string[];
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly want: Verdict;
}

/** How the invented person decides. */
export interface Taste {
  readonly quirks: readonly Quirk[];
  /** One of so many decisions is a slip; 0: none. */
  readonly slips?: number;
  readonly count?: number;
}

const day = 86_400_000;
/** When the first of them was decided. */
export const began = Date.UTC(2026, 5, 1);

const card = {
  kind: 'person',
  'note.kind': 'none',
  'headline.sells': false,
  'headline.recruits': false,
  'headline.student': false,
  'field.own': false,
  'field.near': false,
  'employer.own': 'none',
} as const;

const sellers = ['I help founders scale', 'Lead generation expert', 'SDR at Cloudly', 'Growth hacker'];
const peers = [
  'Data engineer at Acme',
  'Analytics engineer at Globex',
  'BI developer',
  'ETL developer at Umbra',
];
const others = ['Baker in Leeds', 'Architect', 'Lawyer in York', 'Teacher', 'Bus driver', 'Gardener in Hull'];

/** Decisions of somebody who declines sellers, accepts peers they share somebody with, and has their quirks; 7 of 100 each. */
export function decisionsOf({ quirks, slips = 12, count = 300 }: Taste, seed = 1): PastDecision[] {
  const chance = new Chance(seed);
  return Array.from({ length: count }, (_, index) => {
    const mutual = Math.floor(chance.below(20) * (chance.below(100) / 100));
    const quirk = quirks[Math.floor(chance.below(100) / 7)];
    const { headline, facts, want } = quirk
      ? { headline: chance.pick(quirk.headlines), facts: quirk.facts ?? {}, want: quirk.want }
      : usual(chance, mutual);
    const slip = slips > 0 && chance.below(slips) === 0;
    const now = began + index * (day / 4);
    return {
      now,
      evidence: givenEvidence({ ...card, mutualConnections: mutual, headline, ...facts }, now),
      decision: slip ? chance.pick(['accept', 'decline', 'wait'] as const) : want,
    };
  });
}

function usual(
  chance: Chance,
  mutual: number,
): { headline: string; facts: Record<string, FactValue>; want: Verdict } {
  const kind = chance.below(10);
  if (kind < 3) return { headline: chance.pick(sellers), facts: { 'headline.sells': true }, want: 'decline' };
  if (kind < 6)
    return {
      headline: chance.pick(peers),
      facts: { 'field.own': true },
      want: mutual > 0 ? 'accept' : 'wait',
    };
  return {
    headline: chance.pick(others),
    facts: {},
    want: mutual >= 10 ? 'accept' : mutual === 0 ? 'decline' : 'wait',
  };
}
