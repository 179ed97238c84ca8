import * as z from '../../policy/file/zod.ts';

/** How people talk; the first three are meeting somebody. */
export const channels = ['inPerson', 'phone', 'video', 'message', 'otherNetwork'] as const;

export type LoggedChannel = (typeof channels)[number];

export const channel = z.enum(channels);
export const id = z.string().min(1).max(700);
/** A line of the user's own. */
export const line = z.string().trim().min(1).max(500);
/** A conversation of more than a day is a slip of the finger. */
export const minutes = z.int().min(0).max(1440);
/** Milliseconds since the epoch. */
export const at = z.int().min(0).max(8_640_000_000_000_000);
/** A calendar day, ISO 8601. */
export const day = z.iso.date();

/** Which part of a long list. */
export const paging = { offset: z.int().min(0).max(10_000_000), limit: z.int().min(1).max(500) };

/** A part of a long list, and how many there are in all. */
export const page = <T extends z.ZodType>(entry: T) =>
  z.object({ entries: z.array(entry), total: z.int().min(0) });
