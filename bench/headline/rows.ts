import { readHeadline } from '../../src/policy/headline/read.ts';
import { labelledHeadlines } from '../../tests/policy/headline/labelled/load.ts';
import { scoreOf } from '../../tests/policy/note/labelled/score.ts';
import type { Row } from '../row.ts';

/** What a headline is read to sell or recruit must be so, and be found. */
const least = { precision: 0.95, recall: 0.75 } as const;

/**
 * How often a headline is rightly told to sell or recruit. The lists were tuned to these headlines, so it is the upper bound; headlines
 * kept outside the repository tell the rest.
 */
export async function rows(): Promise<readonly Row[]> {
  return (['sells', 'recruits'] as const).flatMap((label) => {
    const clear = labelledHeadlines.filter(({ labels }) => !labels.includes(`?${label}`));
    const score = scoreOf(
      clear.map(({ text, labels }) => ({
        wanted: labels.includes(label),
        found: readHeadline(text)[label] !== null,
      })),
    );
    return (['precision', 'recall'] as const).map((what) => ({
      name: `headline.${label}.${what}`,
      value: score[what],
      unit: 'share',
      against: `${score.labelled} labelled so, tuned on`,
      ratio: null,
      budget: least[what],
      atLeast: true,
    }));
  });
}
