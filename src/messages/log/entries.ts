import * as z from '../../policy/file/zod.ts';
import { at, channel, id, line, minutes } from './parts.ts';

/** Somebody: by their id in the log, or (null) by name and profile alone. */
export const who = z.strictObject({
  id: id.nullable(),
  name: z.string().trim().max(300),
  /** Slug of the profile, or its address. */
  profile: z.string().trim().max(2048).nullable(),
});

/** A logged conversation. */
export const loggedEntry = z.object({
  id,
  who,
  time: at,
  minutes: minutes.nullable(),
  channel,
  place: line.nullable(),
  note: line.nullable(),
  /** It came from a file, or from a page of LinkedIn's. */
  imported: z.boolean(),
  /** How many messages went each way; left out: not known. */
  messages: z.object({ sent: z.int().min(0), received: z.int().min(0) }).exactOptional(),
});

/** An event the user attended. */
export const gatheringEntry = z.object({
  id,
  name: line,
  place: line.nullable(),
  from: at,
  to: at,
  people: z.array(who),
  imported: z.boolean(),
});

/** An entry of the user's lists. */
export const listEntry = z.strictObject({
  id,
  list: z.enum(['allowed', 'blocked', 'notPerson']),
  kind: z.enum(['person', 'company', 'word']),
  value: z.string().trim().min(1).max(300),
});

/** "Is this the Sam Lee you talked to on 3 May?" */
export const matchQuestion = z.object({
  /** Id of the one in the log. */
  person: id,
  name: z.string(),
  /** The latest conversation with them. */
  time: at,
  minutes: minutes.nullable(),
  place: z.string().nullable(),
});

/** A possible match of two people; `same` is the user's word, null while there is none. */
export const matchAnswer = z.object({
  person: who,
  other: who,
  /** How the inviter's card goes on. */
  headline: z.string().nullable(),
  talk: matchQuestion.nullable(),
  same: z.boolean().nullable(),
});

export type Who = z.infer<typeof who>;
export type LoggedEntry = z.infer<typeof loggedEntry>;
export type GatheringEntry = z.infer<typeof gatheringEntry>;
export type ListEntry = z.infer<typeof listEntry>;
export type MatchQuestion = z.infer<typeof matchQuestion>;
export type MatchAnswer = z.infer<typeof matchAnswer>;
