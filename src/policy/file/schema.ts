import type { Condition, Policy } from '../policy.ts';
import { limits } from '../problems/limits.ts';
import { verdicts } from '../suggestion.ts';
import { checkedCondition, cleanedCondition, publishedCondition } from './condition-schema.ts';
import * as z from './zod.ts';

/** The version of the file format this code writes and evaluates. */
export const currentSchema = 1;

const id = z
  .string()
  .max(limits.idLength)
  .regex(/^[A-Za-z0-9][\w.-]*$/);
const text = z.string().min(1).max(limits.textLength);
const messageKey = z.string().max(limits.idLength).regex(/^\w+$/);
const verdict = z.enum(verdicts);
const group = z.enum(['relationship', 'message', 'profile', 'context']);
const points = z.number().min(-limits.points).max(limits.points);
const factValue = z.union([z.boolean(), z.number(), z.string()]);

/** The ways in which the format is read: what objects do with keys they do not know, and how conditions are checked. */
interface Reading<C extends z.ZodType> {
  readonly object: typeof z.strictObject | typeof z.object;
  readonly condition: C;
}

function fileSchema<C extends z.ZodType>({ object, condition }: Reading<C>) {
  const facts = z.array(z.string()).max(20).exactOptional();
  const spoken = { with: facts, quote: facts };
  const wording = z.union([
    object({ key: messageKey, ...spoken, without: messageKey.exactOptional() }),
    object({ text, ...spoken, without: text.exactOptional() }),
  ]);
  const enabled = z.boolean().exactOptional();
  const when = condition;
  const gate = object({
    id,
    when,
    verdict,
    say: wording,
    templates: z.array(z.string()).max(limits.templates).exactOptional(),
    enabled,
  });
  const pointsRule = object({ id, group, when, points, say: wording, enabled });
  const curveRule = object({
    id,
    group,
    curve: object({
      fact: z.string(),
      points: z
        .array(z.tuple([z.number(), points]).readonly())
        .min(2)
        .max(limits.curvePoints),
    }),
    when: z.exactOptional(when),
    say: wording,
    enabled,
  });
  return object({
    schema: z.literal(currentSchema).describe('The version of the file format.'),
    id: id.describe('Letters, digits, "-", "_" and "."; the same in every version of the policy.'),
    version: z.int().min(1).describe('Counts the saves of this policy.'),
    title: wording,
    summary: wording,
    preset: id.nullable().describe('The preset it was started from, or null.'),
    gates: z.array(gate).max(limits.gates).describe('In order: the first that is true settles the verdict.'),
    caps: object({
      relationship: z.number().min(0).max(limits.points).exactOptional(),
      message: z.number().min(0).max(limits.points).exactOptional(),
      profile: z.number().min(0).max(limits.points).exactOptional(),
      context: z.number().min(0).max(limits.points).exactOptional(),
    }).describe('How far each group may move the score, either way.'),
    rules: z.array(z.union([pointsRule, curveRule])).max(limits.rules),
    bands: object({
      accept: z.number().min(0).max(100),
      decline: z.number().min(0).max(100),
      between: z.enum(['reply', 'wait']).exactOptional(),
    }).describe(
      'Accept at this score or above, decline at this score or below; between them what "between" says, or reply.',
    ),
    whenUncertain: z.enum(['lean', 'wait']).describe('What to show while the outcome is not certain.'),
    templates: z
      .array(
        object({
          id,
          title: wording,
          body: wording,
          verdicts: z.array(verdict).max(verdicts.length),
          when: z.exactOptional(when),
        }),
      )
      .max(limits.templates),
    examples: z
      .array(
        object({
          name: z.string().min(1).max(200),
          facts: z.record(z.string(), factValue),
          verdict,
          certain: z.boolean(),
        }),
      )
      .max(limits.examples),
  });
}

/** A policy file as an import reads it: every unknown key is refused. */
export const strictPolicy: z.ZodType<Policy> = fileSchema({
  object: z.strictObject,
  condition: checkedCondition,
});

/** A policy as storage reads it: unknown keys are dropped, the rest is checked as strictly. */
export const storedPolicy: z.ZodType<Policy> = fileSchema({
  object: z.object,
  condition: cleanedCondition satisfies z.ZodType<Condition>,
});

/** The format as it is published for editors. */
export const publishedPolicy = fileSchema({ object: z.strictObject, condition: publishedCondition });
