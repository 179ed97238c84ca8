import { readFileSync } from 'node:fs';

/** One labelled headline; see README.md beside this file. */
export interface LabelledHeadline {
  readonly lang: string;
  readonly text: string;
  readonly labels: readonly string[];
  readonly field: string;
}

/** What the third hand did not label: it counts neither way there. */
const untold = ['?student', '?seeksWork', '?founder', '?creator', '?hiring'];

const labelledBy = (hand: string): readonly LabelledHeadline[] =>
  JSON.parse(readFileSync(new URL(`${hand}.json`, import.meta.url), 'utf8'));

/** All of them. */
export const labelledHeadlines: readonly LabelledHeadline[] = [
  ...['hand1', 'hand2'].flatMap(labelledBy),
  ...labelledBy('hand3').map((headline) => ({ ...headline, labels: [...headline.labels, ...untold] })),
];
