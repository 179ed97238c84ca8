import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageInDays } from '../../../../../src/content/pages/invitations/text/age.ts';
import { clean, cut, fold } from '../../../../../src/content/pages/invitations/text/clean.ts';
import { findCount, parseCount } from '../../../../../src/content/pages/invitations/text/number.ts';
import { Templates } from '../../../../../src/content/pages/invitations/text/template.ts';

const locales = [
  'en',
  'de',
  'fr',
  'de-CH',
  'es',
  'pt-PT',
  'pl',
  'hi-IN',
  'ar-EG',
  'fa',
  'bn',
  'mr',
  'th-u-nu-thai',
  'ja',
  'sv',
  'tr',
];

describe('counts', () => {
  test('whatever a locale writes is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(...locales), (count, locale) => {
        const written = new Intl.NumberFormat(locale).format(count);
        expect(parseCount(clean(written))).toBe(count);
        expect(findCount(`Alle (${clean(written)}) und mehr`)).toBe(count);
      }),
    );
  });

  test('plain digits are read back', () => {
    fc.assert(
      fc.property(fc.nat(), (count) => {
        expect(parseCount(String(count))).toBe(count);
      }),
    );
  });

  test.each(['', '12.5', '1,05', '1.052,5', '1 0', 'x', '12k', '1.0522', '1,234.567', '1234,567'])(
    '"%s" is none',
    (text) => {
      expect(parseCount(text)).toBeNull();
    },
  );

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void [parseCount(text), findCount(text)]));
  });
});

describe('ages', () => {
  const days: ReadonlyArray<[Intl.RelativeTimeFormatUnit, number]> = [
    ['hour', 0],
    ['day', 1],
    ['week', 7],
    ['month', 30],
    ['year', 365],
  ];
  const languages = [
    'en',
    'de',
    'fr',
    'es',
    'pt',
    'it',
    'nl',
    'tr',
    'pl',
    'sv',
    'ar',
    'ru',
    'fi',
    'ja',
    'ko',
    'zh',
    'hi',
    'cs',
    'he',
    'el',
  ];

  test('what the browser would say is understood, in every language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.constantFrom(...days),
        fc.integer({ min: 3, max: 20 }),
        (language, [unit, each], count) => {
          const said = new Intl.RelativeTimeFormat(language).format(-count, unit);
          expect(ageInDays(clean(said), language)).toBe(each * count);
        },
      ),
      { numRuns: 400 },
    );
  });

  test.each([
    ['en', 'Today', 0],
    ['en', 'yesterday', 1],
    ['en', '12 hours ago', 0],
    ['en', '30 hours ago', 1],
    ['en', 'last week', 7],
    ['de', 'Gestern', 1],
    ['de', 'vorgestern', 2],
    ['de', 'Vor 3 Wochen', 21],
    ['fr', 'Il y a 2 mois', 60],
    ['es', 'hace 1 semana', 7],
    ['it', 'ieri', 1],
    ['tr', '5 gün önce', 5],
    ['ar', 'قبل ٣ أسابيع', 21],
    ['ar', 'أمس', 1],
  ])('%s: %s', (language, text, age) => {
    expect(ageInDays(text, language)).toBe(age);
  });

  test.each([
    '',
    '3 days ago I left',
    '10 years in sales',
    'Today is the day',
    'ago',
    '3 2 days ago',
    'yesterday once more',
  ])('"%s" is none', (text) => {
    expect(ageInDays(text, 'en')).toBeNull();
    expect(ageInDays(text, 'de')).toBeNull();
  });

  test('a language nobody has heard of has none', () => {
    expect(ageInDays('3 dnìv tomy', 'not a language')).toBeNull();
  });
});

describe('text', () => {
  test.each([
    ['  a\u00A0b\n c ', 'a b c'],
    ['\u2068Jane\u2069 Doe\u200F', 'Jane Doe'],
    ['👩‍🚀', '👩‍🚀'],
    ['می‌خواهم', 'می‌خواهم'],
    ['soft\u00ADhyphen', 'softhyphen'],
  ])('cleaned: %j', (raw, wanted) => {
    expect(clean(raw)).toBe(wanted);
  });

  test('cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
  });

  test('folding makes what looks alike alike', () => {
    expect(fold('O’Brien')).toBe(fold("o'brien"));
    expect(fold('Jose\u0301')).toBe(fold('josé'));
    expect(fold('İSTANBUL')).toBe(fold('istanbul'));
  });

  test('cutting leaves no half character', () => {
    expect(cut('ab🚀', 3)).toBe('ab');
    expect(cut('abc', 3)).toBe('abc');
  });
});

describe('templates', () => {
  test.each([
    ["Accept {name}'s invitation", 'Accept Jane O’Neill’s invitation', { name: 'Jane O’Neill' }],
    [
      'hat (Sie|dich) eingeladen, {target} zu folgen',
      'hat Sie eingeladen, A & B zu folgen.',
      { target: 'A & B' },
    ],
    ['join [(a|the) group[:|,] ]{target}', 'join the group: Kites', { target: 'Kites' }],
    ['join [(a|the) group[:|,] ]{target}', 'join Kites', { target: 'Kites' }],
    ['{n} mutual', '1,052 mutual', { n: '1,052' }],
    ['…[ ]more', '... More', {}],
    ['a.b*c', 'A.B*C', {}],
    ['a.b', 'axb', null],
    ['Accept', 'Accept all', null],
  ])('%s: %s', (template, text, captures) => {
    expect(new Templates([template]).match(text)).toEqual(captures);
    expect(new Templates([template]).fits(text)).toBe(captures !== null);
  });

  test('the first that fits is taken; none fits nothing', () => {
    expect(new Templates(['a {name}', 'a {target}']).match('a b')).toEqual({ name: 'b' });
    expect(new Templates([]).fits('')).toBe(false);
  });
});
