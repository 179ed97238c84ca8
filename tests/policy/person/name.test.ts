import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGenericText } from '../../../src/policy/person/headline.ts';
import { businessName } from '../../../src/policy/person/name.ts';

describe('a name', () => {
  it.each([
    ['Jane Doe'],
    ['Jane Doe, PMP, MBA'],
    ['Dr. Anna-Lena Müller (she/her)'],
    ['Prof. Dr. Dr. h.c. Hans von und zu Guttenberg'],
    ['Cher'],
    ['J. R.'],
    ['X'],
    ['🚀 Tom Banks 🚀'],
    ['Ms. Grace Hope Price'],
    ['John Sales'],
    ['Maria Sá'],
    ['MARIA SA'],
    ['Tu Nguyen'],
    ['You Jin'],
    ['Peter de Vos'],
    ['Welcome Moyo'],
    ['Anna Händel'],
    ['Jane Doe | Marketing Consultant'],
    ['Jane Doe - Resume Writer'],
    ['Jane Doe • Immobilien & Finanzen'],
    ['山田太郎'],
    ['محمد علي'],
    ['Мария Иванова'],
    ['नेहा शर्मा'],
    ['"Bob"'],
    [''],
  ])('%s is a person’s until shown otherwise', (name) => {
    expect(businessName(name)).toBeNull();
  });

  it.each([
    ['Resume Helper'],
    ['Acme GmbH'],
    ['Müller & Söhne AG'],
    ['Initech Inc.'],
    ['Example Consulting'],
    ['Learn English Daily'],
    ['We Are Hiring'],
    ['Get Hired Now'],
    ['Your Career Partner'],
    ['Growth Experts'],
    ['Agence Dupont'],
    ['Cabinet Conseil Martin'],
    ['Grupo Empresa Lopez'],
    ['Uitzendbureau Noord'],
    ['Loja da Ana'],
    ['Agenzia Rossi'],
    ['Immobilien Schulz'],
    ['株式会社サンプル'],
    ['ООО Пример'],
    ['example.com'],
    ['Wonder™'],
    ['𝐑𝐞𝐬𝐮𝐦𝐞 Helper'],
    ['Re\u200bsume Hel\u00adper'],
  ])('%s is a business or a slogan', (name) => {
    expect(businessName(name)).not.toBeNull();
  });

  it('of any kind is read without throwing, and quoted as written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (name) => {
        const quote = businessName(name);
        if (quote !== null) expect(name).toContain(quote);
      }),
    );
  });

  it('of 100 kB is cut', () => {
    expect(businessName(`${'a '.repeat(50_000)}GmbH`)).toBeNull();
  });
});

describe('a headline', () => {
  it.each([
    [null, true],
    ['', true],
    ['Get hired faster with us', true],
    ['Best price guaranteed', true],
    ['Follow us for daily tips', true],
    ['Resume writing services for everyone', true],
    ['Wir helfen Ihnen', true],
    ['Staff Engineer at Example Cloud', false],
    ['Krankenschwester bei der Charité', false],
    ['Étudiante à Lyon', false],
    ['Retired', false],
    ['CEO, we help you scale', null],
    ['Dreamer', null],
    ['-', true],
  ])('%j: generic %s', (headline, generic) => {
    expect(isGenericText(headline)).toBe(generic);
  });
});
