import * as z from '../policy/file/zod.ts';
import { settings } from './settings.ts';

/** Settings an organisation may supply and hold; the user's own name is nobody else's to set. */
export const managedSettings = ['enabled', 'theme', 'holdSeconds'] as const;

/**
 * What an organisation may put into the browser's managed storage (docs/managed.md). Chrome checks it by the schema that the
 * build makes of this; Firefox checks nothing.
 */
export const managedStorage = z.object({
  policy: settings.shape.policy
    .optional()
    .describe(
      'Id of the policy that decides: a preset, or that of the policy file. The user may choose another unless it is locked.',
    ),
  policyFile: z
    .string()
    .max(2_000_000)
    .optional()
    .describe('A policy file as Anteroom exports it, whole, as text. Offered beside the presets.'),
  enabled: settings.shape.enabled.optional().describe('Whether Anteroom is on.'),
  theme: settings.shape.theme.optional().describe('How it looks.'),
  holdSeconds: settings.shape.holdSeconds
    .optional()
    .describe('How long a decision can be undone, in seconds; 0: not at all.'),
  locked: z
    .array(z.enum(['policy', ...managedSettings]))
    .optional()
    .describe(
      'What the user cannot change. A locked policy cannot be edited either, and no other can be chosen.',
    ),
});

export type ManagedStorage = z.infer<typeof managedStorage>;
