import type { Words } from '../../generator/words/words.ts';
import type { Answering } from '../answering.ts';
import type { Composer } from '../composer.ts';
import type { World } from '../world.ts';

/** What every screen of the page works with. */
export interface Stage {
  readonly world: World;
  readonly words: Words;
  readonly answering: Answering;
  readonly composer: Composer;
  navigate(path: string): void;
}

/** One screen: fills the given `main` and returns what undoes it. */
export type Screen = (main: HTMLElement, stage: Stage) => () => void;
