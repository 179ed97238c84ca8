import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { givenEvidence } from '../../../src/policy/facts/given.ts';
import { checkPolicy } from '../../../src/policy/file/check.ts';
import { compile, verdicts } from '../../../src/policy/index.ts';

/**
 * How people have publicly said they decide, retold and written as policy files. Each says where it comes from, and what
 * must come out for a few invitations.
 */
const publicPolicy = z.object({
  source: z.url(),
  retold: z.string().min(40),
  policy: z.unknown(),
  cases: z
    .array(
      z.object({
        name: z.string(),
        facts: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])),
        verdict: z.enum(verdicts),
        certain: z.boolean(),
      }),
    )
    .min(3),
});

const now = Date.UTC(2026, 10, 20);
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));

it('are twenty', () => {
  expect(files.length).toBeGreaterThanOrEqual(20);
});

describe.each(files)('%s', (file) => {
  const { policy, cases } = publicPolicy.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')),
  );
  const checked = checkPolicy(policy);

  it('is a valid policy file', () => {
    expect(checked).toMatchObject({ ok: true });
  });

  it.each(cases)('decides: $name', ({ facts, verdict, certain }) => {
    if (!checked.ok) throw new Error('not a valid policy');
    const suggestion = compile(checked.policy).evaluate(givenEvidence(facts, now), now);
    expect({ verdict: suggestion.verdict, certain: suggestion.certain }).toEqual({ verdict, certain });
  });
});
