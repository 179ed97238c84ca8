import { describe, expect, it } from 'vitest';
import { calendar, event, meetingsIn, mira, noor } from './events.ts';

const tariq = 'ORGANIZER;CN=Tariq Aydin:mailto:tariq@example.org';
const weekly = ['DTSTART:20260504T090000Z', 'DURATION:PT30M', 'RRULE:FREQ=WEEKLY;COUNT=4', mira, noor];
const change = (date: string, ...lines: readonly string[]) =>
  event(`RECURRENCE-ID;RANGE=THISANDFUTURE:${date}`, ...lines);
const short = (day: string) => `${day.slice(8, 16)} ${day.slice(17, 21)}`;

describe('a change of this date and all that follow', () => {
  it.each<[string, string[], string[]]>([
    [
      'other people on another day',
      [change('20260518T090000Z', 'DTSTART:20260519T090000Z', 'DURATION:PT30M', tariq, noor)],
      ['04T09:00 Mira', '11T09:00 Mira', '19T09:00 Tari', '26T09:00 Tari'],
    ],
    [
      'another time',
      [change('20260511T090000Z', 'DTSTART:20260511T140000Z', 'DURATION:PT30M', mira, noor)],
      ['04T09:00 Mira', '11T14:00 Mira', '18T14:00 Mira', '25T14:00 Mira'],
    ],
    [
      'called off',
      [change('20260518T090000Z', 'DTSTART:20260518T090000Z', 'STATUS:CANCELLED', mira, noor)],
      ['04T09:00 Mira', '11T09:00 Mira'],
    ],
    [
      'twice',
      [
        change('20260518T090000Z', 'DTSTART:20260518T100000Z', 'DURATION:PT30M', tariq, noor),
        change('20260511T090000Z', 'DTSTART:20260511T120000Z', 'DURATION:PT30M', mira, noor),
      ],
      ['04T09:00 Mira', '11T12:00 Mira', '18T10:00 Tari', '25T10:00 Tari'],
    ],
    [
      'with a rule of its own',
      [
        change(
          '20260518T090000Z',
          'DTSTART:20260519T090000Z',
          'DURATION:PT30M',
          'RRULE:FREQ=DAILY;COUNT=2',
          tariq,
          noor,
        ),
      ],
      ['04T09:00 Mira', '11T09:00 Mira', '19T09:00 Tari', '20T09:00 Tari'],
    ],
    [
      'and one date changed for itself',
      [
        change('20260511T090000Z', 'DTSTART:20260511T140000Z', 'DURATION:PT30M', mira, noor),
        event('RECURRENCE-ID:20260518T090000Z', 'DTSTART:20260520T090000Z', 'DURATION:PT30M', tariq, noor),
      ],
      ['04T09:00 Mira', '11T14:00 Mira', '20T09:00 Tari', '25T14:00 Mira'],
    ],
    [
      'named by its day',
      [
        event(
          'RECURRENCE-ID;VALUE=DATE;RANGE=THISANDFUTURE:20260518',
          'DTSTART:20260518T090000Z',
          'STATUS:CANCELLED',
          mira,
          noor,
        ),
      ],
      ['04T09:00 Mira', '11T09:00 Mira'],
    ],
  ])('%s', async (_, changes, expected) => {
    for (const events of [
      [event(...weekly), ...changes],
      [...changes, event(...weekly)],
    ]) {
      expect((await meetingsIn(calendar(events))).days.map(short)).toEqual(expected);
    }
  });
});

describe('a rule', () => {
  const daysOf = async (rule: string, start = 'DTSTART:20260504T090000Z') =>
    (await meetingsIn(calendar([event(start, 'DURATION:PT30M', rule, mira, noor)]))).days.map((day) =>
      day.slice(0, 10),
    );
  const own = ['2026-05-04'];

  it.each<[string, string, string[]]>([
    ['ends after no times', 'RRULE:FREQ=WEEKLY;COUNT=0', own],
    ['ends after less than none', 'RRULE:FREQ=WEEKLY;COUNT=-1', own],
    ['ends after nothing', 'RRULE:FREQ=WEEKLY;COUNT=', own],
    ['ends on nothing', 'RRULE:FREQ=WEEKLY;UNTIL=', own],
    ['ends after a half', 'RRULE:FREQ=WEEKLY;COUNT=1.5', own],
    ['is of nothing', 'RRULE:COUNT=3', own],
    ['ends with a semicolon', 'RRULE:FREQ=WEEKLY;COUNT=2;', ['2026-05-04', '2026-05-11']],
    ['ends after words', 'RRULE:FREQ=WEEKLY;COUNT=many', own],
    ['goes on by nothing', 'RRULE:FREQ=WEEKLY;INTERVAL=0;COUNT=3', own],
    ['ended before it began', 'RRULE:FREQ=WEEKLY;UNTIL=20200101', own],
    ['ends never that can be read', 'RRULE:FREQ=WEEKLY;UNTIL=forever', own],
    ['is of the 30th of February', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', own],
    ['is of the 30th of February, monthly', 'RRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30', own],
    ['is of the 30th of February, daily', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', own],
    ['is of the sixth Monday', 'RRULE:FREQ=MONTHLY;BYDAY=6MO', own],
    ['is of no week', 'RRULE:FREQ=YEARLY;BYWEEKNO=60', own],
    ['is of no month', 'RRULE:FREQ=YEARLY;BYMONTH=13', own],
    ['means what it says', 'RRULE:FREQ=WEEKLY;COUNT=2', ['2026-05-04', '2026-05-11']],
    ['is in small letters', 'RRULE:freq=weekly;count=2', ['2026-05-04', '2026-05-11']],
    ['has blanks', 'RRULE: FREQ = WEEKLY ; COUNT = 2', ['2026-05-04', '2026-05-11']],
  ])('that %s', async (_, rule, expected) => {
    expect(await daysOf(rule)).toEqual(expected);
  });

  it('of many years counts as late as one of few', async () => {
    const long = await daysOf('RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE', 'DTSTART:19950102T090000Z');
    expect(long).toHaveLength(260);
    expect(long.slice(-3)).toEqual(['2026-10-28', '2026-11-09', '2026-11-11']);
    const ended = await daysOf('RRULE:FREQ=DAILY;BYDAY=MO;UNTIL=20050131', 'DTSTART:19950102T090000Z');
    expect(ended.at(-1)).toBe('2005-01-31');
  });
});
