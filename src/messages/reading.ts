import * as z from '../policy/file/zod.ts';

/** Caps against hostile pages (promise 5), in UTF-16 code units; the reader cuts, the background refuses what is longer. */
export const caps = {
  id: 200,
  name: 300,
  url: 2048,
  headline: 1000,
  note: 4000,
  label: 300,
  rows: 2000,
} as const;

/** What you are invited to. */
export const invitationKinds = [
  'person',
  'company',
  'school',
  'group',
  'event',
  'newsletter',
  'other',
] as const;

/** A field of a reading: known with a value, or unknown because the page does not say (never a guess). */
const field = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('known', [
    z.strictObject({ known: z.literal(true), value }),
    z.strictObject({ known: z.literal(false) }),
  ]);

const text = (cap: number) => z.string().max(cap);
const linkedinUrl = z
  .string()
  .max(caps.url)
  .regex(/^https:\/\/www\.linkedin\.com\//);

/** One pending received invitation as the page shows it. */
export const invitationReading = z.strictObject({
  /** The invitation's number where the page gives it, else the profile slug, else a stable hash. Survives re-rendering. */
  id: text(caps.id).min(1),
  idFrom: z.enum(['invitation', 'slug', 'hash']),
  kind: z.enum(invitationKinds),
  /** The inviter's name without badges, twins and genitives. */
  name: field(text(caps.name)),
  /** Absolute, `https://www.linkedin.com/in/SLUG/`, as canonical as the page allows; null: known to have no link. */
  profileUrl: field(linkedinUrl.nullable()),
  /** What a non-person invitation is for (its name); null for a person. */
  target: field(text(caps.name).nullable()),
  targetUrl: field(linkedinUrl.nullable()),
  /** Several blocks are joined with a space; `--` and none are null. */
  headline: field(text(caps.headline).nullable()),
  /** The personal text, whole, without "more" and "reply" controls; null: read completely, there is none. */
  note: field(text(caps.note).nullable()),
  /** People named included: "Casey Ray and 8 other mutual connections" is 9. */
  mutualConnections: field(z.int().min(0).max(100_000)),
  mutualNames: z.array(text(caps.name)).max(10),
  verified: field(z.boolean()),
  premium: field(z.boolean()),
  photo: field(z.boolean()),
  /** What the label of the photo says of the frame around it. Left out: of none. */
  frame: z.enum(['openToWork', 'hiring']).exactOptional(),
  followsYou: field(z.boolean()),
  /** Age of the invitation in days, as coarse as the page says it ("3 weeks ago" is 21). */
  ageDays: field(z.number().min(0).max(20_000)),
  /** Which controls the row offers, for the sidebar: reply opens LinkedIn's composer. */
  controls: z.strictObject({ accept: z.boolean(), ignore: z.boolean(), reply: z.boolean() }),
});

/** One reading of the whole page. See design.md section 6 for the states; `loading` is before the reader has settled. */
export const pageReading = z.strictObject({
  state: z.enum(['loading', 'read', 'partial', 'empty', 'unreadable']),
  /** True once the page has been quiet long enough that the reading is taken as final for now. */
  settled: z.boolean(),
  /** The page's own count of pending invitations, or null when it shows none. */
  announced: z.int().min(0).nullable(),
  /** True when that counts everything pending: no narrower filter is in force. Left out: the page cannot tell. */
  whole: z.boolean().exactOptional(),
  /** How many rows have mutual connections by the page's own filter for them. Left out: there is no such filter. */
  withMutual: z.int().min(0).exactOptional(),
  /** Rows that looked like invitations and could not be read. */
  unread: z.int().min(0),
  /** Name of the generation that read it (`g0`..`g4`, or `structure` for one nobody has seen); null while unknown. */
  generation: text(40).nullable(),
  /** BCP 47 language of the page's words, or null. */
  language: text(35).nullable(),
});

export type InvitationKind = (typeof invitationKinds)[number];
export type InvitationReading = z.infer<typeof invitationReading>;
export type PageReading = z.infer<typeof pageReading>;
/** A field of a reading. */
export type Field<T> = { known: true; value: T } | { known: false };
