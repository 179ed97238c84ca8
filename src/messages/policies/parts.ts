import { type Change, changedParts, changeKinds } from '../../policy/diff/change.ts';
import * as z from '../../policy/file/zod.ts';
import type { Wording } from '../../policy/policy.ts';
import { type Problem, problemKinds } from '../../policy/problem.ts';
import { limits } from '../../policy/problems/limits.ts';
import { said } from '../said.ts';

/** A policy's id. */
export const policyId = z.string().min(1).max(limits.idLength);
/** The number of a saved version. */
export const policyVersion = z.int().min(1);
/** A title of the user's own. */
export const ownTitle = z.string().trim().min(1).max(200);

/** How a policy is called: a message key, or the user's own words. */
export const wording: z.ZodType<Wording> = z.union([
  z.object({ key: z.string() }),
  z.object({ text: z.string() }),
]);

/** Something wrong or odd in a policy file: where, what, and what to do. */
export const problem: z.ZodType<Problem> = z.object({
  path: z.string(),
  problem: z.string(),
  remedy: z.string(),
  kind: z.enum(problemKinds),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** A difference between two policies; the shape is {@link Change}'s, kept in step by the compiler. */
export const change: z.ZodType<Change> = z.object({
  part: z.enum(changedParts),
  how: z.enum(changeKinds),
  id: z.string().nullable(),
  sentence: said,
});

/** One policy there is to choose: a preset, one of the user's own, or one that an organisation supplies. */
export const listedPolicy = z.object({
  id: policyId,
  title: wording,
  summary: wording,
  /** `own` also for an own version kept under a preset's id, which takes the preset's place. */
  from: z.enum(['preset', 'own', 'managed']),
  /** The preset it was started from. */
  preset: z.string().nullable(),
  /** The latest version: what `base` of `policy.save` must be. */
  version: policyVersion,
  /** When that was saved; null for a preset. */
  saved: z.number().nullable(),
  /** How many versions are kept. */
  versions: z.int(),
  /** Whether it is the one that decides now. */
  active: z.boolean(),
  /** Whether an unsaved draft of it is kept. */
  draft: z.boolean(),
});

/** What an organisation has settled (docs/managed.md). */
export const managedState = z.object({
  /** Id of the policy it supplies; null: none. */
  policy: policyId.nullable(),
  /** True when no other policy may be chosen and none may be changed. */
  policyLocked: z.boolean(),
  /** Names of the settings that it holds. */
  settings: z.array(z.string()),
});

export type ListedPolicy = z.infer<typeof listedPolicy>;
export type ManagedState = z.infer<typeof managedState>;
