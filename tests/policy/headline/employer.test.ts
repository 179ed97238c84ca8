import { describe, expect, it } from 'vitest';
import { employersIn, isSameEmployer } from '../../../src/policy/headline/employer.ts';
import { ownEmployer } from '../../../src/policy/headline/own-employer.ts';
import { headlineText } from '../../../src/policy/headline/text.ts';

describe('the employers a headline names', () => {
  it.each<[headline: string, employers: readonly string[]]>([
    ['Data engineer at Example Cloud', ['Example Cloud']],
    ['Data engineer @Initech | ex-Globex', ['Initech']],
    ['CTO @ Initech, writer', ['Initech']],
    ['Entwicklerin bei der Muster GmbH', ['der Muster GmbH']],
    ['Ingénieure chez Société Générale (Paris)', ['Société Générale']],
    ['Docente presso Liceo Volta', ['Liceo Volta']],
    ['Docent bij Hogeschool Utrecht – spreker', ['Hogeschool Utrecht']],
    ['Ingeniera en Telefónica', ['Telefónica']],
    ['Engenheira na Petrobras', ['Petrobras']],
    ['Especialista en ventas', []],
    ['Nurse', []],
    ['', []],
  ])('%s', (headline, employers) => {
    expect(employersIn(headline)).toEqual(employers);
  });
});

describe('two names of one employer', () => {
  it.each([
    ['Acme GmbH', 'ACME', true],
    ['Société Générale SA', 'societe generale', true],
    ['Initech Deutschland GmbH', 'Initech', true],
    ['IBM', 'International Business Machines', true],
    ['ibm', 'International Business Machines', false],
    ['University of Oslo', 'University of Bergen', false],
    ['University', 'University of Oslo', false],
    ['Globex', 'Globe', false],
    ['', 'Globex', false],
  ])('%s, %s: %s', (one, other, same) => {
    expect(isSameEmployer(one, other)).toBe(same);
    expect(isSameEmployer(other, one)).toBe(same);
  });
});

describe('your employer in a headline', () => {
  const employers = [
    { name: 'Orange SA', from: 2020, to: null },
    { name: 'Example Cloud Inc.', from: 2015, to: 2019 },
    { name: 'Self-employed' },
  ];
  it.each<[headline: string, value: string]>([
    ['Ingénieure réseau chez Orange', 'now'],
    ['CEO, Orange', 'now'],
    ['Lawyer in Orange County', 'none'],
    ['orange juice enthusiast', 'none'],
    ['Designer | ex-Orange', 'earlier'],
    ['Designer | formerly at Orange', 'earlier'],
    ['Product lead, Example Cloud', 'earlier'],
    ['Freelance designer, self-employed', 'none'],
    ['', 'none'],
  ])('%s: %s', (headline, value) => {
    expect(ownEmployer(headlineText(headline), employers).value).toBe(value);
  });

  it.each([[[]], [[{ name: 'Freelance' }]]])('is none where you told none: %j', (none) => {
    expect(ownEmployer(headlineText('Engineer at Orange'), none)).toEqual({ value: 'none', quote: null });
  });

  it('is quoted as it is written', () => {
    expect(ownEmployer(headlineText('Chef de projet chez ORANGE !'), employers).quote).toBe('ORANGE');
  });
});
