import * as z from '../policy/file/zod.ts';

/**
 * Why a request got no answer. `malformed`: not what the contract says. `forbidden`: not from somebody who may ask.
 * `unknown-policy`: no preset and no policy of the user's has that id. `invalid-policy`: the policy file is refused, the
 * message says where and why, one problem a line. `invalid-backup`: the same of a backup. `conflict`: somebody else saved meanwhile, nothing
 * was written. `in-use`: it is the active policy. `locked`: an organisation has settled it (docs/managed.md). `storage`: the disk is full or the database cannot be written; nothing
 * was half-written. `kept`: the same, and what was to be recorded is put aside and will be. `newer-data`: the database was written by a newer Anteroom and is left alone.
 * `unknown-import`: it was taken back meanwhile. `internal`: our fault.
 */
export const failureCodes = [
  'malformed',
  'forbidden',
  'unknown-policy',
  'invalid-policy',
  'invalid-backup',
  'conflict',
  'in-use',
  'locked',
  'storage',
  'kept',
  'newer-data',
  'unknown-import',
  'internal',
] as const;

/** Every failure crosses the wire as data, never as a rejection. */
export const failure = z.object({
  ok: z.literal(false),
  error: z.object({ code: z.enum(failureCodes), message: z.string() }),
});

export type FailureCode = (typeof failureCodes)[number];
export type Failure = z.infer<typeof failure>;
