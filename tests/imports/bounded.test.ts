import { describe, expect, it } from 'vitest';
import { readAll } from './reading.ts';

/** How long it takes to read a file, the better of two, in milliseconds. */
async function time(name: string, text: string): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 2; turn++) {
    const begun = performance.now();
    await readAll({ [name]: text });
    times.push(performance.now() - begun);
  }
  return Math.min(...times);
}

/** A meeting with these lines, a number of times. */
const meetings = (count: number, ...lines: readonly string[]): string => {
  const event = (index: number) =>
    [
      'BEGIN:VEVENT',
      `UID:${index}`,
      ...lines,
      'ORGANIZER:mailto:mira@example.org',
      'ATTENDEE;PARTSTAT=ACCEPTED:mailto:noor@example.com',
      'END:VEVENT',
    ].join('\n');
  return `BEGIN:VCALENDAR\nX-WR-CALNAME:noor@example.com\n${Array.from({ length: count }, (_, index) => event(index)).join('\n')}\nEND:VCALENDAR\n`;
};
const start = 'DTSTART:20260503T090000Z';
const meeting = (...lines: readonly string[]): string => meetings(1, start, ...lines);
const zoned = (rule: string, zone = 'DTSTART;TZID=Own:20260503T090000'): string =>
  `BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n${rule}\nEND:STANDARD\nEND:VTIMEZONE\n${meetings(1, zone)}`;
const card = (...lines: readonly string[]): string =>
  `BEGIN:VCARD\nVERSION:3.0\nFN:Mira Solberg\nEMAIL:mira@example.org\n${lines.join('\n')}\nEND:VCARD\n`;
const messages = 'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,DATE,CONTENT\n';
const table = 'Name,Email,Date,Minutes,LinkedIn\n';

/** A file that grows with a number, and how large it is at first. */
const growing: readonly (readonly [string, string, number, (size: number) => string])[] = [
  ['dashes in a note', 'a.vcf', 50_000, (size) => card(`NOTE:${'-'.repeat(size)}`)],
  [
    'dashes in an address',
    'a.vcf',
    50_000,
    (size) => card(`URL:${'-'.repeat(size)}`, `EMAIL:${'-'.repeat(size)}`),
  ],
  [
    'dots and signs in an address',
    'a.vcf',
    50_000,
    (size) => card(`EMAIL:${'a@'.repeat(size / 2)}`, `EMAIL:a@${'.'.repeat(size)}`),
  ],
  [
    'addresses of profiles in a note',
    'a.vcf',
    5000,
    (size) => card(`NOTE:${'linkedin.com/in/x '.repeat(size)}`),
  ],
  [
    'nested quotes',
    'a.ics',
    50_000,
    (size) => meeting(`ATTENDEE;CN="${'"a'.repeat(size)}:mailto:x@example.org`),
  ],
  [
    'unclosed quotes',
    'a.ics',
    1000,
    (size) => meeting(...Array.from({ length: size }, () => 'ATTENDEE;CN="a;b=c:mailto:x@example.org')),
  ],
  ['semicolons', 'a.ics', 20_000, (size) => meeting(`ATTENDEE${';'.repeat(size)}:mailto:x@example.org`)],
  ['folded lines', 'a.ics', 20_000, (size) => meeting(`DESCRIPTION:x${'\n y'.repeat(size)}`)],
  [
    'lines of quoted-printable',
    'a.vcf',
    10_000,
    (size) => card(`NOTE;ENCODING=QUOTED-PRINTABLE:x${'=\n=41'.repeat(size)}`),
  ],
  [
    'letters of quoted-printable',
    'a.vcf',
    20_000,
    (size) => card(`ORG;ENCODING=QUOTED-PRINTABLE:${'=41'.repeat(size)}`),
  ],
  ['components in components', 'a.ics', 4000, (size) => meeting('BEGIN:X\n'.repeat(size))],
  [
    'cards without an end',
    'a.vcf',
    1500,
    (size) => 'BEGIN:VCARD\nFN:Mira\nEMAIL:mira@example.org\n'.repeat(size),
  ],
  ['lines without a colon', 'a.ics', 10_000, (size) => meeting('x\n'.repeat(size))],
  ['one line of many letters', 'a.ics', 500_000, (size) => meeting('x'.repeat(size))],
  [
    'guests',
    'a.ics',
    1500,
    (size) =>
      meeting(...Array.from({ length: size }, (_, index) => `ATTENDEE;CN=A:mailto:${index}@example.org`)),
  ],
  ['blanks in a title', 'a.ics', 50_000, (size) => meeting(`SUMMARY:Re:${' '.repeat(size)}x`)],
  [
    'exceptions',
    'a.ics',
    2000,
    (size) => meeting('RRULE:FREQ=DAILY', `EXDATE:${'20200101T000000Z,'.repeat(size)}20200101T000000Z`),
  ],
  [
    'the same day in a rule',
    'a.ics',
    2000,
    (size) => meeting(`RRULE:FREQ=MONTHLY;BYMONTHDAY=${'1,'.repeat(size)}2`),
  ],
  [
    'rules that no day fulfils',
    'a.ics',
    40,
    (size) => meetings(size, 'DTSTART:19000503T090000Z', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'),
  ],
  [
    'rules that few days fulfil',
    'a.ics',
    20,
    (size) =>
      meetings(
        size,
        'DTSTART:19000503T090000Z',
        'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;COUNT=999',
      ),
  ],
  [
    'days of many years',
    'a.ics',
    5,
    (size) => meetings(size, 'DTSTART:19000503T090000Z', 'RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU'),
  ],
  ['seconds', 'a.ics', 20, (size) => meetings(size, start, 'RRULE:FREQ=SECONDLY')],
  [
    'zones',
    'a.ics',
    100,
    (size) =>
      meetings(size, 'DTSTART;TZID=Nobody/Knows (this) one:20260503T090000', 'RRULE:FREQ=DAILY;COUNT=9'),
  ],
  [
    'states of one event',
    'a.ics',
    400,
    (size) =>
      meetings(size, start).replace(/UID:\d+/g, 'UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260503T090000Z'),
  ],
  [
    'answers to one event',
    'a.ics',
    400,
    (size) =>
      meetings(size, start)
        .replace(/UID:\d+/g, 'UID:a')
        .replace('X-WR', 'METHOD:REPLY\nX-WR'),
  ],
  [
    'signs in a name of a message',
    'messages.csv',
    20_000,
    (size) =>
      `${messages}a,${'-'.repeat(size)},,${', '.repeat(size / 2)},2025-06-01 14:00:00 UTC,x\n`.replace(
        /,(, )+,/,
        (names) => `,"${names}",`,
      ),
  ],
  [
    'names in a thread',
    'messages.csv',
    800,
    (size) =>
      messages +
      Array.from(
        { length: size },
        (_, index) =>
          `a,N${index},https://www.linkedin.com/in/n${index},"N${index + 1}, M",2025-06-01 14:00:00 UTC,x\n`,
      ).join(''),
  ],
  [
    'a mail in base64',
    'a.ics',
    100_000,
    (size) =>
      `Content-Type: text/calendar\nContent-Transfer-Encoding: base64\n\n${btoa(meeting(`DESCRIPTION:${'x'.repeat(size)}`))}\n`,
  ],
  [
    'a mail in quoted-printable',
    'a.ics',
    50_000,
    (size) =>
      `Content-Type: text/calendar\nContent-Transfer-Encoding: quoted-printable\n\n${meeting(`DESCRIPTION:${'=\n=3D'.repeat(size)}`)}`,
  ],
  [
    'blanks in the name of a guest',
    'a.ics',
    300,
    (size) =>
      meeting(
        ...Array.from({ length: size }, () => `ATTENDEE;CN=a${' '.repeat(1000)}x:mailto:x@example.org`),
      ),
  ],
  [
    'signs in a title of a column',
    'table.csv',
    20_000,
    (size) => `Name,${'('.repeat(size)}${'a '.repeat(size)}\nMira,x\n`,
  ],
  [
    'digits in a cell',
    'table.csv',
    50_000,
    (size) =>
      `${table}Mira,${'a@'.repeat(size)},${'1'.repeat(size)},${'1'.repeat(size)},${'-'.repeat(size)}\n`,
  ],
  [
    'blanks in a cell',
    'table.csv',
    50_000,
    (size) => `${table}Mira,x@example.org,3${' '.repeat(size)}May,1${' '.repeat(size)}h,x\n`,
  ],
  ['quotes in a table', 'table.csv', 4000, (size) => table + '"a\n'.repeat(size)],
  ['quotes in a cell', 'table.csv', 50_000, (size) => `${table}"${'""'.repeat(size)}",x,y,z,w\n`],
  ['quotes in a message', 'messages.csv', 2000, (size) => messages + '"a,b,c,d,e\n'.repeat(size)],
  [
    'columns',
    'table.csv',
    1000,
    (size) =>
      `${Array.from({ length: size }, (_, index) => `Name ${index}`).join(',')}\n${'Mira,'.repeat(size)}\n`.repeat(
        3,
      ),
  ],
  [
    'elements of an archive',
    'tweets.js',
    3000,
    (size) => `window.YTD.tweets.part0 = [${'{"a":"\\"}"},'.repeat(size)}{}]`,
  ],
  ['braces of an archive', 'tweets.js', 50_000, (size) => `window.YTD.tweets.part0 = [${'{'.repeat(size)}`],
];

describe('twice as much takes about twice as long', () => {
  it.each(growing)('%s', async (_, name, size, text) => {
    const [small, large] = [text(size), text(size * 4)];
    let [once, fourTimes] = [0, Number.POSITIVE_INFINITY];
    // A square would be sixteen times as long. The machine may have been busy with something else: then it is measured again.
    for (let turn = 0; turn < 4 && fourTimes >= Math.max(100, once * 9); turn++) {
      [once, fourTimes] = [await time(name, small), await time(name, large)];
    }
    expect(fourTimes).toBeLessThan(Math.max(100, once * 9));
  });
});

describe('a tiny file ends soon', () => {
  it.each<[string, string]>([
    ['a zone of every second', zoned('RRULE:FREQ=SECONDLY')],
    [
      'a zone of every second of a year',
      zoned('RRULE:FREQ=YEARLY;BYSECOND=0,1,2;BYMINUTE=0,1,2;BYHOUR=0,1,2'),
    ],
    ['a zone of no day', zoned('RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')],
    ['a zone of the year one', zoned('RRULE:FREQ=YEARLY').replace('19700101', '00010101')],
    [
      'a zone for a series',
      zoned('RRULE:FREQ=SECONDLY', 'DTSTART;TZID=Own:20000503T090000\nRRULE:FREQ=DAILY'),
    ],
    ['a series of every second', meeting('RRULE:FREQ=SECONDLY')],
    ['a series of every second of a month', meeting('RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30')],
    ['a series from the year one', meetings(1, 'DTSTART:00010101T000000Z', 'RRULE:FREQ=DAILY')],
    [
      'a series from the year one of few days',
      meetings(1, 'DTSTART:00010101T000000Z', 'RRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO'),
    ],
    ['a series of an enormous interval', meeting('RRULE:FREQ=YEARLY;INTERVAL=999999999')],
    ['a series that counts to an enormous number', meeting('RRULE:FREQ=WEEKLY;COUNT=999999999')],
    ['many of no day', meetings(60, 'DTSTART:19000503T090000Z', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30')],
    [
      'many of no position',
      meetings(60, 'DTSTART:19000503T090000Z', 'RRULE:FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1;BYSETPOS=9'),
    ],
    ['many of every hour', meetings(60, 'DTSTART:19000503T090000Z', 'RRULE:FREQ=HOURLY;BYHOUR=25')],
  ])('%s', async (_, text) => {
    expect(text.length).toBeLessThan(20_000);
    expect(await time('a.ics', text)).toBeLessThan(2500);
  });

  it('a hundred thousand dashes', async () => {
    expect(await time('a.vcf', card(`NOTE:${'-'.repeat(100_000)}`))).toBeLessThan(500);
  });
});
