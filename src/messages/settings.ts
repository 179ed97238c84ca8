import * as z from '../policy/file/zod.ts';

/** The user's settings that the surfaces need; what each is when nothing (or nonsense) is stored stands in the background. */
export const settings = z.object({
  enabled: z.boolean(),
  /** The active policy's id: a preset's, or one of the user's own. */
  policy: z.string().min(1).max(100),
  /** What that is called, where it is one of the user's own. Told, not set. */
  policyTitle: z.string().max(300).exactOptional(),
  /** What an organisation holds, so that it cannot be changed; left out: nothing. Told, not set. */
  held: z.array(z.enum(['policy', 'enabled', 'theme', 'holdSeconds'])).exactOptional(),
  theme: z.enum(['system', 'light', 'dark']),
  /** How long a decision is on hold, and can be undone, before it is passed on; 0: not at all. */
  holdSeconds: z.number().min(0).max(30),
  /** What the user signs with; null while not told. */
  ownFirstName: z.string().trim().min(1).max(100).nullable(),
  /** After so many days an opened profile counts as not read. */
  profileStaleDays: z.int().min(1).max(3650),
  /** After so many months what was decided is removed; null: it is kept. */
  keepMonths: z.int().min(1).max(120).nullable(),
  /** Whether your own profile, when you open it, tells Anteroom about you. */
  learnProfile: z.boolean(),
  /** Whether conversations you open on LinkedIn are logged: with whom and when, never what. */
  learnConversations: z.boolean(),
  /** Whether your page of connections tells who they are. */
  learnConnections: z.boolean(),
});

/** Some of them, to be changed together. */
export const settingsChange = z.strictObject({
  enabled: settings.shape.enabled.exactOptional(),
  policy: settings.shape.policy.exactOptional(),
  theme: settings.shape.theme.exactOptional(),
  holdSeconds: settings.shape.holdSeconds.exactOptional(),
  ownFirstName: settings.shape.ownFirstName.exactOptional(),
  profileStaleDays: settings.shape.profileStaleDays.exactOptional(),
  keepMonths: settings.shape.keepMonths.exactOptional(),
  learnProfile: settings.shape.learnProfile.exactOptional(),
  learnConversations: settings.shape.learnConversations.exactOptional(),
  learnConnections: settings.shape.learnConnections.exactOptional(),
});

export type Settings = z.infer<typeof settings>;
