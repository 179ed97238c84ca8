import * as z from '../policy/file/zod.ts';

/** Caps against hostile pages (promise 5); the page's side cuts, the background refuses what is longer. */
export const learnedCaps = {
  name: 300,
  slug: 300,
  memberId: 60,
  moment: 60,
  turns: 2000,
  line: 300,
  rows: 200,
} as const;

const text = (cap: number) => z.string().max(cap);
/** BCP 47, as the page declares it. */
const language = text(35).nullable();

/** One message of an open conversation without a word of it: whose it is, and when, as the page words it. */
const turn = z.strictObject({
  from: z.enum(['mine', 'theirs']),
  /** The heading of its day ("Friday"). */
  day: text(learnedCaps.moment).nullable(),
  /** The time of day ("2:44 PM"). */
  time: text(learnedCaps.moment).nullable(),
  /** The machine-readable time, where the page has one. */
  datetime: text(learnedCaps.moment).nullable(),
});

/** A conversation of two that the user opened. */
export const conversationSheet = z.strictObject({
  partner: z.strictObject({
    name: text(learnedCaps.name).nullable(),
    slug: text(learnedCaps.slug).nullable(),
    memberId: text(learnedCaps.memberId).nullable(),
  }),
  language,
  /** Oldest first; of a longer conversation the latest. */
  turns: z.array(turn).max(learnedCaps.turns),
});

/** One entry of the page of connections: who it is, and its lines as they stand. */
const connectionRow = z.strictObject({
  slug: text(learnedCaps.slug).min(1),
  name: text(learnedCaps.name).min(1),
  /** What stands below the name: the headline, and since when. */
  lines: z.array(text(learnedCaps.line)).max(6),
  /** The markup says that it is a connection; else only a line that says since when does. */
  certain: z.boolean(),
});

/** A part of the user's page of connections. */
export const connectionsSheet = z.strictObject({
  language,
  rows: z.array(connectionRow).min(1).max(learnedCaps.rows),
});

/**
 * What pages of LinkedIn that the user opens tell of the user's own network; an own profile comes with `profile.record`. Each
 * can be switched off, is listed among the imports, and is taken back as one of them. Part of `requests` in
 * `../messages.ts`.
 */
export const learnedRequests = {
  /** Logs an open conversation by the day, where both wrote. The same again changes nothing. */
  'conversation.read': { from: 'page', input: conversationSheet, output: z.strictObject({}) },
  /** Connections as far as the user scrolled. The same again changes nothing. */
  'connections.read': { from: 'page', input: connectionsSheet, output: z.strictObject({}) },
} as const;

export type ConversationSheet = z.infer<typeof conversationSheet>;
export type ConnectionsSheet = z.infer<typeof connectionsSheet>;
export type ConnectionEntry = z.infer<typeof connectionRow>;
