import * as z from '../../policy/file/zod.ts';
import { verdicts } from '../../policy/suggestion.ts';
import { invitationKinds } from '../reading.ts';
import { reason } from '../suggestion.ts';

const standing = z.object({ verdict: z.enum(verdicts), certain: z.boolean() });

/** How many invitations each verdict is suggested for, leans included as in the sidebar, and how many of all are uncertain. */
const counts = z.object({
  accept: z.int(),
  reply: z.int(),
  decline: z.int(),
  wait: z.int(),
  uncertain: z.int(),
});

/** One invitation whose verdict would be another. */
const changedVerdict = z.object({
  invitation: z.string(),
  /** Who or what it is from; null: not known. */
  name: z.string().nullable(),
  kind: z.enum(invitationKinds),
  before: standing,
  after: standing,
  /** The strongest reason for the new verdict; null when only the bands speak. */
  reason: reason.nullable(),
  /** What the user decided, and when; null for a pending one. */
  decision: z.object({ decision: z.enum(['accept', 'decline']), at: z.number() }).nullable(),
});

const side = z.object({
  /** How many invitations it was tried on. */
  total: z.int(),
  before: counts,
  after: counts,
  /** How many would get another verdict. */
  changed: z.int(),
  /** The first 100 of those. */
  changes: z.array(changedVerdict),
});

/** What a policy would do, beside the one that decides now. */
export const effect = z.object({
  /** The saved policy it is compared with. */
  against: z.object({ id: z.string(), version: z.number() }),
  /** The invitations pending in open pages, each once. */
  pending: side,
  /** The last 500 decided, by the evidence as it stood then; and how many of those decisions each policy agrees with. */
  decided: side.extend({ agrees: z.object({ before: z.int(), after: z.int() }) }),
  /** The examples inside the policy that do not come out as they say. */
  failing: z.array(z.object({ name: z.string(), expected: standing, got: standing })),
});

export type Effect = z.infer<typeof effect>;
export type EffectCounts = z.infer<typeof counts>;
export type EffectSide = z.infer<typeof side>;
export type ChangedVerdict = z.infer<typeof changedVerdict>;
