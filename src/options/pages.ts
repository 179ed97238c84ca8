import { aboutPage } from './about/page.tsx';
import { dataPage } from './data/page.tsx';
import { historyPage } from './history/page.tsx';
import { learningPage } from './learning/page.tsx';
import type { OptionsPage } from './page.ts';
import { peoplePage } from './people/page.tsx';
import { policyPage } from './policy/page.tsx';
import { settingsPage } from './settings/page.tsx';
import { startPage } from './start/page.tsx';

/** The pages of the options, in the order of the navigation; the first is where one arrives. */
export const optionsPages: readonly [OptionsPage, ...OptionsPage[]] = [
  policyPage,
  learningPage,
  historyPage,
  peoplePage,
  dataPage,
  settingsPage,
  aboutPage,
  startPage,
];
