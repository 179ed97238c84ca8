import type { Policy } from '../../src/policy/index.ts';
import { withEdits } from '../../src/policy/learn/edit.ts';
import { type Learned, learn, type Proposal } from '../../src/policy/learn/learn.ts';
import type { PastDecision } from '../../src/policy/learn/past.ts';
import { presetById } from '../../src/policy/presets/index.ts';
import { proposalText } from '../../src/ui/policy/proposalText.ts';
import { speakFrom } from '../../src/ui/text/current.ts';
import { messagesLookup } from '../shared/messages.ts';
import { Refusal } from '../shared/refusal.ts';
import { printable } from '../shared/terminal.ts';

/** Which proposals become part of the policy: their numbers, counted from 1, or all. */
export type Applied = 'all' | readonly number[];

/** What `policy -- learn` prints. */
export interface LearnReport {
  readonly json: object;
  readonly lines: readonly string[];
  /** The policy with the proposals chosen; null where none were asked for. */
  readonly policy: Policy | null;
}

/** Proposals for a policy from what was decided. @throws Refusal for a number that no proposal has */
export function learnReport(
  policy: Policy,
  past: readonly PastDecision[],
  applied: Applied | null,
): LearnReport {
  speakFrom({ lookup: messagesLookup('en'), locale: 'en' });
  const learned = learn(policy, past);
  const result = applied === null ? null : resultOf(policy, learned.proposals, applied);
  return {
    json: { ...reportJson(learned), ...(result === null ? {} : { policy: result }) },
    lines: reportLines(learned),
    policy: result,
  };
}

/** The policy with these proposals; a preset's becomes a policy of the user's own. */
export function applyProposals(
  policy: Policy,
  found: readonly Proposal[],
  chosen: readonly Proposal[],
): Policy {
  const next = withEdits(policy, found, chosen, proposalText);
  if (presetById(policy.id) === undefined) return next;
  return { ...next, id: `my-${policy.id}`, version: 1, preset: policy.id };
}

function resultOf(policy: Policy, found: readonly Proposal[], applied: Applied): Policy {
  if (applied === 'all') return applyProposals(policy, found, found);
  const chosen = applied.map((number) => {
    const proposal = found[number - 1];
    if (proposal === undefined)
      throw new Refusal(
        `there is no proposal ${number}; there ${found.length === 1 ? 'is 1' : `are ${found.length}`}`,
      );
    return proposal;
  });
  return applyProposals(
    policy,
    found,
    found.filter((each) => chosen.includes(each)),
  );
}

function reportJson({ proposals, needed, agreement }: Learned): object {
  return {
    decisions: agreement.of,
    needed,
    agreement,
    proposals: proposals.map(({ rule, better, worse, ...proposal }, index) => ({
      number: index + 1,
      text: proposalText({ rule, ...proposal }),
      ...proposal,
      better: better.length,
      worse: worse.length,
      examples: { better: better.slice(0, 3), worse: worse.slice(0, 3) },
    })),
  };
}

function reportLines({ proposals, needed, agreement }: Learned): string[] {
  if (needed > 0)
    return [`${agreement.of} decisions; ${needed} more are needed before anything can be proposed`];
  if (proposals.length === 0)
    return [`${agreement.of} decisions, ${agreement.before} as the policy says; nothing to propose`];
  return [
    `${agreement.of} decisions, ${agreement.before} as the policy says, ${agreement.after} with everything below`,
    ...proposals.map((proposal, index) => printable(`${index + 1}. ${proposalText(proposal)}`, 500)),
  ];
}
