import type { Output } from '../../../src/messages.ts';
import { describeGate } from '../../../src/policy/describe/policy.ts';
import type { Condition, Verdict } from '../../../src/policy/index.ts';

const proposal = (when: Condition, verdict: Verdict, agreed: number, of: number) => ({
  id: `learned-${verdict}-${of}`,
  edit: { do: 'add', when, verdict, before: null } as const,
  rule: describeGate({ when, verdict }),
  verdict,
  support: { of, agreed },
  agreement: { of: 212, before: 171, after: 180 },
  better: Array.from({ length: agreed - 3 }, (_, i) => i),
  worse: of > agreed ? [90] : [],
});

/** What was learned from two hundred decisions. */
export const learned: Output<'learning.propose'> = {
  proposals: [
    proposal({ fact: 'headline', containsAny: ['nurse', 'nurses', 'nursing'] }, 'accept', 14, 15),
    proposal({ fact: 'headline', containsAny: ['Northwind'] }, 'decline', 9, 9),
    proposal(
      {
        all: [
          { fact: 'note.question', is: true },
          { fact: 'headline.sells', is: false },
        ],
      },
      'reply',
      11,
      13,
    ),
  ],
  needed: 0,
  agreement: { of: 212, before: 171, after: 194 },
};
