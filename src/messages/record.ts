import * as z from '../policy/file/zod.ts';
import { verdicts } from '../policy/suggestion.ts';
import { hindrances } from './act.ts';
import { invitationReading, pageReading } from './reading.ts';
import { suggestion } from './suggestion.ts';

/** What was recorded for one open page: its latest reading, and its pending invitations in page order. */
export const recordedPage = z.object({
  tabId: z.int(),
  visit: z.string(),
  /** When the latest report of this visit came in, in milliseconds since the epoch. */
  at: z.number(),
  /** `loading` as long as a row that was read is not among `invitations`. */
  page: pageReading,
  invitations: z.array(
    z.object({
      reading: invitationReading,
      suggestion,
      /** The user's latest decision on this id, though it is pending here: not done, or answered on another page. */
      decision: z
        .object({
          decision: z.enum(['accept', 'decline']),
          by: z.enum(['sidebar', 'page']),
          outcome: z.enum(['done', 'notDone']),
          because: z.enum(hindrances).nullable(),
          at: z.number(),
        })
        .nullable(),
      /** What is known, by the name of the fact; only where it was asked for. */
      facts: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])).exactOptional(),
      /** Whether the user has asked, and was answered. */
      reply: z.enum(['none', 'asked', 'answered']),
    }),
  ),
});

/** What the user did, and the answers to it: one event of the history. */
export const recordedDeed = z.object({
  id: z.string(),
  type: z.enum(['decided', 'attempted', 'replied', 'answered']),
  time: z.number(),
  invitation: z.string(),
  decision: z.enum(['accept', 'decline']).nullable(),
  by: z.enum(['sidebar', 'page', 'composer', 'clipboard']).nullable(),
  because: z.enum(hindrances).nullable(),
  template: z.string().nullable(),
  /** The verdict it was done in view of, and the id of the `suggested` event. */
  advice: z.object({ suggested: z.string().nullable(), verdict: z.enum(verdicts) }).nullable(),
});

/** Messages refused since the worker started: not what the contract says, or from somebody who may not send them. */
export const refusals = z.object({ malformed: z.number(), forbidden: z.number() });

export type RecordedPage = z.infer<typeof recordedPage>;
export type Refusals = z.infer<typeof refusals>;
export type RecordedDeed = z.infer<typeof recordedDeed>;
