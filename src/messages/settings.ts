import * as z from './zod.ts';

/** The user's settings that the surfaces need; what each is when nothing (or nonsense) is stored stands in the background. */
export const settings = z.object({
  enabled: z.boolean(),
  /** The active policy's id: a preset's, or one of the user's own. */
  policy: z.string().min(1).max(100),
  theme: z.enum(['system', 'light', 'dark']),
});

export type Settings = z.infer<typeof settings>;
