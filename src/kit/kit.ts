import type { IconName } from '../ui/icons/shapes.ts';
import type { AlertWords } from './alerts/alert-words.ts';
import type { Markup } from './generations/generation.ts';
import type { Words } from './words/words.ts';

/**
 * What the script in the page works with and does not carry: data that would weigh on every LinkedIn page, and that the
 * background sends to the few that show invitations.
 */
export interface Kit {
  /** The words of LinkedIn's languages; the reader reads by them. */
  readonly words: readonly Words[];
  /** What is known of LinkedIn's markup, generation by generation. */
  readonly markup: Markup;
  /** How LinkedIn words a limit and a failure in passing. */
  readonly alerts: AlertWords;
  /** The sidebar's style sheets, in the order in which they apply. */
  readonly styles: readonly string[];
  /** The outlines of its icons. */
  readonly shapes: Readonly<Record<IconName, string>>;
}
