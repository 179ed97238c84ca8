import type { Said, SaidPart } from '../policy/describe/said.ts';
import * as z from '../policy/file/zod.ts';

const saidPart: z.ZodType<SaidPart> = z.lazy(() =>
  z.union([z.number(), z.string(), said, z.object({ join: z.enum(['and', 'or']), of: z.array(said) })]),
);

/** Words of a policy, still without a language; the shape is {@link Said}'s, kept in step by the compiler. */
export const said: z.ZodType<Said> = z.object({ key: z.string(), params: z.record(z.string(), saidPart) });
