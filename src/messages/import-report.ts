import * as z from '../policy/file/zod.ts';

/** What one kind of file is, going by its content. */
export const importKinds = [
  'messages',
  'connections',
  'invitations',
  'profile',
  'positions',
  'education',
  'emails',
  'skills',
  'calendar',
  'contacts',
  'table',
  'tweets',
  'directMessages',
] as const;

/** Why something in a file was left out. */
export const skipReasons = [
  'brokenRow',
  'hugeField',
  'oddLine',
  'badDate',
  'nobody',
  'hidden',
  'sponsored',
  'draft',
  'spam',
  'oneSided',
  'unclearOwner',
  'declined',
  'unanswered',
  'allDay',
  'alone',
  'tooMany',
  'future',
  'unknownFile',
  'backup',
  'needless',
  'emptyFile',
  'damaged',
  'tooBig',
  'bomb',
  'encrypted',
] as const;

const fileName = z.string().max(300);
const count = z.int().min(0);

/** What came of an import. */
export const importReport = z.strictObject({
  files: z
    .array(
      z.strictObject({
        name: fileName,
        kind: z.enum(importKinds),
        /** Rows, events or cards in it. */
        rows: count,
        /** Of those, how many said something that is kept. */
        taken: count,
      }),
    )
    .max(500),
  /** What was left out, by file and reason, with the first lines. */
  skipped: z
    .array(
      z.strictObject({
        name: fileName,
        reason: z.enum(skipReasons),
        count,
        /** Line numbers in the file, counted from 1; null where lines mean nothing. */
        lines: z.array(z.int().min(1)).max(20).nullable(),
      }),
    )
    .max(2000),
});

export type ImportKind = (typeof importKinds)[number];
export type SkipReason = (typeof skipReasons)[number];
export type ImportReport = z.infer<typeof importReport>;
