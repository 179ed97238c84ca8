import * as z from 'zod';
import { ownAddition } from '../../src/messages/import-record.ts';

const place = z.strictObject({
  name: z.string().min(1),
  from: z.int().nullable(),
  to: z.union([z.int(), z.literal('present')]).nullable(),
});

/** What stands beside every saved profile page. `read` null: the page shows no profile that may be read. */
export const expectedProfile = z.strictObject({
  /** The slug it is opened by. */
  slug: z.string().min(1),
  /** False: the page was not seen to its end, so what is not there may yet come. */
  end: z.boolean(),
  read: z
    .strictObject({
      name: z.string().min(1),
      memberId: z.string().nullable(),
      photo: z.boolean().nullable(),
      headline: z.string().nullable(),
      about: z.boolean().nullable(),
      place: z.string().nullable(),
      industry: z.null(),
      connections: z.int().nullable(),
      skills: z.int().nullable(),
      recommendations: z.int().nullable(),
      experiences: z.array(place).nullable(),
      educations: z.array(place).nullable(),
      active: z.boolean().nullable(),
      daysSinceActivity: z.int().nullable(),
      partial: z.array(z.enum(['experiences', 'educations'])).optional(),
    })
    .nullable(),
  /** What the user's own profile says of them; left out: it is somebody else's. */
  own: ownAddition.optional(),
});

export type ExpectedProfile = z.infer<typeof expectedProfile>;
