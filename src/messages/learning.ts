import type { Said } from '../policy/describe/said.ts';
import * as z from '../policy/file/zod.ts';
import type { Edit } from '../policy/learn/edit.ts';
import { verdicts } from '../policy/suggestion.ts';
import { invitationReading } from './reading.ts';

const count = z.int().min(0);
const agreement = z.object({ of: count, before: count, after: count });
const proposalId = z.string().min(1).max(200);

/** A change of the active policy, without a language: the surface that shows it says it. */
const proposal = z.object({
  id: proposalId,
  edit: z.custom<Edit>(),
  rule: z.custom<Said>(),
  verdict: z.enum(verdicts),
  support: z.object({ of: count, agreed: count }),
  agreement,
  better: z.array(count),
  worse: z.array(count),
});

/** What past decisions say about the policy. Part of `requests` in `../messages.ts`. */
export const learningRequests = {
  /**
   * Records invitations of earlier with what became of them, as if they had been read and decided then. One that is there
   * already stays as it is.
   */
  'learning.record': {
    from: 'extension',
    input: z.strictObject({
      decisions: z
        .array(
          z.strictObject({
            reading: invitationReading,
            decision: z.enum(verdicts),
            /** Milliseconds since the epoch. */
            at: z.int().min(0).max(8_640_000_000_000_000),
          }),
        )
        .max(200),
    }),
    output: z.object({ recorded: count }),
  },
  /** Proposes changes of the active policy from every decision there is. Changes nothing. */
  'learning.propose': {
    from: 'extension',
    input: z.strictObject({}),
    output: z.object({ proposals: z.array(proposal), needed: count, agreement }),
  },
  /**
   * Makes proposals part of the active policy, as one new version; a preset becomes a policy of the user's own. What a new gate
   * says comes with it, since only the interface has a language. Proposals that are no longer made are left out.
   */
  'learning.add': {
    from: 'extension',
    input: z.strictObject({
      proposals: z
        .array(z.strictObject({ id: proposalId, say: z.string().min(1).max(2000) }))
        .min(1)
        .max(50),
    }),
    output: z.object({ id: z.string(), version: z.number(), added: z.array(proposalId) }),
  },
} as const;
