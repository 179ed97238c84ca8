import * as z from '../policy/file/zod.ts';
import { invitationReading } from './reading.ts';

/** A template of the active policy, ready to be sent to one inviter. */
export interface OfferedReply {
  /** The template's id. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** How many of its sentences asked for something unknown and are left out. */
  readonly dropped: number;
}

/** What the sidebar offers besides suggestions. Part of `requests` in `../messages.ts`; our own data, so its form is taken as it is. */
export const aidRequests = {
  /** The keys that move the focus to the sidebar and back, as the browser writes them; null: none are set. */
  'command.keys': {
    from: 'page',
    input: z.strictObject({}),
    output: z.custom<{ readonly keys: string | null }>(),
  },
  /** What could be written to an inviter, the fittest first; asked when a reply is begun. */
  'reply.offer': {
    from: 'page',
    input: z.strictObject({ reading: invitationReading }),
    output: z.custom<{ readonly replies: readonly OfferedReply[] }>(),
  },
} as const;
