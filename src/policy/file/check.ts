import type { Policy } from '../policy.ts';
import type { Problem } from '../problem.ts';
import { contentProblems } from '../problems/contents.ts';
import { policyProblems } from '../problems/policy.ts';
import { problemsOf } from './issues.ts';
import { migrate } from './migrate.ts';
import { plainProblem } from './plain.ts';
import { storedPolicy, strictPolicy } from './schema.ts';
import { policyWarnings } from './warnings.ts';
import type * as z from './zod.ts';

/** A policy that can be compiled, with what is odd about it; or everything that is wrong. */
export type Checked =
  | { readonly ok: true; readonly policy: Policy; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly errors: readonly Problem[] };

/**
 * Checks a policy file that somebody wrote: of any version of the format, unknown keys refused. Takes any value at all and
 * never throws.
 */
export function checkPolicy(file: unknown): Checked {
  const checked = parse(file, strictPolicy);
  return checked.ok ? { ...checked, warnings: policyWarnings(checked.policy) } : checked;
}

/** Reads a policy for storage, or out of it: as {@link checkPolicy}, but unknown keys are dropped instead of refused. */
export function parseForStorage(file: unknown): Checked {
  const checked = parse(file, storedPolicy);
  return checked.ok ? { ...checked, warnings: [] } : checked;
}

type Parsed =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly errors: readonly Problem[] };

function parse(file: unknown, schema: z.ZodType<Policy>): Parsed {
  const unsafe = plainProblem(file);
  if (unsafe !== null) return { ok: false, errors: [unsafe] };
  const migrated = migrate(file);
  if (!migrated.ok) return { ok: false, errors: [migrated.problem] };
  const parsed = schema.safeParse(migrated.file);
  if (!parsed.success) return { ok: false, errors: problemsOf(parsed.error.issues, migrated.file) };
  const errors = [...policyProblems(parsed.data), ...contentProblems(parsed.data)];
  return errors.length > 0 ? { ok: false, errors } : { ok: true, policy: parsed.data };
}
