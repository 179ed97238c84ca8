import * as z from '../policy/file/zod.ts';

/** Caps against hostile pages (promise 5); the page's side cuts, the background refuses what is longer. */
export const profileCaps = {
  slug: 300,
  name: 300,
  memberId: 60,
  line: 1000,
  lines: 60,
  keys: 12,
  key: 200,
  cards: 40,
  items: 60,
  nested: 30,
  labels: 20,
} as const;

const text = (cap: number) => z.string().max(cap);
const lines = z.array(text(profileCaps.line)).max(profileCaps.lines);

/** One entry of a card: its own lines, and the entries inside it (the positions at one employer, or what belongs to it). */
const profileItem = z.strictObject({ lines, nested: z.array(lines).max(profileCaps.nested) });

/** One card of a profile ("Experience", "Skills" …), as the page shows it: structure and text, no meaning yet. */
const profileCard = z.strictObject({
  /** What the markup calls it: ids and keys around its heading, and the sub-page its "show all" leads to. */
  keys: z.array(text(profileCaps.key)).max(profileCaps.keys),
  title: text(profileCaps.name),
  /** Everything it says, without its title. */
  lines,
  items: z.array(profileItem).max(profileCaps.items),
  /** The words of the link to all of its entries ("Show all 24 skills"); null: these are all. */
  more: text(profileCaps.name).nullable(),
});

/**
 * An opened profile as the page shows it. What its words mean is worked out in the background, where the words of all
 * languages are; the page carries none of them.
 */
export const profileSheet = z.strictObject({
  name: text(profileCaps.name).min(1),
  /** LinkedIn's own id of the member, where the page tells it. */
  memberId: text(profileCaps.memberId).nullable(),
  /** BCP 47, as the page declares it. */
  language: text(35).nullable(),
  /** Null: there is no place for a photo, or it has not come yet. */
  photo: z.boolean().nullable(),
  /** What stands below the name in the first card. */
  top: lines,
  /** How many of these lines stand in one block with the name: pronouns, how near somebody is. Left out: that is not told. */
  named: z.int().min(0).max(profileCaps.lines).exactOptional(),
  /** Which of these lines the link to the contact details follows; null: there is none. */
  contact: z.int().min(0).max(profileCaps.lines).nullable(),
  cards: z.array(profileCard).max(profileCaps.cards),
  /** The page was seen to its end, and nothing more came: a card that is not there does not exist. */
  end: z.boolean(),
});

/** The profile whose address was open, and what it showed. */
export const profileRecord = z.strictObject({
  /** As in the address: `https://www.linkedin.com/in/SLUG/`. */
  slug: text(profileCaps.slug).min(1),
  sheet: profileSheet,
  /** What may say that the profile is the user's own; left out: nothing does. */
  edit: z
    .strictObject({
      /** Slugs named by links for editing. */
      slugs: z.array(text(profileCaps.slug)).max(profileCaps.labels),
      /** Accessible names of the controls in the first card. */
      labels: z.array(text(profileCaps.name)).max(profileCaps.labels),
    })
    .exactOptional(),
});

const place = z.object({
  name: z.string(),
  from: z.int().nullable(),
  to: z.union([z.int(), z.literal('present')]).nullable(),
});

/** What is remembered of a profile; see `policy/profile/profile.ts`. Null: not read. */
export const rememberedProfile = z.object({
  photo: z.boolean().nullable(),
  headline: z.string().nullable(),
  about: z.boolean().nullable(),
  place: z.string().nullable(),
  industry: z.string().nullable(),
  connections: z.number().nullable(),
  skills: z.number().nullable(),
  recommendations: z.number().nullable(),
  experiences: z.array(place).nullable(),
  educations: z.array(place).nullable(),
  active: z.boolean().nullable(),
  daysSinceActivity: z.number().nullable(),
  networkSize: z.number().nullable().exactOptional(),
  followers: z.number().nullable().exactOptional(),
  volunteering: z.boolean().nullable().exactOptional(),
  recommendationsGiven: z.number().nullable().exactOptional(),
  partial: z.array(z.enum(['experiences', 'educations'])).exactOptional(),
});

/** Profiles the user opened. Part of `requests` in `../messages.ts`. */
export const profileRequests = {
  /**
   * What an opened profile shows; sent anew as more of it appears. The same again changes nothing. The user's own tells of
   * the user.
   */
  'profile.record': { from: 'page', input: profileRecord, output: z.strictObject({}) },
  /** What is remembered of one person's profile; null: it was never opened, or could not be read. */
  'profile.get': {
    from: 'extension',
    input: z.strictObject({ slug: text(profileCaps.slug).min(1) }),
    output: z.object({
      read: z
        .object({
          /** When it was read last, in milliseconds since the epoch. */
          at: z.number(),
          /** It was seen to its end. */
          whole: z.boolean(),
          profile: rememberedProfile,
        })
        .nullable(),
    }),
  },
} as const;

export type ProfileSheet = z.infer<typeof profileSheet>;
export type ProfileCard = z.infer<typeof profileCard>;
export type ProfileItem = z.infer<typeof profileItem>;
export type ProfileRecord = z.infer<typeof profileRecord>;
