import type { PageSpec } from '../spec.ts';
import { classic } from './classic.ts';
import { g2Basic } from './g2-basic.ts';
import { g3Basic } from './g3-basic.ts';
import { g4Basic } from './g4-basic.ts';

/** Every generated page. */
export const specs: readonly PageSpec[] = [...classic, ...g2Basic, ...g3Basic, ...g4Basic];
