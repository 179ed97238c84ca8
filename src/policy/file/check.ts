import { factOf, isAdmissible } from '../facts/catalogue.ts';
import type { Policy, Template } from '../policy.ts';
import type { Problem } from '../problem.ts';
import { unknownFact, valueMisfit } from '../problems/condition.ts';
import { policyProblems } from '../problems/policy.ts';
import { checkBody } from '../templates/check-body.ts';
import { problemsOf } from './issues.ts';
import { migrate } from './migrate.ts';
import { writePath } from './path.ts';
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
  const errors = [
    ...policyProblems(parsed.data),
    ...exampleProblems(parsed.data),
    ...templateProblems(parsed.data),
  ];
  return errors.length > 0 ? { ok: false, errors } : { ok: true, policy: parsed.data };
}

function exampleProblems({ examples }: Policy): Problem[] {
  return examples.flatMap(({ facts }, i) =>
    Object.entries(facts).flatMap(([name, value]) => {
      const path = writePath(['examples', i, 'facts', name]);
      const fact = factOf(name);
      if (fact === undefined) return [{ path, ...unknownFact(name) }];
      return isAdmissible(fact, value) ? [] : [{ path, ...valueMisfit(name, fact, value) }];
    }),
  );
}

function templateProblems({ templates }: Policy): Problem[] {
  return templates.flatMap(({ body }: Template, i) => {
    if (!('text' in body)) return [];
    return checkBody(body.text).map(({ code, what, at }) => ({
      path: `templates[${i}].body.text`,
      problem: `At character ${at + 1}: ${bodyProblem[code](what)}`,
      remedy: bodyRemedy[code],
    }));
  });
}

const bodyProblem = {
  unbalanced: (what: string) => `"${what}" has no counterpart.`,
  'unknown-placeholder': (what: string) => `there is no placeholder "${what}".`,
  'not-a-placeholder': (what: string) => `"${what}" is more than a placeholder.`,
};

const bodyRemedy = {
  unbalanced: 'Write placeholders as {{firstName}}.',
  'unknown-placeholder': 'Use one of the placeholders in docs/policy.md.',
  'not-a-placeholder': 'Templates are filled in, never run: use plain placeholders only.',
};
