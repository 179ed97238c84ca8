import * as z from '../policy/file/zod.ts';
import type { Template } from '../policy/policy.ts';

/** What the sidebar offers besides suggestions; our own data, so its form is taken as it is. */
export interface Aids {
  /** The active policy's templates, in its order. */
  readonly templates: readonly Template[];
  /** The keys that move the focus to the sidebar and back, as the browser writes them; null: none are set. */
  readonly keys: string | null;
}

/** Part of `requests` in `../messages.ts`. */
export const aidRequests = {
  /** Asked when the first suggestions of a policy's version come. */
  'page.aids': { from: 'page', input: z.strictObject({}), output: z.custom<Aids>() },
} as const;
