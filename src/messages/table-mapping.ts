import * as z from '../policy/file/zod.ts';

/** What a column of a table of the user's own can be for. */
export const columnUses = [
  'none',
  'name',
  'firstName',
  'lastName',
  'profileUrl',
  'email',
  'company',
  'date',
  'minutes',
  'channel',
  'place',
] as const;

/** What each column of a table is for, and how its cells are meant. */
export const tableMapping = z.strictObject({
  uses: z.array(z.enum(columnUses)).max(200),
  /** `3/5/2026` is the third of May. */
  dayFirst: z.boolean(),
  /** How people talked where no column says so; `otherNetwork` makes interactions of the rows. */
  channel: z.enum(['inPerson', 'phone', 'video', 'message', 'otherNetwork']),
});

export type ColumnUse = (typeof columnUses)[number];
export type TableMapping = z.infer<typeof tableMapping>;
