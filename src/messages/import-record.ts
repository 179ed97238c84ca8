import * as z from '../policy/file/zod.ts';

/** Nothing in a file that matters is longer. */
const text = z.string().min(1).max(300);
/** Made from what the file says, so that the same thing from two files is one. */
const key = z.string().min(4).max(64);
const moment = z.int();

/** Whatever a file tells of somebody; what it does not say is left out. */
const somebody = z.strictObject({
  /** Slug of their LinkedIn profile, as written. */
  slug: text.exactOptional(),
  emails: z.array(text).max(10).exactOptional(),
  name: text.exactOptional(),
  /** Employers and schools. */
  places: z.array(text).max(10).exactOptional(),
});

const place = z.strictObject({
  name: text,
  from: z.int().exactOptional(),
  to: z.int().nullable().exactOptional(),
});

/** What a list of connections says; null: not told. */
const connection = z.strictObject({
  key,
  company: text.nullable(),
  position: text.nullable(),
  since: moment.nullable(),
});

/** What the user's own export says of them; added to what they told, never put in its place. */
export const ownAddition = z.strictObject({
  firstName: text.exactOptional(),
  fullName: text.exactOptional(),
  place: text.exactOptional(),
  industry: text.exactOptional(),
  employers: z.array(place).max(300).exactOptional(),
  schools: z.array(place).max(300).exactOptional(),
  headline: text.exactOptional(),
  /** Of the user's own positions, newest first. */
  titles: z.array(text).max(300).exactOptional(),
  skills: z.array(text).max(500).exactOptional(),
});

/** One thing learned from a file, in no file's own form. Times are milliseconds since the epoch. */
export const importRecord = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('person'),
    who: somebody,
    /** The user is connected with them. */
    connection: connection.exactOptional(),
    /** They are in an address book of the user's. */
    contact: z.literal(true).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('conversation'),
    key,
    who: somebody,
    time: moment,
    /** Null: the file does not say how long. */
    minutes: z.number().min(0).max(100_000).nullable(),
    channel: z.enum(['inPerson', 'phone', 'video', 'message', 'otherNetwork']),
    place: text.nullable(),
    /** It may not have taken place, or not with them: whoever was invited never answered. */
    unsure: z.literal(true).exactOptional(),
    /** The user's last word there was a no. */
    refused: z.literal(true).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('interaction'), key, who: somebody, time: moment, network: text }),
  z.strictObject({
    kind: z.literal('gathering'),
    key,
    name: text,
    from: moment,
    to: moment,
    people: z.array(somebody).max(300),
  }),
  z.strictObject({ kind: z.literal('own'), own: ownAddition }),
]);

export type Somebody = z.infer<typeof somebody>;
export type OwnAddition = z.infer<typeof ownAddition>;
export type ImportRecord = z.infer<typeof importRecord>;
