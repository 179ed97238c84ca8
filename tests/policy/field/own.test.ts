import { describe, expect, it } from 'vitest';
import { matchFields, type OwnWork, ownFields } from '../../../src/policy/field/own.ts';
import { headlineText } from '../../../src/policy/headline/text.ts';

const nobody: OwnWork = { industry: null, topicWords: [] };
const engineer: OwnWork = { ...nobody, headline: 'Senior data engineer at Example Cloud' };

describe('your fields', () => {
  it.each<[what: string, own: Partial<OwnWork>, fields: readonly string[]]>([
    ['nothing told', {}, []],
    ['your headline', { headline: 'Dateningenieurin' }, ['data']],
    ['your present title', { titles: ['Physiotherapeutin', 'Kellnerin'] }, ['therapy']],
    ['your industry', { industry: 'Insurance' }, ['insurance']],
    [
      'a single odd skill',
      { headline: 'Data engineer', skills: ['Cooking', 'Yoga', 'Accounting'] },
      ['data'],
    ],
    [
      'many skills of a kind',
      { skills: ['SQL', 'ETL', 'dbt', 'Airflow', 'Snowflake', 'BigQuery'] },
      ['data'],
    ],
    ['topic words', { topicWords: ['machine learning'] }, ['data']],
  ])('from %s', (_what, own, fields) => {
    expect([...ownFields({ ...nobody, ...own })]).toEqual(fields);
  });
});

describe('whether somebody works in your field', () => {
  it.each<[headline: string, own: boolean | null, near: boolean | null]>([
    ['Analytics engineer', true, true],
    ['Ingeniera de datos en Telefónica', true, true],
    ['ETL, dbt and Snowflake', true, true],
    ['Data-Engineering-Student', true, true],
    ['Backend developer', false, true],
    ['Krankenschwester', false, false],
    ['Avocat au barreau de Lyon', false, false],
    ['Dreaming', null, null],
    ['', null, null],
  ])('%s: own %s, near %s', (headline, own, near) => {
    expect(matchFields(headlineText(headline), engineer)).toMatchObject({ own, near });
  });

  it('is unknown while nothing about you is known', () => {
    expect(matchFields(headlineText('Data engineer'), nobody)).toEqual({
      own: null,
      near: null,
      quote: null,
    });
  });

  it('counts your topic words as they are, and quotes them', () => {
    const own = { ...nobody, topicWords: ['Bread making', 'Fördertechnik'] };
    expect(matchFields(headlineText('Lawyer & bread-making nerd'), own)).toEqual({
      own: true,
      near: true,
      quote: 'bread-making',
    });
    expect(matchFields(headlineText('Vertrieb Foerdertechnik'), own).own).toBe(true);
  });
});

describe('a compound of a word of your trade', () => {
  const own = { ...nobody, headline: 'Pflege, Logistik', skills: ['Schleusen', 'Kran'] };
  it.each([
    ['Lehrer für Pflegeberufe', 'Pflegeberufe'],
    ['Einkauf Logistikdienste', 'Logistikdienste'],
    ['Bau von Schleusentoren', 'Schleusentoren'],
  ])('is of it: %s', (headline, quote) => {
    expect(matchFields(headlineText(headline), own)).toEqual({ own: true, near: true, quote });
  });

  it.each(['Kranichschutz', 'Pfleglich'])('is not: %s', (headline) => {
    expect(matchFields(headlineText(headline), own).own).not.toBe(true);
  });
});
