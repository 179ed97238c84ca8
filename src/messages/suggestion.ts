import { factSources } from '../policy/facts/evidence.ts';
import * as z from '../policy/file/zod.ts';
import { type Reason, type Suggestion, verdicts } from '../policy/suggestion.ts';
import { said } from './said.ts';

const verdict = z.enum(verdicts);
const factValue = z.union([z.boolean(), z.number(), z.string()]);
const sentence = z.object({
  key: z.string().exactOptional(),
  text: z.string().exactOptional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
/** A gate or rule that spoke, as a suggestion quotes it. */
export const reason: z.ZodType<Reason> = z.object({
  rule: z.string(),
  points: z.number().nullable(),
  verdict: verdict.nullable(),
  sentence,
  evidence: z.array(
    z.object({
      fact: z.string(),
      value: factValue.nullable(),
      from: z.enum(factSources).nullable(),
      at: z.number().nullable(),
      quote: z.string().nullable(),
    }),
  ),
});

/** A suggestion on the wire; the shape is {@link Suggestion}'s, kept in step by the compiler. */
export const suggestion: z.ZodType<Suggestion> = z.object({
  verdict,
  certain: z.boolean(),
  couldBe: z.array(verdict),
  score: z.tuple([z.number(), z.number()]),
  leanScore: z.number(),
  bands: z.object({
    accept: z.number(),
    decline: z.number(),
    between: z.enum(['reply', 'wait']).exactOptional(),
  }),
  reasons: z.array(reason),
  idle: z.array(reason),
  open: z.array(reason),
  missing: z.array(
    z.object({
      fact: z.string(),
      influence: z.number(),
      settledBy: z.enum(['profile', 'log', 'import', 'page', 'user', 'background']),
      opened: z.object({ at: z.number(), tooOld: z.boolean() }).exactOptional(),
    }),
  ),
  turningPoint: z.object({ fact: z.string(), verdict, condition: said }).exactOptional(),
  flip: z
    .object({ fact: z.string(), from: factValue.nullable(), to: factValue, verdict, sentence })
    .nullable(),
  templates: z.array(z.string()),
  policy: z.object({ id: z.string(), version: z.number() }),
});
