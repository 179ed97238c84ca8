import { describe, expect, it } from 'vitest';
import { fieldsIn } from '../../../src/policy/field/read.ts';

describe('the field a headline names', () => {
  it.each([
    ['Senior data engineer at Big Law LLP', 'data'],
    ['Krankenpflegerin auf der Intensivstation', 'nursing'],
    ['Elektromeisterin', 'craft-trades'],
    ['Immobilienkauffrau', 'real-estate'],
    ['Avocate en droit du travail', 'law'],
    ['Maîtresse de conférences', 'higher-education'],
    ['Infirmière en soins palliatifs', 'nursing'],
    ['Desarrolladora backend', 'software'],
    ['Periodista de datos', 'journalism'],
    ['Wijkverpleegkundige', 'nursing'],
    ['Geschiedenisleraar', 'education'],
    ['Engenheira civil', 'civil-engineering'],
    ['Farmacêutica hospitalar', 'pharma'],
    ['Ingegnere elettronico', 'hardware-engineering'],
    ['Infermiere di area critica', 'nursing'],
    ['Commercialista', 'accounting'],
  ])('%s: %s', (headline, field) => {
    expect(fieldsIn(headline)[0]?.field).toBe(field);
  });

  it('is what somebody does, not where', () => {
    expect(fieldsIn('Nurse at Example Insurance')[0]?.field).toBe('nursing');
  });

  it('is quoted by the words that say it', () => {
    expect(fieldsIn('Maker of things | Machine-learning engineer')[0]?.quote).toBe(
      'Machine-learning engineer',
    );
  });

  it('is none where nothing says it', () => {
    expect(fieldsIn('--')).toEqual([]);
    expect(fieldsIn('Dreaming big')).toEqual([]);
  });
});
