import * as z from '../policy/file/zod.ts';
import { importRecord, ownAddition } from './import-record.ts';
import { importReport } from './import-report.ts';

const count = z.int().min(0);
/** Made from what is in the files. */
const importId = z.string().min(1).max(64);

const listed = z.object({
  id: importId,
  time: z.number(),
  name: z.string(),
  state: z.enum(['running', 'stopped', 'done']),
  report: importReport.nullable(),
  /** Rows that came with it. */
  kept: z.object({ conversations: count, interactions: count, gatherings: count, people: count }),
  /** What it told about the user; null: nothing. */
  own: ownAddition.nullable(),
});

/** What is taken from files, and taken back. Part of `requests` in `../messages.ts`. */
export const importRequests = {
  /**
   * An import begins, or goes on after it was interrupted: `taken` batches are written already. `now` is when it first began,
   * and `names` is how the user is called, to tell their messages from the others'.
   */
  'imports.begin': {
    from: 'extension',
    input: z.strictObject({ id: importId, name: z.string().min(1).max(1000) }),
    output: z.object({ taken: count, now: z.number(), names: z.array(z.string()) }),
  },
  /** One batch, written as a whole or not at all. The same batch again changes nothing. */
  'imports.take': {
    from: 'extension',
    input: z.strictObject({ id: importId, number: count, records: z.array(importRecord).max(2000) }),
    output: z.object({ taken: count, added: count }),
  },
  /** The import ended by itself (`done`) or by the user (`stopped`). */
  'imports.end': {
    from: 'extension',
    input: z.strictObject({ id: importId, state: z.enum(['stopped', 'done']), report: importReport }),
    output: z.object({}),
  },
  /** Every import, latest first. */
  'imports.list': {
    from: 'extension',
    input: z.strictObject({}),
    output: z.object({ imports: z.array(listed) }),
  },
  /** Takes back all that only this import brought: how many entries, and what of the user's own background. */
  'imports.undo': {
    from: 'extension',
    input: z.strictObject({ id: importId }),
    output: z.object({ removed: count, own: z.array(ownAddition.keyof()) }),
  },
} as const;

export type ListedImport = z.infer<typeof listed>;
