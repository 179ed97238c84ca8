import * as z from '../policy/file/zod.ts';

const id = z.string().min(1).max(100);
/** Parts of conditions name lists by it, joined by commas: it has none. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^,\n]*$/);
const entry = z.string().trim().min(1).max(300);
/** A list holds so many of each. */
export const mostEntries = 20_000;
const entries = z.array(entry).max(mostEntries);

/** A list of the user's own: people (by profile or name), companies and words. */
export const namedList = z.strictObject({
  id,
  name,
  /** Of people the user trusts: whoever has one of them as a mutual connection is on it, too. */
  trusted: z.boolean(),
  people: entries,
  companies: entries,
  words: entries,
});

/** Named lists. Part of `requests` in `../messages.ts`; changes are announced as `log`, and judge the open pages anew. */
export const listRequests = {
  /** Every list with the number of its entries, by name. */
  'lists.list': {
    from: 'extension',
    input: z.strictObject({}),
    output: z.object({
      lists: z.array(z.object({ id, name: z.string(), trusted: z.boolean(), entries: z.int().min(0) })),
    }),
  },
  /** One list, whole; null: there is none (any more). */
  'lists.get': {
    from: 'extension',
    input: z.strictObject({ id }),
    output: z.object({ list: namedList.nullable() }),
  },
  /** Keeps a list, in place of the one with its id. `conflict`: another has that name. */
  'lists.save': { from: 'extension', input: namedList, output: z.object({ entries: z.int().min(0) }) },
  /** Deletes a list and answers it, to be saved again when the user thinks better of it. */
  'lists.delete': {
    from: 'extension',
    input: z.strictObject({ id }),
    output: z.object({ list: namedList.nullable() }),
  },
} as const;

export type NamedList = z.infer<typeof namedList>;
