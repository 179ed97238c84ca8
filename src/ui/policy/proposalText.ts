import type { Proposal } from '../../policy/learn/learn.ts';
import { t } from '../text/current.ts';
import { speak } from '../text/speak.ts';

/** A proposal as one sentence: the rule, and how often it was so. It is also what a new gate says when it decides. */
export const proposalText = ({
  rule,
  verdict,
  support,
}: Pick<Proposal, 'rule' | 'verdict' | 'support'>): string =>
  t(`learn_support_${verdict}`, { rule: [speak(rule)], agreed: support.agreed, count: support.of });
