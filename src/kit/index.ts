import { sidebarStyles } from '../content/sidebar/css/styles.ts';
import { shapes } from '../ui/icons/shapes.ts';
import { uiStyles } from '../ui/theme/styles.ts';
import { alertWords } from './alerts/alert-words.ts';
import { markup } from './generations/index.ts';
import type { Kit } from './kit.ts';
import { tables } from './words/tables.ts';

export type { Kit } from './kit.ts';

/** The one kit there is. */
export const kit: Kit = {
  words: tables,
  markup,
  alerts: alertWords,
  styles: [...uiStyles, ...sidebarStyles],
  shapes,
};
