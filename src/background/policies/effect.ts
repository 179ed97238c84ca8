import type { ChangedVerdict, Effect, EffectCounts, EffectSide } from '../../messages/policies.ts';
import type { CompiledPolicy, Decision } from '../../policy/compile.ts';
import { givenEvidence } from '../../policy/facts/given.ts';
import type { Stock, Stocked } from './stock.ts';

/** So many changed verdicts are listed; the count has all. */
const listed = 100;

/** What a policy would do with the stock, beside the active one. */
export function effectOf(draft: CompiledPolicy, { active, pending, decided }: Stock): Effect {
  return {
    against: { id: active.id, version: active.version },
    pending: sideOf(draft, pending),
    decided: {
      ...sideOf(draft, decided),
      agrees: {
        before: agreed(decided, ({ before }) => before),
        after: agreed(decided, ({ trial }) => draft.decide(trial.evidence, trial.now)),
      },
    },
    failing: failingExamples(draft),
  };
}

function sideOf(draft: CompiledPolicy, stock: readonly Stocked[]): EffectSide {
  const [before, after] = [noCounts(), noCounts()];
  const changes: ChangedVerdict[] = [];
  let changed = 0;
  for (const { trial, before: was } of stock) {
    const is = draft.decide(trial.evidence, trial.now);
    count(before, was);
    count(after, is);
    if (was.verdict === is.verdict) continue;
    changed += 1;
    if (changes.length >= listed) continue;
    const { invitation, name, kind, decision } = trial;
    const [reason = null] = draft.evaluate(trial.evidence, trial.now).reasons;
    changes.push({
      invitation,
      name,
      kind,
      before: standingOf(was),
      after: standingOf(is),
      reason,
      decision,
    });
  }
  return { total: stock.length, before, after, changed, changes };
}

/** The examples inside a policy that come out otherwise than they say: decided only, as nobody asks for their reasons. */
function failingExamples({ policy, decide }: CompiledPolicy): Effect['failing'] {
  return policy.examples.flatMap(({ name, facts, verdict, certain }) => {
    const got = standingOf(decide(givenEvidence(facts, 0), 0));
    const holds = got.verdict === verdict && got.certain === certain;
    return holds ? [] : [{ name, expected: { verdict, certain }, got }];
  });
}

/** How many of the user's decisions are what was suggested. */
function agreed(stock: readonly Stocked[], decide: (one: Stocked) => Decision): number {
  return stock.filter((one) => decide(one).verdict === one.trial.decision?.decision).length;
}

/** What a policy would make of these cases, in numbers. */
export function tallyOf(policy: Pick<CompiledPolicy, 'decide'>, stock: readonly Stocked[]): EffectCounts {
  const counts = noCounts();
  for (const { trial } of stock) count(counts, policy.decide(trial.evidence, trial.now));
  return counts;
}

const noCounts = (): EffectCounts => ({ accept: 0, reply: 0, decline: 0, wait: 0, uncertain: 0 });

function count(counts: EffectCounts, { verdict, certain }: Decision): void {
  counts[verdict] += 1;
  if (!certain) counts.uncertain += 1;
}

const standingOf = ({ verdict, certain }: Pick<Decision, 'verdict' | 'certain'>) => ({ verdict, certain });
