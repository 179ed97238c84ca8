import type { OwnBackground } from '../policy/background/own.ts';
import * as z from '../policy/file/zod.ts';

const text = z.string().trim().min(1).max(300);
const words = z.array(text).max(500).readonly();
const year = z.int().min(1900).max(2200);
const places = z
  .array(z.object({ name: text, from: year.exactOptional(), to: year.nullable().exactOptional() }))
  .max(300)
  .readonly();
const partial = z
  .array(z.enum(['employers', 'schools']))
  .max(2)
  .readonly();

const fields = {
  firstName: text.nullable(),
  fullName: text.exactOptional(),
  employers: places,
  schools: places,
  place: text.nullable(),
  industry: text.nullable(),
  headline: text.exactOptional(),
  titles: words.exactOptional(),
  skills: words.exactOptional(),
  partial: partial.exactOptional(),
  topicWords: words,
  clientWords: words,
  unwantedWords: words,
  works: words,
};

/** What the user told about themselves: the shape is {@link OwnBackground}'s, kept in step by the compiler. */
export const ownBackground: z.ZodType<OwnBackground> = z.object(fields);

/** Some of it, to be replaced together. An empty list or null takes it back; so does an empty full name or headline. */
export const ownChange = z.strictObject({
  firstName: fields.firstName.exactOptional(),
  fullName: z.string().trim().max(300).exactOptional(),
  employers: places.exactOptional(),
  schools: places.exactOptional(),
  place: fields.place.exactOptional(),
  industry: fields.industry.exactOptional(),
  headline: z.string().trim().max(300).exactOptional(),
  titles: fields.titles,
  skills: fields.skills,
  partial: fields.partial,
  topicWords: words.exactOptional(),
  clientWords: words.exactOptional(),
  unwantedWords: words.exactOptional(),
  works: words.exactOptional(),
});

export type OwnChange = Partial<OwnBackground>;
