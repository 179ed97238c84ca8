import type { OptionsPage } from '../page.ts';
import { FirstRun } from './FirstRun.tsx';

/** Opened once after the installation, and from About whenever somebody wants to see it again. */
export const startPage: OptionsPage = {
  id: 'start',
  title: 'options_start',
  aside: true,
  Page: FirstRun,
};
