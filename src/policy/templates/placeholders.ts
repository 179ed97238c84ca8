/**
 * What a template may ask for, between double braces: `{{firstName}}`. Each is plain text, or unknown; a sentence that
 * asks for something unknown is left out of the message as a whole.
 */
export const placeholderNames = [
  /** The inviter's first name ({@link firstNameOf}). */
  'firstName',
  /** The user's own first name, from the settings. */
  'ownFirstName',
  /** How many connections both have; unknown, not 0, when there are none. */
  'mutualCount',
  /** Names of some of them, as one list ("Casey Ray and Kim Roe"). */
  'mutualNames',
  /** Where the two have met, from the conversation log or the note. */
  'whereMet',
  /** The event both went to. */
  'event',
  /** The user's topic word that was found in the headline, the profile or the note. */
  'topic',
] as const;

/** The name of a placeholder. */
export type PlaceholderName = (typeof placeholderNames)[number];

/** Values for a template's placeholders; one left out (or blank) is unknown. */
export type PlaceholderValues = Readonly<Partial<Record<PlaceholderName, string | number>>>;

const known: ReadonlySet<string> = new Set(placeholderNames);

/** True for the name of a placeholder that Anteroom can fill. */
export function isPlaceholderName(name: string): name is PlaceholderName {
  return known.has(name);
}
