import type { IconName } from '../ui/icons/shapes.ts';
import type { Words } from './words/words.ts';

/**
 * What the script in the page works with and does not carry: data that would weigh on every LinkedIn page, and that the
 * background sends to the few that show invitations.
 */
export interface Kit {
  /** The words of LinkedIn's languages; the reader reads by them. */
  readonly words: readonly Words[];
  /** The sidebar's style sheets, in the order in which they apply. */
  readonly styles: readonly string[];
  /** The outlines of its icons. */
  readonly shapes: Readonly<Record<IconName, string>>;
}
