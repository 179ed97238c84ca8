import { describeGate } from '../describe/policy.ts';
import { type Said, said } from '../describe/said.ts';
import type { Condition, Policy } from '../policy.ts';
import type { Verdict } from '../suggestion.ts';
import { type Candidate, candidatesFor, firstPlace } from './candidates.ts';
import { type Edit, type NamedEdit, withEdit } from './edit.ts';
import { agreementOf, inOrder, type Judged, judgeBy, type PastDecision } from './past.ts';

/** One change of the policy that is proposed, in words and numbers. */
export interface Proposal extends NamedEdit {
  /** "Accept if the headline contains “nurse”." */
  readonly rule: Said;
  readonly verdict: Verdict;
  /** Decisions it is about, and how many of them were as it says. */
  readonly support: { readonly of: number; readonly agreed: number };
  /** How many of all decisions the policy agrees with, before and after this change and those before it in the list. */
  readonly agreement: { readonly of: number; readonly before: number; readonly after: number };
  /** Indexes, oldest first, of decisions that would come out better and worse. */
  readonly better: readonly number[];
  readonly worse: readonly number[];
}

/** What the past has to say. */
export interface Learned {
  readonly proposals: readonly Proposal[];
  /** How many more decisions it takes before anything is proposed; 0: enough. */
  readonly needed: number;
  readonly agreement: { readonly of: number; readonly before: number; readonly after: number };
}

export interface LearnOptions {
  /** Days after which a decision counts half; null: never less. */
  readonly halfLifeDays?: number | null;
  /** Proposals that were turned down, by id, with the support they had then: they come back with twice of it. */
  readonly dismissed?: Readonly<Record<string, number>>;
  readonly most?: number;
}

/** With fewer decisions nothing is said. */
export const leastDecisions = 20;

/**
 * Proposes changes of a policy from what was decided, each of which does good after those before it. Pure: the same past gives
 * the same proposals.
 */
export function learn(
  policy: Policy,
  decisions: readonly PastDecision[],
  options: LearnOptions = {},
): Learned {
  const { halfLifeDays = null, dismissed = {}, most = 12 } = options;
  const past = inOrder(decisions);
  let current = policy;
  let rows: readonly Judged[] = judgeBy(policy).judge(past, halfLifeDays);
  const before = agreementOf(rows);
  const proposals: Proposal[] = [];
  const refused = new Set<string>();
  const needed = Math.max(0, leastDecisions - past.length);
  while (needed === 0 && proposals.length < most) {
    const chosen = firstThatHolds(current, rows, past, refused, options);
    if (chosen === null) break;
    const { proposal, next, after } = chosen;
    refused.add(proposal.id);
    if (proposal.support.of < 2 * (dismissed[proposal.id] ?? 0)) continue;
    proposals.push(proposal);
    current = next;
    rows = after;
  }
  return { proposals, needed, agreement: { of: rows.length, before, after: agreementOf(rows) } };
}

interface Chosen {
  readonly proposal: Proposal;
  readonly next: Policy;
  readonly after: readonly Judged[];
}

/** How many of the best are tried with the engine before it is given up. */
const tries = 60;
/** By how many more decisions the policy must be right. */
const leastGained = 2;

function firstThatHolds(
  policy: Policy,
  rows: readonly Judged[],
  past: readonly PastDecision[],
  refused: ReadonlySet<string>,
  { halfLifeDays = null }: LearnOptions,
): Chosen | null {
  const usable = rows.filter(({ byList }) => !byList);
  const agreed = agreementOf(rows);
  for (const candidate of candidatesFor(policy, usable).slice(0, tries)) {
    const id = idOf(candidate.edit);
    // Two long rules can have one name; a policy cannot have two gates of one.
    if (refused.has(id) || policy.gates.some((gate) => gate.id === id)) continue;
    const [best] = placesFor(policy, candidate)
      .map((placed) => {
        const next = withEdit(policy, { id, edit: placed.edit }, '-');
        const judge = judgeBy(next);
        const verdicts = judge.verdicts(past);
        const after = rows.filter(({ decision }, index) => verdicts[index] === decision).length;
        return { placed, next, judge, gained: after - agreed };
      })
      .sort((one, other) => other.gained - one.gained);
    if (best === undefined || best.gained < leastGained) continue;
    const after = best.judge.judge(past, halfLifeDays);
    const proposal = proposalOf(policy, best.placed, id, rows, usable, after);
    return { proposal, next: best.next, after };
  }
  return null;
}

const isForTheRest = (when: Condition): boolean => 'all' in when && when.all.length === 0;

/** Where it would do most good, and at the front: behind a gate that is still open nothing is certain. */
function placesFor(policy: Policy, candidate: Candidate): Candidate[] {
  const { edit } = candidate;
  if (edit.do !== 'add' || isForTheRest(edit.when)) return [candidate];
  const before = policy.gates[firstPlace(policy)]?.id ?? null;
  return before === edit.before ? [candidate] : [candidate, { ...candidate, edit: { ...edit, before } }];
}

function proposalOf(
  policy: Policy,
  { edit, holds }: Candidate,
  id: string,
  rows: readonly Judged[],
  usable: readonly Judged[],
  after: readonly Judged[],
): Proposal {
  const gate = edit.do === 'add' ? edit : policy.gates.find((each) => each.id === edit.gate);
  const { verdict } = edit;
  const about = holds.flatMap((index) => usable[index] ?? []);
  const changed = rows.map((row, index) => ({ row, index, to: after[index]?.verdict }));
  const is = (right: boolean) =>
    changed.flatMap(({ row, index, to }) =>
      to !== row.verdict && (right ? to : row.verdict) === row.decision ? [index] : [],
    );
  return {
    id,
    edit,
    rule: gate ? describeGate({ when: gate.when, verdict }) : said('clause_gate_never'),
    verdict,
    support: { of: about.length, agreed: about.filter(({ decision }) => decision === verdict).length },
    agreement: { of: rows.length, before: agreementOf(rows), after: agreementOf(after) },
    better: is(true),
    worse: is(false),
  };
}

/** A name for the change, also of the gate it adds: the same words give the same one. */
function idOf(edit: Edit): string {
  if (edit.do !== 'add') return `change-${edit.gate}-${edit.verdict}`;
  const words = JSON.stringify(edit.when)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/"(?:fact|all|any|of)"/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return `learned-${edit.verdict}-${words}`.slice(0, 60).replace(/-$/u, '');
}
