import * as z from 'zod';

/** One invitation as the reader must report it; a field is left out only where the facts do not determine it. */
export const expectedInvitation = z.strictObject({
  id: z.string().min(1).optional(),
  kind: z.enum(['person', 'company', 'school', 'group', 'event', 'newsletter', 'other']),
  name: z.string().min(1).nullable(),
  profileUrl: z
    .string()
    .regex(/^https:\/\/www\.linkedin\.com\/in\/[^/?#]+\/$/)
    .nullable()
    .optional(),
  target: z.string().min(1).nullable().optional(),
  headline: z.string().min(1).nullable().optional(),
  note: z.string().min(1).nullable(),
  mutualConnections: z.int().min(0).nullable().optional(),
  verified: z.boolean().nullable().optional(),
  photo: z.boolean().nullable().optional(),
  premium: z.boolean().optional(),
  followsYou: z.boolean().nullable().optional(),
  ageDays: z.number().min(0).nullable().optional(),
  mutualNames: z.array(z.string().min(1)).optional(),
});

/** What stands beside every saved page: one page object of `triage --json` without `file` and `suggestion`. */
export const expectedPage = z.strictObject({
  state: z.enum(['read', 'partial', 'empty', 'unreadable']),
  announced: z.int().min(0).nullable(),
  invitations: z.array(expectedInvitation),
});

export type ExpectedInvitation = z.infer<typeof expectedInvitation>;
export type ExpectedPage = z.infer<typeof expectedPage>;
