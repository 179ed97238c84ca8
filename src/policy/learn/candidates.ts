import type { Policy } from '../policy.ts';
import { type Verdict, verdicts } from '../suggestion.ts';
import { type Atom, atomsOf, leastSupport } from './atoms.ts';
import type { Edit } from './edit.ts';
import type { Judged } from './past.ts';

/** A change of the policy that would have agreed better with what was decided. */
export interface Candidate {
  readonly edit: Edit;
  /** The decisions it would have changed or confirmed. */
  readonly holds: readonly number[];
  /** By how many more it would have been right, newer ones counting more. */
  readonly gain: number;
}

/**
 * Chances of being a coincidence that are still believed: that so many decisions are as a rule says, among all rules looked
 * at; that one rule came out better so often; the same for one that there is already.
 */
const believed = { single: 0.3, pair: 0.15, improving: 0.1, gate: 0.02 };
/** Of the decisions a rule is about, at least this share must be as it says. */
const leastShare = 0.65;
/** It must be right for at least so many more. */
const leastGain = 2.5;
/** The number of the best questions that are tried in pairs. */
const paired = 70;

interface Trial {
  readonly atom: Atom;
  readonly verdict: Verdict;
  readonly before: number;
  readonly gain: number;
  readonly chance: number;
}

/** Every believable change, the best first. `decisions` are oldest first and without those that lists decided. */
export function candidatesFor(policy: Policy, decisions: readonly Judged[]): Candidate[] {
  const usual = usualDecisions(decisions);
  const atoms = atomsOf(decisions);
  const start = firstPlace(policy);
  const trials = atoms.flatMap((atom) => tried(atom, decisions, usual, start));
  const pairs = pairsOf(trials, atoms).flatMap((atom) => tried(atom, decisions, usual, start));
  const singles = trials.filter(({ chance }) => chance * atoms.length < believed.single);
  const doubles = pairs.filter(({ chance }) => chance * Math.max(200, pairs.length) < believed.pair);
  const added = [...singles, ...doubles].map(({ atom, verdict, before, gain }) => ({
    edit: { do: 'add', when: atom.condition, verdict, before: policy.gates[before]?.id ?? null } as const,
    holds: atom.holds.filter((index) => (decisions[index]?.settledAt ?? 0) >= before),
    gain: gain - ('all' in atom.condition && atom.condition.all.length > 1 ? 1 : 0),
  }));
  const best = [...gateChanges(policy, decisions), ...added]
    .filter(({ gain }) => gain >= leastGain)
    .sort((one, other) => other.gain - one.gain || lengthOf(one) - lengthOf(other));
  // Of those that are about the same decisions, the one said in the fewest words.
  const distinct = new Map<string, Candidate>();
  for (const each of best) {
    const key = `${each.edit.verdict} ${each.holds.join()}`;
    const before = distinct.get(key);
    if (before === undefined || lengthOf(each) < lengthOf(before)) distinct.set(key, each);
  }
  return [...distinct.values()].sort((one, other) => other.gain - one.gain);
}

const lengthOf = ({ edit }: Candidate): number => JSON.stringify(edit).length;

/** Where a new gate may stand at the earliest, by index: after those that only say what an invitation is and where it stands. */
export function firstPlace({ gates }: Policy): number {
  const own = /"fact":"(?:list\.state|kind|reply\.state|conversation\.match)"/u;
  const last = gates.findLastIndex(({ when }, index) => index < 20 && own.test(JSON.stringify(when)));
  return last + 1;
}

/** How often each verdict was what was decided, for every verdict the policy gives. */
function usualDecisions(decisions: readonly Judged[]): (given: Verdict, decided: Verdict) => number {
  const shares = new Map(
    verdicts.flatMap((given) => {
      const alike = decisions.filter(({ verdict }) => verdict === given);
      return verdicts.map((decided) => {
        const count = alike.filter(({ decision }) => decision === decided).length;
        return [`${given} ${decided}`, (count + 0.5) / (alike.length + 2)] as const;
      });
    }),
  );
  return (given, decided) => shares.get(`${given} ${decided}`) ?? 0;
}

function tried(
  atom: Atom,
  decisions: readonly Judged[],
  usual: ReturnType<typeof usualDecisions>,
  start: number,
): Trial[] {
  const all = atom.holds.flatMap((index) => decisions[index] ?? []);
  return verdicts.flatMap((verdict) => {
    const better = all.filter((row) => row.decision === verdict && row.verdict !== verdict).length;
    if (better < leastGain) return [];
    const before = bestPlace(all, verdict, start);
    const rows = all.filter(({ settledAt }) => settledAt >= before);
    const right = rows.filter(({ decision }) => decision === verdict);
    if (right.length < leastSupport || right.length < leastShare * rows.length) return [];
    const gain = gainOf(rows, verdict);
    if (gain < leastGain || !lasts(rows, verdict)) return [];
    const expected = rows.reduce((sum, row) => sum + usual(row.verdict, verdict), 0) / rows.length;
    const chance = chanceOfAtLeast(right.length, rows.length, expected);
    if (chanceOfImproving(rows, verdict) > believed.improving) return [];
    return [{ atom, verdict, before, gain, chance }];
  });
}

/** Where among the gates the rule would do most good: as early as it does no harm. */
function bestPlace(rows: readonly Judged[], verdict: Verdict, start: number): number {
  const gains = new Map<number, number>();
  for (const row of rows) {
    const place = Math.max(start, row.settledAt);
    if (row.settledAt >= start) gains.set(place, (gains.get(place) ?? 0) + gainOf([row], verdict));
  }
  // From the last place to the first, since a rule counts for everything behind it.
  let [sum, best, place] = [0, -Infinity, start];
  for (const [at, gain] of [...gains].sort(([one], [other]) => other - one)) {
    sum += gain;
    if (sum >= best - 0.5) [best, place] = [Math.max(sum, best), at];
  }
  return place;
}

const gainOf = (rows: readonly Judged[], verdict: Verdict): number =>
  rows.reduce(
    (sum, row) =>
      sum + row.weight * (Number(row.decision === verdict) - Number(row.decision === row.verdict)),
    0,
  );

/** Of the decisions that came out otherwise than before, that so many came out better by chance. */
function chanceOfImproving(rows: readonly Judged[], verdict: Verdict): number {
  const better = rows.filter((row) => row.decision === verdict && row.verdict !== verdict).length;
  const worse = rows.filter((row) => row.decision === row.verdict && row.verdict !== verdict).length;
  return chanceOfAtLeast(better, better + worse, 0.5);
}

/** The later half must bear out what the earlier one says. */
function lasts(rows: readonly Judged[], verdict: Verdict): boolean {
  const half = Math.floor(rows.length / 2);
  const [earlier, later] = [rows.slice(0, half), rows.slice(half)];
  const isRight = ({ decision }: Judged) => decision === verdict;
  return (
    gainOf(later, verdict) > 0 &&
    gainOf(earlier, verdict) > 0 &&
    later.filter(isRight).length >= later.length * 0.6
  );
}

/** Questions that do some good alone, with each other: "has no job in the headline, and nobody in common". */
function pairsOf(trials: readonly Trial[], atoms: readonly Atom[]): Atom[] {
  const good = new Set([...trials].sort((one, other) => one.chance - other.chance).map(({ atom }) => atom));
  const plain = atoms.filter(({ word, holds }) => !word && holds.length >= leastSupport);
  const firsts = [...new Set([...good, ...plain])].slice(0, paired);
  const others = [...new Set([...firsts, ...plain])];
  const marked = new Uint8Array(1 + Math.max(0, ...atoms.flatMap(({ holds }) => holds.at(-1) ?? 0)));
  return firsts.flatMap((first, at) => {
    marked.fill(0);
    for (const index of first.holds) marked[index] = 1;
    return others.slice(at + 1).flatMap((second) => {
      if (first.fact === second.fact) return [];
      const holds = second.holds.filter((index) => marked[index] === 1);
      const narrower = 0.9 * Math.min(first.holds.length, second.holds.length);
      if (holds.length <= leastSupport || holds.length > narrower) return [];
      const condition = { all: [first.condition, second.condition] };
      return [{ fact: first.fact, condition, holds, word: false }];
    });
  });
}

/** What becomes of a gate that decides otherwise, and of what no gate decides. */
function gateChanges({ gates }: Policy, decisions: readonly Judged[]): Candidate[] {
  const changes = gates.map(
    (gate) =>
      (verdict: Verdict): Edit | null =>
        gate.enabled === false || gate.verdict === verdict ? null : { do: 'change', gate: gate.id, verdict },
  );
  const otherwise = (verdict: Verdict): Edit => ({ do: 'add', when: { all: [] }, verdict, before: null });
  return [...changes, otherwise].flatMap((editTo, index) => {
    const holds = decisions.flatMap(({ settledAt }, at) => (settledAt === index ? [at] : []));
    const rows = holds.flatMap((at) => decisions[at] ?? []);
    return verdicts.flatMap((verdict) => {
      const edit = editTo(verdict);
      const right = rows.filter(({ decision }) => decision === verdict).length;
      if (edit === null || right < leastSupport || right < leastShare * rows.length) return [];
      if (!lasts(rows, verdict) || chanceOfImproving(rows, verdict) > believed.gate) return [];
      return [{ edit, holds, gain: gainOf(rows, verdict) + 1 }];
    });
  });
}

/**
 * The chance that `n` independent trials of chance `p` give `k` successes or more. Summed term by term: `n` is a number of
 * decisions, some thousands at most.
 */
function chanceOfAtLeast(k: number, n: number, p: number): number {
  if (k <= 0 || p >= 1) return 1;
  if (p <= 0 || k > n) return 0;
  const [logP, logQ] = [Math.log(p), Math.log1p(-p)];
  let log = n * logQ;
  let sum = 0;
  for (let i = 0; i <= n; i++) {
    if (i >= k) sum += Math.exp(log);
    log += Math.log((n - i) / (i + 1)) + logP - logQ;
  }
  return Math.min(1, sum);
}
