import type { CardKind } from '../words/words.ts';

/** What one generation of LinkedIn's profile pages says by its markup. */
export interface Generation {
  readonly name: string;
  /** What a card's keys (ids and the like) say it is about; the first that fits holds. */
  readonly keys: readonly (readonly [key: RegExp, kind: CardKind])[];
  /**
   * True where cards come from the top down, so that one that is there proves those above it complete. Where parts of a
   * page come each by itself, only its end does.
   */
  readonly ordered: boolean;
}
