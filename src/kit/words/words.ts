import type { InvitationKind } from '../../messages/reading.ts';

/**
 * The words of one of LinkedIn's languages. Everything is optional evidence: what is missing here is told apart by
 * position and shape. Lists marked "templates" use the little language of `text/template.ts`.
 */
export interface Words {
  /** BCP 47, as `<html lang>` gives it, without a region unless it matters. */
  readonly language: string;
  /** Visible words of the accept and ignore controls; templates. Their stems recognise longer accessible labels. */
  readonly accept: readonly string[];
  readonly ignore: readonly string[];
  /** Controls that open LinkedIn's composer; templates. */
  readonly reply?: readonly string[];
  /** Controls that are never half of an accept/ignore pair (connect, withdraw, follow, "see more" …); templates. */
  readonly others?: readonly string[];
  /** Accessible labels with a name in them; templates with `{name}`. */
  readonly labels?: readonly string[];
  /** Labels of either control that settle the kind; templates. Only where the exact wording is known. */
  readonly personLabels?: readonly string[];
  readonly thingLabels?: readonly string[];
  /** Alternative texts of a profile picture and of a logo; templates with `{name}`. */
  readonly picture?: readonly string[];
  readonly logo?: readonly string[];
  /** The line "NAME is inviting you to connect", without the name; templates. */
  readonly invites?: readonly string[];
  /** The same where the inviter follows you. */
  readonly follows?: readonly string[];
  /** Stems one of which is in every such line and in every line of `things`, parted by `|`. */
  readonly hint?: string;
  /** The line that says what else you are invited to, without the inviter's name; `{thing}` is filled from `things`. */
  readonly invited?: string;
  /** What fills it, by kind; templates with `{target}`. */
  readonly things?: Readonly<Partial<Record<Exclude<InvitationKind, 'person'>, readonly string[]>>>;
  readonly mutual?: MutualWords;
  /** Words of the badges; templates. */
  readonly verified?: readonly string[];
  readonly premium?: readonly string[];
  /** Text that may hang on a name or stand around it without being one; templates. */
  readonly noise?: readonly string[];
  /** What a photo's label says of the frame around it, beside the name; parts of it. */
  readonly frames?: { readonly openToWork: readonly string[]; readonly hiring: readonly string[] };
  /** "LinkedIn Member": what stands for the name of somebody without a profile; templates. */
  readonly member?: readonly string[];
  /** The page's own words for "no pending invitations": the end of a short sentence; templates. */
  readonly empty?: readonly string[];
  /** Words of the filter that shows everything, and of the tab of sent invitations; plain words. */
  readonly everything?: readonly string[];
  readonly sent?: readonly string[];
  /** A row answered already: "NAME is now a connection"; templates with `{name}`. */
  readonly accepted?: readonly string[];
  readonly ignored?: readonly string[];
  /** Title of the dialog that asks for care before accepting; templates. */
  readonly care?: readonly string[];
}

/** How a language says "Casey Ray and 8 other mutual connections". */
export interface MutualWords {
  /** Words one of which must be there: "mutual", "gemeinsame". */
  readonly marks: readonly string[];
  /** Words for the people meant, one of which must be there: "connections", "Kontakte". */
  readonly nouns: readonly string[];
  /** Words that may stand around these and the number. */
  readonly around: readonly string[];
  /** "is", "are": what stands between names and the rest where there is no number. */
  readonly is: readonly string[];
  /** "and": between the last name and the number. */
  readonly and: readonly string[];
  /** Whole-line templates with `{n}` and `{names}` for languages that do not put spaces between words. */
  readonly whole?: readonly string[];
}
