import { describe, expect, it } from 'vitest';
import { filledIn, suggestedWords } from '../../../src/options/start/work/words.ts';
import { noBackground } from '../../../src/policy/background/own.ts';

describe('words for what the user does', () => {
  it.each([
    ['Data engineer at Example Press', ['Data engineer']],
    ['Data Engineer | ETL · Airflow', ['Data Engineer', 'ETL', 'Airflow']],
    ['Softwareentwicklerin bei Beispiel GmbH', ['Softwareentwicklerin']],
    ['Responsable RH chez Exemple, DRH', ['Responsable RH']],
    ['Consultante en management', ['Consultante en management']],
    ['Ingeniera en Ejemplo', ['Ingeniera']],
    ['', []],
  ])('come from the headline “%s”', (headline, words) => {
    expect(suggestedWords({ ...noBackground, headline })).toEqual(words);
  });

  it('come from positions, industry and skills as well, each once, without those already there', () => {
    const own = {
      ...noBackground,
      headline: 'Data engineer',
      titles: ['data engineer', 'Analyst'],
      industry: 'Publishing',
      skills: ['SQL', 'sql', 'dbt'],
    };
    expect(suggestedWords(own, ['Analyst'])).toEqual(['Data engineer', 'Publishing', 'SQL', 'dbt']);
  });

  it('are no sentences, and not endless', () => {
    const skills = Array.from({ length: 50 }, (_, n) => `skill ${n}`);
    expect(suggestedWords({ ...noBackground, headline: 'x'.repeat(300), skills })).toHaveLength(10);
  });

  it('stand in the field at first only as far as nothing of the user’s own does', () => {
    const own = { ...noBackground, skills: ['a1', 'b2', 'c3', 'd4'] };
    expect(filledIn(own)).toEqual(['a1', 'b2', 'c3']);
    expect(filledIn({ ...own, topicWords: ['mine'] })).toEqual(['mine']);
    expect(filledIn(noBackground)).toEqual([]);
  });
});
