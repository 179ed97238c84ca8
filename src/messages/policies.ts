import * as z from '../policy/file/zod.ts';
import type { Policy } from '../policy/policy.ts';
import { effect } from './policies/effect.ts';
import {
  change,
  listedPolicy,
  managedState,
  ownTitle,
  policyId,
  policyVersion,
  problem,
  wording,
} from './policies/parts.ts';

const nothing = z.strictObject({});
/** Whole policies in answers come out of the database, checked when they were written and when they were read. */
const policy = z.custom<Policy>();
/** Whole policies in requests are checked by the answer, which can say all that is wrong with them and where. */
const unchecked = z.unknown();
const kept = z.object({ id: policyId, version: policyVersion });
/** Characters of a policy file that are looked at at all; what a policy may have is far less. */
const longestFile = 10_000_000;
/** Characters of a draft, written as JSON. */
const longestDraft = 2_000_000;
const draft = z
  .json()
  .refine((value) => JSON.stringify(value).length <= longestDraft, { message: 'too large' });

/**
 * The user's own policies: versions, drafts, previews, files. Part of `requests` in `../messages.ts`. Every change is one
 * transaction, is announced as `policies`, and judges the open pages anew when it concerns the active policy. With a policy
 * locked by an organisation every change fails with `locked`.
 */
export const policyRequests = {
  /** Every policy there is to choose, own ones first, then presets in their order; a managed one before all. */
  'policy.list': {
    from: 'extension',
    input: nothing,
    output: z.object({ policies: z.array(listedPolicy), managed: managedState }),
  },
  /** One policy whole: its latest version, or the one asked for. Fails with `unknown-policy`. */
  'policy.read': {
    from: 'extension',
    input: z.strictObject({ id: policyId, version: policyVersion.exactOptional() }),
    output: z.object({ policy, saved: z.number().nullable(), listed: listedPolicy }),
  },
  /**
   * Keeps `policy` as a new version and drops the draft of it. `base` is the version it was edited from, null for one that is
   * new; when the latest is another by now it fails with `conflict`, and nothing is written. The content of the latest
   * version again is that version. The number inside the policy does not matter.
   *
   * A preset itself never changes: saved under a preset's id, it becomes a policy of the user's own with an id of its own
   * (`my-selective`, `my-selective-2`, …) and `preset` set; where the preset was the active policy, the new one is. The answer
   * has the id to go on with.
   */
  'policy.save': {
    from: 'extension',
    input: z.strictObject({
      policy: unchecked,
      base: policyVersion.nullable(),
      /** Make it the active one. */
      activate: z.boolean().exactOptional(),
      /** Keep it beside the policy that has its id, under an id of its own; `base` says nothing then. */
      separate: z.boolean().exactOptional(),
    }),
    output: kept.extend({ active: z.boolean() }),
  },
  /** The kept versions of one policy, latest first, each with what is different from the one before it. */
  'policy.versions': {
    from: 'extension',
    input: z.strictObject({ id: policyId }),
    output: z.object({
      versions: z.array(
        z.object({
          version: policyVersion,
          saved: z.number().nullable(),
          title: wording,
          /** Null for the first version; for one that was started from a preset, the difference to that. */
          changes: z.array(change).nullable(),
        }),
      ),
    }),
  },
  /** What is different in `to` from `from`, and what `to` would do beside the active policy. */
  'policy.compare': {
    from: 'extension',
    input: z.strictObject({
      from: z.strictObject({ id: policyId, version: policyVersion.exactOptional() }),
      to: z.strictObject({ id: policyId, version: policyVersion.exactOptional() }),
    }),
    output: z.object({ changes: z.array(change), effect }),
  },
  /** Keeps an old version's content as a new version. */
  'policy.restore': {
    from: 'extension',
    input: z.strictObject({ id: policyId, version: policyVersion }),
    output: kept,
  },
  /** Gives a policy of the user's own another title: a new version. */
  'policy.rename': {
    from: 'extension',
    input: z.strictObject({ id: policyId, title: ownTitle }),
    output: kept,
  },
  /** Keeps a copy, of a preset as well, as a policy of the user's own. */
  'policy.duplicate': {
    from: 'extension',
    input: z.strictObject({ id: policyId, title: ownTitle }),
    output: kept,
  },
  /**
   * Takes one of the user's own policies off the list. Presets cannot be deleted, so there is always one left. Deleting the
   * active one needs `next`, which becomes active; else it fails with `in-use`. Versions stay for the decisions they advised.
   */
  'policy.delete': {
    from: 'extension',
    input: z.strictObject({ id: policyId, next: policyId.exactOptional() }),
    output: nothing,
  },
  /** Takes a deletion back; `activate` where it was the active one. */
  'policy.undelete': {
    from: 'extension',
    input: z.strictObject({ id: policyId, activate: z.boolean().exactOptional() }),
    output: nothing,
  },
  /** Looks at a policy file without keeping it: everything wrong with it, or what it would change and do. */
  'policy.check': {
    from: 'extension',
    input: z.strictObject({ text: z.string().max(longestFile) }),
    output: z.discriminatedUnion('valid', [
      z.object({ valid: z.literal(false), errors: z.array(problem) }),
      z.object({
        valid: z.literal(true),
        policy,
        warnings: z.array(problem),
        /** The policy of the same id there is already, to be passed as `base`; null: it is new. */
        known: listedPolicy.nullable(),
        /** The difference to that, or to the active policy when it is new. */
        changes: z.array(change),
        effect,
      }),
    ]),
  },
  /** What a draft would do beside the active policy as it is saved; called with every keystroke. */
  'policy.preview': {
    from: 'extension',
    input: z.strictObject({ policy: unchecked }),
    output: z.discriminatedUnion('valid', [
      z.object({ valid: z.literal(false), errors: z.array(problem) }),
      z.object({
        valid: z.literal(true),
        warnings: z.array(problem),
        /** The difference to the saved policy of the same id (or the preset it was started from); empty: nothing to save. */
        changes: z.array(change),
        effect,
      }),
    ]),
  },
  /** What each of these policies would do to the invitations pending now, in numbers. */
  'policy.tallies': {
    from: 'extension',
    input: z.strictObject({ ids: z.array(policyId).max(50) }),
    output: z.object({
      total: z.int(),
      tallies: z.record(z.string(), effect.shape.pending.shape.after),
    }),
  },
  /** The kept draft of a policy, or null. */
  'draft.read': {
    from: 'extension',
    input: z.strictObject({ id: policyId }),
    output: z.object({
      draft: z
        .object({ base: policyVersion, at: z.number(), revision: z.int(), draft: z.unknown() })
        .nullable(),
    }),
  },
  /**
   * Keeps a draft. `revision` is that of the draft it follows (0: none); when another one is kept by now (a second editor), it
   * fails with `conflict` and nothing is written.
   */
  'draft.write': {
    from: 'extension',
    input: z.strictObject({ id: policyId, base: policyVersion, revision: z.int().min(0), draft }),
    output: z.object({ revision: z.int() }),
  },
  'draft.drop': { from: 'extension', input: z.strictObject({ id: policyId }), output: nothing },
} as const;

export type { ChangedVerdict, Effect, EffectCounts, EffectSide } from './policies/effect.ts';
export type { ListedPolicy, ManagedState } from './policies/parts.ts';
