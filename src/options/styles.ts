import { pageStyles } from '../ui/theme/pageStyles.ts';
import data from './data/data.css?inline';
import imports from './data/import/import.css?inline';
import importReport from './data/import/report.css?inline';
import history from './history/history.css?inline';
import learning from './learning/learning.css?inline';
import options from './options.css?inline';
import people from './people/people.css?inline';
import start from './start/start.css?inline';

/** Every style of the options page; each page of it brings its own. */
export const optionsStyles: readonly string[] = [
  ...pageStyles,
  options,
  start,
  imports,
  importReport,
  people,
  data,
  history,
  learning,
];
