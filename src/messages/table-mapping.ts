import * as z from '../policy/file/zod.ts';
import { columnUses } from './column-uses.ts';

/** What each column of a table is for, and how its cells are meant. */
export const tableMapping = z.strictObject({
  uses: z.array(z.enum(columnUses)).max(200),
  /** `3/5/2026` is the third of May. */
  dayFirst: z.boolean(),
  /** How people talked where no column says so; `otherNetwork` makes interactions of the rows. */
  channel: z.enum(['inPerson', 'phone', 'video', 'message', 'otherNetwork']),
});

export type TableMapping = z.infer<typeof tableMapping>;
