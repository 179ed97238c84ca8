import * as z from '../policy/file/zod.ts';
import { actRecord } from './act.ts';
import { caps } from './reading.ts';

const nothing = z.strictObject({});

/** A reply on its way to the page that its link loads; the same as `Reply` in `src/content/compose`. */
const reply = z.strictObject({
  act: z.string().min(8).max(64),
  invitation: z.string().min(1).max(caps.id),
  inviter: z.strictObject({
    name: z.string().max(caps.name).nullable(),
    profileUrl: z.string().max(2000).nullable(),
  }),
  text: z.string().max(20_000),
  template: z.string().min(1).max(200).nullable(),
});

/** How the sidebar stands in this browser. */
export const stance = z.strictObject({
  collapsed: z.boolean(),
  covering: z.boolean().nullable(),
  width: z.number().min(0).max(10_000).nullable(),
});

/**
 * What a page's side wants kept beyond its own life. The extension's storage is closed to it: whoever takes over the page's
 * process would read everything there. Part of `requests` in `../messages.ts`.
 */
export const besideRequests = {
  /** What is to be recorded of an act unless its outcome is heard within so many milliseconds. */
  'act.begin': {
    from: 'page',
    input: z.strictObject({ record: actRecord, ms: z.int().min(0).max(3_600_000) }),
    output: nothing,
  },
  /** A visit begins: what earlier ones left is recorded. Answers how many records were given up for good. */
  'outbox.deliver': { from: 'page', input: nothing, output: z.object({ givenUp: z.int() }) },
  /** Keeps a reply for the page that this tab loads next; one at a time. */
  'reply.keep': { from: 'page', input: reply, output: nothing },
  /** The reply this tab was to go on with; null when there is none, or it is too long ago. */
  'reply.kept': { from: 'page', input: nothing, output: z.object({ reply: reply.nullable() }) },
  'reply.drop': { from: 'page', input: nothing, output: nothing },
  /** How the sidebar was left in this browser; null: never said. */
  'sidebar.recall': { from: 'page', input: nothing, output: z.object({ stance: stance.nullable() }) },
  'sidebar.remember': { from: 'page', input: stance, output: nothing },
} as const;

export type KeptReply = z.infer<typeof reply>;
export { reply as keptReply };
