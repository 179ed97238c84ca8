import type { KnownGeneration } from '../../../../kit/generations/generation.ts';
import type { Card } from '../rows/cards.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Ground } from './ground.ts';

/** What reading one row needs to know of the page around it. */
export interface Scene {
  readonly ground: Ground;
  readonly generation: KnownGeneration;
  readonly lexicon: Lexicon;
  /**
   * Where the page's language has no table: what lines of several rows have in common (see `card/foreign.ts`), by which
   * they are known as the page's words and not a headline. Empty otherwise.
   */
  readonly boilerplate: ReadonlySet<string>;
  /** All rows as found: a control that names another of them was exchanged. */
  readonly cards: readonly Card[];
}
