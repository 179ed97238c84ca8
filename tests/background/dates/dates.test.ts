import { describe, expect, it } from 'vitest';
import { minutesIn } from '../../../src/background/dates/clock.ts';
import { dateNamed, dayNamed } from '../../../src/background/dates/day.ts';
import { sinceIn } from '../../../src/background/network/since.ts';

/** A Tuesday, in whatever zone the tests run. */
const now = new Date(2026, 11, 1, 9, 30).getTime();
const shown = (time: number | null): string | null =>
  time === null
    ? null
    : new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

describe('the day a page names', () => {
  it.each([
    ['en', 'Today', '2026-12-01'],
    ['en', 'Yesterday', '2026-11-30'],
    ['en', 'FRIDAY', '2026-11-27'],
    ['en', 'Mar 3', '2026-03-03'],
    ['en', 'Dec 24', '2025-12-24'],
    ['en', 'Sept 9, 2024', '2024-09-09'],
    ['en-US', 'February 29', '2024-02-29'],
    ['de', 'Heute', '2026-12-01'],
    ['de', 'Gestern', '2026-11-30'],
    ['de', 'Freitag', '2026-11-27'],
    ['de', '3. März', '2026-03-03'],
    ['de_DE', '14. Okt. 2024', '2024-10-14'],
    ['fr', 'Aujourd’hui', '2026-12-01'],
    ['fr', 'hier', '2026-11-30'],
    ['fr', 'vendredi', '2026-11-27'],
    ['fr', '3 févr. 2024', '2024-02-03'],
    ['es', 'Hoy', '2026-12-01'],
    ['es', 'Ayer', '2026-11-30'],
    ['es', 'viernes', '2026-11-27'],
    ['es', '3 de marzo de 2024', '2024-03-03'],
    ['it', 'ieri', '2026-11-30'],
    ['nl', 'vrijdag', '2026-11-27'],
    ['pt', '5 de out. de 2026', '2026-10-05'],
    ['pl', '5 października 2026', '2026-10-05'],
    ['ja', '2026年10月5日', '2026-10-05'],
    ['ar', '٥ أكتوبر ٢٠٢٦', '2026-10-05'],
  ])('%s: %s', (language, text, day) => {
    expect(shown(dayNamed(text, language, now))).toBe(day);
  });

  it.each([
    '',
    'Unread',
    '3',
    '12/3/2024',
    '31 Feb 2026',
    'May the 4th, 5 and 6',
    'x'.repeat(99),
    'Mar 3 or Apr 4',
  ])('is not told by “%s”', (text) => {
    expect(dayNamed(text, 'en', now)).toBeNull();
  });

  it('is read in English where the page declares no language, or none that exists', () => {
    for (const language of [null, '', 'xx-nonsense', '!!'])
      expect(shown(dayNamed('Mar 3', language, now))).toBe('2026-03-03');
  });

  it('needs its year where a date is asked for', () => {
    expect(dateNamed('Connected on March 3', 'en', now)).toBeNull();
  });
});

describe('the time of day', () => {
  it.each([
    ['2:44 PM', 14 * 60 + 44],
    ['12:05 AM', 5],
    ['12:05 p. m.', 12 * 60 + 5],
    ['9:00', 9 * 60],
    ['14:44', 14 * 60 + 44],
    ['14.44', 14 * 60 + 44],
    ['14 h 44', 14 * 60 + 44],
    ['午後2:44', 14 * 60 + 44],
    ['٢:٤٤ م', 14 * 60 + 44],
  ])('%s', (text, minutes) => {
    expect(minutesIn(text)).toBe(minutes);
  });

  it.each(['', 'now', '25:00', '9:61', 'in 3 hours'])('is not told by “%s”', (text) => {
    expect(minutesIn(text)).toBeNull();
  });
});

describe('since when somebody is a connection', () => {
  it.each([
    ['en', 'Connected on October 5, 2026', '2026-10-05'],
    ['de', 'Vernetzt am 5. Oktober 2026', '2026-10-05'],
    ['fr', 'En relation depuis le 5 octobre 2026', '2026-10-05'],
    ['es', 'Conectado el 5 de octubre de 2026', '2026-10-05'],
    ['it', 'Collegato dal 5 ottobre 2026', '2026-10-05'],
    ['nl', 'Connectie sinds 5 oktober 2026', '2026-10-05'],
    ['pt', 'Conectado em 5 de outubro de 2026', '2026-10-05'],
    ['en', 'Connected 2 weeks ago', null],
    ['de', 'Vor 3 Tagen vernetzt', null],
    ['fr', 'Connecté il y a 2 semaines', null],
    ['es', 'Conectado hace 3 días', null],
  ])('%s: %s', (language, line, day) => {
    expect(sinceIn(line, language, now)).toEqual({ day: day && Date.parse(day) });
  });

  it.each([
    'Data engineer at Acme',
    'Engineer since 2019',
    'Top 10 voice',
    '10 years in sales',
    '3 days a week',
    'Class of 2024',
  ])('is not told by “%s”', (line) => {
    expect(sinceIn(line, 'en', now)).toBeNull();
  });
});
