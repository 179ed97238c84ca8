import type { PageSpec } from '../spec.ts';
import { classic } from './classic.ts';
import { future } from './future.ts';
import { g2Basic } from './g2-basic.ts';
import { g3Basic } from './g3-basic.ts';
import { g4Basic } from './g4-basic.ts';
import { kinds } from './kinds.ts';
import { languages } from './languages.ts';
import { late } from './late.ts';
import { names } from './names.ts';
import { nested } from './nested.ts';
import { notes } from './notes.ts';
import { pictures } from './pictures.ts';
import { previews } from './previews.ts';
import { states } from './states.ts';
import { walls } from './walls.ts';

/** Every page, by what it is about. */
export const specs: readonly PageSpec[] = [
  ...classic,
  ...g2Basic,
  ...g3Basic,
  ...g4Basic,
  ...languages,
  ...names,
  ...notes,
  ...pictures,
  ...kinds,
  ...states,
  ...late,
  ...previews,
  ...nested,
  ...walls,
  ...future,
];
