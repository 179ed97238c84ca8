import * as z from '../policy/file/zod.ts';
import { invitationReading, pageReading } from './reading.ts';
import { suggestion } from './suggestion.ts';

/** What was recorded for one open page: its latest reading, and its pending invitations in page order. */
export const recordedPage = z.object({
  tabId: z.int(),
  visit: z.string(),
  /** When the latest report of this visit came in, in milliseconds since the epoch. */
  at: z.number(),
  page: pageReading,
  invitations: z.array(z.object({ reading: invitationReading, suggestion })),
});

/** Messages refused since the worker started: not what the contract says, or from somebody who may not send them. */
export const refusals = z.object({ malformed: z.number(), forbidden: z.number() });

export type RecordedPage = z.infer<typeof recordedPage>;
export type Refusals = z.infer<typeof refusals>;
