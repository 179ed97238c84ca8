import { compile } from '../compile.ts';
import { factsIn } from '../conditions/walk.ts';
import type { Evidence } from '../facts/evidence.ts';
import type { Policy } from '../policy.ts';
import type { Verdict } from '../suggestion.ts';

/** What the user once did, and what was known then. */
export interface PastDecision {
  /** In milliseconds since the epoch. */
  readonly now: number;
  readonly evidence: Evidence;
  readonly decision: Verdict;
}

/** A past decision beside what the policy says of it today. */
export interface Judged extends PastDecision {
  readonly verdict: Verdict;
  /** The place of the gate that settled it, in the policy's own order; the number of gates where the score decided. */
  readonly settledAt: number;
  /** The user's own lists decided: nothing is to be learned from it. */
  readonly byList: boolean;
  /** How much it counts: 1 for the newest, halved with each half-life. */
  readonly weight: number;
}

const day = 86_400_000;

/** Says what a policy makes of past decisions, oldest first. */
export interface Judge {
  /** Only the verdicts. */
  readonly verdicts: (past: readonly PastDecision[]) => Verdict[];
  /** `halfLifeDays` null: old decisions count as new ones do. */
  readonly judge: (past: readonly PastDecision[], halfLifeDays: number | null) => Judged[];
}

/**
 * Judges what was decided by a policy. Where a past decision does not even say what the lists held, the log is missing from it,
 * too, and everything would be uncertain: there the policy is judged by its lean.
 */
export function judgeBy(policy: Policy): Judge {
  const { gates } = policy;
  const shown = compile(policy);
  const lean = compile({ ...policy, whenUncertain: 'lean' });
  const policyFor = ({ evidence }: PastDecision) => (evidence['list.state'] === undefined ? lean : shown);
  const places = new Map(gates.map(({ id }, index) => [id, index]));
  const lists = new Set(
    gates.filter(({ when }) => factsIn(when).some((fact) => fact.startsWith('list'))).map(({ id }) => id),
  );
  return {
    verdicts: (past) => past.map((one) => policyFor(one).decide(one.evidence, one.now).verdict),
    judge: (past, halfLifeDays) => {
      const newest = past.at(-1)?.now ?? 0;
      return past.map((one) => {
        const compiled = policyFor(one);
        const gate = compiled.settlingGate(one.evidence);
        return {
          ...one,
          verdict: compiled.decide(one.evidence, one.now).verdict,
          settledAt: (gate === null ? undefined : places.get(gate)) ?? gates.length,
          byList: gate !== null && lists.has(gate),
          weight: halfLifeDays === null ? 1 : 0.5 ** ((newest - one.now) / (halfLifeDays * day)),
        };
      });
    },
  };
}

/** Oldest first. */
export const inOrder = (past: readonly PastDecision[]): PastDecision[] =>
  [...past].sort((one, other) => one.now - other.now);

/** How many of them the policy says as the user decided. */
export const agreementOf = (decisions: readonly Pick<Judged, 'verdict' | 'decision'>[]): number =>
  decisions.filter(({ verdict, decision }) => verdict === decision).length;
