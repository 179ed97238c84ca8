import { readFileSync } from 'node:fs';

/** One labelled headline; see README.md beside this file. */
export interface LabelledHeadline {
  readonly lang: string;
  readonly text: string;
  readonly labels: readonly string[];
  readonly field: string;
}

/** All of them. */
export const labelledHeadlines: readonly LabelledHeadline[] = ['hand1', 'hand2'].flatMap((hand) =>
  JSON.parse(readFileSync(new URL(`${hand}.json`, import.meta.url), 'utf8')),
);
