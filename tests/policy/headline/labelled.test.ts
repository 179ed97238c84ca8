import { describe, expect, it } from 'vitest';
import { fieldsIn } from '../../../src/policy/field/read.ts';
import { readHeadline } from '../../../src/policy/headline/read.ts';
import { headlineLabels } from '../../../src/policy/headline/words.ts';
import { scoreOf } from '../note/labelled/score.ts';
import { labelledHeadlines } from './labelled/load.ts';

const read = labelledHeadlines.map((headline) => ({ headline, found: readHeadline(headline.text) }));
const languages = [...new Set(labelledHeadlines.map(({ lang }) => lang))];

/** Fields that the labels do not tell apart from these. */
const alike: Readonly<Record<string, readonly string[]>> = {
  therapy: ['medicine'],
  'social-work': ['nonprofit', 'public-service', 'psychology'],
};

describe('the labelled headlines', { timeout: 30_000 }, () => {
  it('are many, in seven languages', () => {
    expect(labelledHeadlines.length).toBe(931);
    expect(languages.sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']);
  });

  it.each(headlineLabels)('are told to say %s with precision and recall of 0.95', (label) => {
    const clear = read.filter(({ headline }) => !headline.labels.includes(`?${label}`));
    const score = scoreOf(
      clear.map(({ headline, found }) => ({
        wanted: headline.labels.includes(label),
        found: found[label] !== null,
      })),
    );
    expect(score.labelled).toBeGreaterThan(15);
    expect(score.precision).toBeGreaterThanOrEqual(0.95);
    expect(score.recall).toBeGreaterThanOrEqual(0.95);
  });

  it.each(languages)('are told to sell in %s as well', (lang) => {
    const clear = read.filter(
      ({ headline }) => headline.lang === lang && !headline.labels.includes('?sells'),
    );
    const { precision, recall } = scoreOf(
      clear.map(({ headline, found }) => ({
        wanted: headline.labels.includes('sells'),
        found: found.sells !== null,
      })),
    );
    expect(precision).toBeGreaterThanOrEqual(0.92);
    expect(recall).toBeGreaterThanOrEqual(0.92);
  });

  it('name the field that was meant', () => {
    const named = labelledHeadlines.filter(({ field }) => field !== 'other' && field !== 'unknown');
    const fits = (meant: string, field: string | undefined) =>
      field === meant || (field !== undefined && (alike[field]?.includes(meant) ?? false));
    let first = 0;
    let among = 0;
    for (const { text, field } of named) {
      const fields = fieldsIn(text);
      const strong = fields.filter(({ weight }) => weight >= 0.5 * (fields[0]?.weight ?? 0));
      if (fits(field, fields[0]?.field)) first++;
      if (strong.some((each) => fits(field, each.field))) among++;
    }
    expect(first / named.length).toBeGreaterThanOrEqual(0.74);
    expect(among / named.length).toBeGreaterThanOrEqual(0.84);
  });

  it('are quoted by words of their own', () => {
    for (const { headline, found } of read) {
      for (const quote of Object.values(found)) {
        if (quote === null) continue;
        expect(quote).not.toBe('');
        expect(headline.text).toContain(quote);
      }
    }
  });
});
