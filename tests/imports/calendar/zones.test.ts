import { describe, expect, it } from 'vitest';
import { calendar, event, meetingsIn, mira, noor } from './events.ts';

/** When a meeting at eleven on a day was, in a zone. */
const at = async (
  zone: string,
  day = '20260503',
  head: readonly string[] = [],
  behind: readonly string[] = [],
) => {
  const lines = [`DTSTART${zone}:${day}T110000`, 'DURATION:PT30M', mira, noor];
  const { days } = await meetingsIn(calendar([...head, event(...lines), ...behind]));
  return days.map((time) => time.slice(0, 16));
};

const define = (tzid: string, ...lines: readonly string[]) =>
  ['BEGIN:VTIMEZONE', `TZID:${tzid}`, ...lines, 'END:VTIMEZONE'].join('\r\n');
const standard = (...lines: readonly string[]) => ['BEGIN:STANDARD', ...lines, 'END:STANDARD'].join('\r\n');
const daylight = (...lines: readonly string[]) => ['BEGIN:DAYLIGHT', ...lines, 'END:DAYLIGHT'].join('\r\n');

describe('a zone that is only named', () => {
  it.each<[string, string]>([
    ['Europe/Vienna', '09:00'],
    ['/Europe/Vienna', '09:00'],
    ['/mozilla.org/20050126_1/Europe/Vienna', '09:00'],
    ['/mozilla.org/20070129_1/America/Argentina/Buenos_Aires', '14:00'],
    ['/freeassociation.sourceforge.net/Tzfile/Europe/Vienna', '09:00'],
    ['/softwarestudio.org/Olson_20011030_5/America/New_York', '15:00'],
    ['/citadel.org/20210210_1/Europe/Paris', '09:00'],
    ['Pacific Standard Time', '18:00'],
    ['W. Europe Standard Time', '09:00'],
    ['w. europe standard time', '09:00'],
    ['W. Europe Standard Time 1', '09:00'],
    ['Romance Standard Time', '09:00'],
    ['GMT Standard Time', '10:00'],
    ['India Standard Time', '05:30'],
    ['E. South America Standard Time', '14:00'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', '09:00'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien', '09:00'],
    ['(GMT+01.00) Amsterdam / Berlin / Bern / Rome / Stockholm / Vienna', '09:00'],
    ['(UTC-08:00) Pacific Time (US & Canada)', '18:00'],
    ['(GMT-05:00) Eastern Time (US & Canada)', '15:00'],
    ['(UTC+00:00) Dublin, Edinburgh, Lisbon, London', '10:00'],
    ['(UTC-03:00) Brasilia', '14:00'],
    ['(UTC) Coordinated Universal Time', '11:00'],
    ['(UTC+02:00) Nobody knows', '09:00'],
    ['GMT+0200', '09:00'],
    ['UTC-3', '14:00'],
    ['Home (Europe/Berlin)', '09:00'],
    ['Europe/Berlin (CEST)', '09:00'],
    ['tzone://Microsoft/Utc', '11:00'],
    ['UTC', '11:00'],
    ['Customized Time Zone', '11:00'],
  ])('%s', async (zone, time) => {
    expect(await at(`;TZID="${zone}"`)).toEqual([`2026-05-03T${time}`]);
  });

  it('is told in winter, too', async () => {
    expect(await at(';TZID=W. Europe Standard Time', '20260103')).toEqual(['2026-01-03T10:00']);
    expect(await at(';TZID=/Europe/Vienna', '20260103')).toEqual(['2026-01-03T10:00']);
  });
});

describe('a definition', () => {
  const winter = ['DTSTART:19701101T020000', 'TZOFFSETFROM:-0600', 'TZOFFSETTO:-0700'];
  const summer = ['DTSTART:20070311T020000', 'TZOFFSETFROM:-0700', 'TZOFFSETTO:-0600'];
  const first = 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU';
  const second = 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU';
  const rules = [standard(...winter, first), daylight(...summer, second)];

  it.each<[string, string[], string, string]>([
    ['as it should be', [define('Home', ...rules)], 'Home', '17:00'],
    ['that holds nothing', [define('America/Denver')], 'America/Denver', '17:00'],
    ['that holds another name', [define('Home', 'X-LIC-LOCATION:America/Denver')], 'Home', '17:00'],
    ['of Windows’ name', [define('Mountain Standard Time', ...rules)], 'Mountain Standard Time', '17:00'],
    [
      'with a slip in a rule of a known name',
      [
        define(
          'America/Denver',
          standard(...winter, first),
          daylight(...summer, 'RRULE:FREQ=YEARLY;BYDAY=2SO'),
        ),
      ],
      'America/Denver',
      '17:00',
    ],
    [
      'with a slip in a distance of a known name',
      [define('America/Denver', standard('DTSTART:19701101T020000', 'TZOFFSETTO:MST'))],
      'America/Denver',
      '17:00',
    ],
    [
      'without a beginning of a known name',
      [define('America/Denver', standard(...winter.slice(1)))],
      'America/Denver',
      '17:00',
    ],
    [
      'with a slip in a name nobody knows',
      [define('Home', standard(...winter, first), daylight(...summer, 'RRULE:FREQ=WHENEVER'))],
      'Home',
      '18:00',
    ],
    [
      'by days of the month',
      [
        define(
          'Home',
          standard(...winter, first),
          daylight(...summer, 'RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU'),
        ),
      ],
      'Home',
      '17:00',
    ],
    [
      'by dates',
      [define('Home', standard(...winter), daylight(...summer, 'RDATE:20260308T020000'))],
      'Home',
      '17:00',
    ],
    [
      'without a change',
      [define('Home', standard('DTSTART:16010101T000000', 'TZOFFSETFROM:+0530', 'TZOFFSETTO:+0530'))],
      'Home',
      '05:30',
    ],
    [
      'that ended',
      [define('Home', standard(...winter, first), daylight(...summer, `${second};UNTIL=20201231T000000Z`))],
      'Home',
      '18:00',
    ],
  ])('%s', async (_, zones, zone, time) => {
    expect(await at(`;TZID=${zone}`, '20260503', zones)).toEqual([`2026-05-03T${time}`]);
    expect(await at(`;TZID=${zone}`, '20260503', [], zones)).toEqual([`2026-05-03T${time}`]);
  });

  it('changes the clocks on the day it says', async () => {
    const zones = [define('Home', ...rules)];
    expect(await at(';TZID=Home', '20260307', zones)).toEqual(['2026-03-07T18:00']);
    expect(await at(';TZID=Home', '20260308', zones)).toEqual(['2026-03-08T17:00']);
    expect(await at(';TZID=Home', '20251101', zones)).toEqual(['2025-11-01T17:00']);
    expect(await at(';TZID=Home', '20251102', zones)).toEqual(['2025-11-02T18:00']);
  });
});

describe('a time without a zone', () => {
  it.each<[string, string[], string]>([
    ['is of the calendar’s own', ['X-WR-TIMEZONE:Europe/Vienna'], '09:00'],
    ['also by Windows’ name', ['X-WR-TIMEZONE:Pacific Standard Time'], '18:00'],
    ['also in the newer manner', ['TIMEZONE-ID:Europe/Vienna'], '09:00'],
    ['is UTC where nothing is said', [], '11:00'],
  ])('%s', async (_, head, time) => {
    expect(await at('', '20260503', head)).toEqual([`2026-05-03T${time}`]);
  });

  it('keeps a zone of its own', async () => {
    expect(await at(';TZID=America/Denver', '20260503', ['X-WR-TIMEZONE:Europe/Vienna'])).toEqual([
      '2026-05-03T17:00',
    ]);
  });
});
