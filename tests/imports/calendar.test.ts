import { describe, expect, it } from 'vitest';
import { ofKind, readAll, skippedIn } from './reading.ts';

const me = 'ATTENDEE;CN=Noor;PARTSTAT=ACCEPTED:mailto:noor@example.com';
const jane = 'ATTENDEE;CN="Doe, Jane";PARTSTAT=ACCEPTED:mailto:Jane.Doe@example.org';
const sam = 'ATTENDEE;CN=Sam Lee:mailto:sam@example.org';

const zone = `BEGIN:VTIMEZONE
TZID:Custom/Amsterdam
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE`;

const calendar = (...events: readonly string[]): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:noor@example.com\r\n${zone}\r\n${events.join('\r\n')}\r\nEND:VCALENDAR\r\n`.replace(
    /\r?\n/g,
    '\r\n',
  );

const event = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', `UID:${lines.join('').length}@x`, ...lines, 'END:VEVENT'].join('\r\n');

const talks = async (...events: readonly string[]) => {
  const reading = await readAll({ 'my.ics': calendar(...events) });
  return {
    reading,
    talks: ofKind(reading, 'conversation').map(({ who, time, minutes, channel, place }) => ({
      who: who.name ?? who.emails?.[0],
      time: new Date(time).toISOString(),
      minutes,
      channel,
      place,
    })),
  };
};

const coffee = ['SUMMARY:Coffee', me, jane];

describe('one meeting', () => {
  it.each<[string, string[], string, number | null]>([
    ['in UTC', ['DTSTART:20260503T090000Z', 'DTEND:20260503T092500Z'], '2026-05-03T09:00:00.000Z', 25],
    [
      'in a zone of the file',
      ['DTSTART;TZID=Custom/Amsterdam:20260503T110000', 'DTEND;TZID=Custom/Amsterdam:20260503T113000'],
      '2026-05-03T09:00:00.000Z',
      30,
    ],
    [
      'in winter',
      ['DTSTART;TZID=Custom/Amsterdam:20260103T110000', 'DURATION:PT45M'],
      '2026-01-03T10:00:00.000Z',
      45,
    ],
    [
      'in a zone the file does not define',
      ['DTSTART;TZID=America/New_York:20260503T090000', 'DURATION:PT1H'],
      '2026-05-03T13:00:00.000Z',
      60,
    ],
    [
      'in a zone nobody knows',
      ['DTSTART;TZID=Nowhere:20260503T090000', 'DURATION:PT1H'],
      '2026-05-03T09:00:00.000Z',
      60,
    ],
    ['with no end', ['DTSTART:20260503T090000Z'], '2026-05-03T09:00:00.000Z', null],
  ])('%s', async (_, when, time, minutes) => {
    const { talks: found } = await talks(event(...when, ...coffee));
    expect(found).toEqual([{ who: 'Doe, Jane', time, minutes, channel: 'inPerson', place: 'Coffee' }]);
  });

  it.each<[string, string[], string]>([
    ['at a table', ['LOCATION:Café Central'], 'inPerson'],
    ['on Zoom', ['LOCATION:https://example.zoom.us/j/1'], 'video'],
    ['on Meet, in Google’s own field', ['X-GOOGLE-CONFERENCE:https://meet.google.com/a-b-c'], 'video'],
    ['on Teams, in the text', ['DESCRIPTION:Join https://teams.microsoft.com/l/x'], 'video'],
    ['by telephone', ['LOCATION:Telefon'], 'phone'],
  ])('%s', async (_, where, channel) => {
    const { talks: found } = await talks(
      event('DTSTART:20260503T090000Z', 'DURATION:PT30M', ...coffee, ...where),
    );
    expect(found.map((talk) => talk.channel)).toEqual([channel]);
  });

  it.each<[string, string[], string]>([
    ['was cancelled', [...coffee, 'STATUS:CANCELLED'], 'declined'],
    ['was declined by the user', ['SUMMARY:x', me.replace('ACCEPTED', 'DECLINED'), jane], 'declined'],
    ['was declined by the other', ['SUMMARY:x', me, jane.replace('ACCEPTED', 'DECLINED')], 'declined'],
    ['was with nobody', ['SUMMARY:Dentist', me], 'alone'],
    ['was with a room', ['SUMMARY:x', me, 'ATTENDEE;CUTYPE=ROOM:mailto:room@example.com'], 'alone'],
  ])('is left out when it %s', async (_, lines, reason) => {
    const { reading } = await talks(event('DTSTART:20260503T090000Z', 'DURATION:PT30M', ...lines));
    expect(reading.records).toEqual([]);
    expect(skippedIn(reading)).toEqual({ [reason]: 1 });
  });

  it('is left out when it is yet to come, lasts all day, or cannot be read', async () => {
    const { reading } = await talks(
      event('DTSTART:20270503T090000Z', 'DURATION:PT30M', ...coffee),
      event('DTSTART;VALUE=DATE:20260503', 'SUMMARY:Birthday'),
      event('DTSTART:yesterday', ...coffee),
      event(...coffee),
    );
    expect(reading.records).toEqual([]);
    expect(skippedIn(reading)).toEqual({ future: 1, allDay: 1, brokenRow: 2, oddLine: 1 });
  });

  it('is with each of a few, and an event where there are many or it lasts for days', async () => {
    const many = Array.from(
      { length: 12 },
      (_, index) => `ATTENDEE;CN=Guest ${index};PARTSTAT=ACCEPTED:mailto:g${index}@example.org`,
    );
    const { reading, talks: found } = await talks(
      event('DTSTART:20260503T090000Z', 'DURATION:PT30M', 'SUMMARY:Three', me, jane, sam),
      event('DTSTART:20260504T090000Z', 'DURATION:PT30M', 'SUMMARY:All hands', me, ...many),
      event('DTSTART;VALUE=DATE:20260505', 'DTEND;VALUE=DATE:20260507', 'SUMMARY:Fair', me, jane, sam),
    );
    expect(found.map(({ who }) => who)).toEqual(['Doe, Jane', 'Sam Lee']);
    expect(ofKind(reading, 'gathering').map(({ name, people }) => [name, people.length])).toEqual([
      ['All hands', 12],
      ['Fair', 1],
    ]);
  });
});

describe('a series', () => {
  const weekly = [
    'UID:weekly',
    'DTSTART;TZID=Custom/Amsterdam:20260302T100000',
    'DTEND;TZID=Custom/Amsterdam:20260302T103000',
    ...coffee,
  ];
  const series = (...lines: readonly string[]) =>
    ['BEGIN:VEVENT', ...weekly, ...lines, 'END:VEVENT'].join('\r\n');

  it('counts each time, across the change of clocks', async () => {
    const { talks: found } = await talks(series('RRULE:FREQ=WEEKLY;COUNT=5'));
    expect(found.map(({ time }) => time.slice(0, 16))).toEqual([
      '2026-03-02T09:00',
      '2026-03-09T09:00',
      '2026-03-16T09:00',
      '2026-03-23T09:00',
      '2026-03-30T08:00',
    ]);
  });

  it('leaves out what was taken out, and moves what was moved', async () => {
    const moved = [
      'BEGIN:VEVENT',
      'UID:weekly',
      'RECURRENCE-ID;TZID=Custom/Amsterdam:20260316T100000',
      'DTSTART;TZID=Custom/Amsterdam:20260317T150000',
      'DURATION:PT90M',
      ...coffee,
      'END:VEVENT',
    ].join('\r\n');
    const { talks: found } = await talks(
      moved,
      series('RRULE:FREQ=WEEKLY;COUNT=4', 'EXDATE;TZID=Custom/Amsterdam:20260309T100000'),
    );
    expect(found.map(({ time, minutes }) => [time.slice(0, 10), minutes]).sort()).toEqual([
      ['2026-03-02', 30],
      ['2026-03-17', 90],
      ['2026-03-23', 30],
    ]);
  });

  // Files name zones they do not define, and mix times of a zone, of UTC, and days.
  const berlin = [
    'UID:berlin',
    'DTSTART;TZID=Europe/Berlin:20260302T100000',
    'DURATION:PT30M',
    'RRULE:FREQ=WEEKLY;COUNT=4',
    ...coffee,
  ];
  it.each<[string, string[], string[]]>([
    ['by its moment', ['EXDATE:20260309T090000Z'], ['02', '16', '23']],
    ['by its day', ['EXDATE;VALUE=DATE:20260309'], ['02', '16', '23']],
    ['by its own clock', ['EXDATE:20260309T100000'], ['02', '16', '23']],
    ['two at once', ['EXDATE;TZID=Europe/Berlin:20260309T100000,20260316T100000'], ['02', '23']],
  ])('leaves out a time that is named %s', async (_, lines, days) => {
    const { talks: found } = await talks(['BEGIN:VEVENT', ...berlin, ...lines, 'END:VEVENT'].join('\r\n'));
    expect(found.map(({ time }) => time.slice(8, 10))).toEqual(days);
  });

  it.each(['RECURRENCE-ID:20260309T090000Z', 'RECURRENCE-ID;VALUE=DATE:20260309'])(
    'moves the time that %s names',
    async (named) => {
      const moved = ['UID:berlin', named, 'DTSTART:20260310T090000Z', 'DURATION:PT90M', ...coffee];
      const { talks: found } = await talks(
        ['BEGIN:VEVENT', ...berlin, 'END:VEVENT', 'BEGIN:VEVENT', ...moved, 'END:VEVENT'].join('\r\n'),
      );
      expect(found.map(({ time }) => time.slice(8, 10)).sort()).toEqual(['02', '10', '16', '23']);
    },
  );

  it.each<[string, string, string[]]>([
    ['a moment', 'RRULE:FREQ=WEEKLY;UNTIL=20260316T090000Z', ['02', '09', '16']],
    ['a day', 'RRULE:FREQ=WEEKLY;UNTIL=20260316', ['02', '09', '16']],
    ['dates beside its beginning', 'RDATE:20260303T090000Z,20260304T090000Z', ['02', '03', '04']],
    ['a stretch of time', 'RDATE;VALUE=PERIOD:20260303T090000Z/PT1H', ['02', '03']],
  ])('lasts as long as %s says', async (_, rule, days) => {
    const lines = berlin.map((line) => (line.startsWith('RRULE') ? rule : line));
    const { talks: found } = await talks(['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n'));
    expect(found.map(({ time }) => time.slice(8, 10))).toEqual(days);
  });

  it.each(['DAILY', 'HOURLY', 'SECONDLY'])('that no day ever fulfils (%s) comes to an end', async (freq) => {
    const { talks: found } = await talks(
      series(`RRULE:FREQ=${freq};BYMONTH=2;BYMONTHDAY=30`),
      event('DTSTART:20260503T090000Z', 'DURATION:PT30M', ...coffee),
    );
    expect(found.at(-1)?.time).toBe('2026-05-03T09:00:00.000Z');
  });

  it('ends now, and has an end even when it has none', async () => {
    const { reading, talks: found } = await talks(
      [
        'BEGIN:VEVENT',
        'UID:daily',
        'DTSTART:20100101T090000Z',
        'DURATION:PT15M',
        'RRULE:FREQ=DAILY',
        ...coffee,
        'END:VEVENT',
      ].join('\r\n'),
    );
    expect(found).toHaveLength(260);
    expect(found.at(-1)?.time).toBe('2026-11-19T09:00:00.000Z');
    expect(skippedIn(reading)).toEqual({ tooMany: 1 });
  });
});

it('finds whose calendar it is where it does not say', async () => {
  const events = [jane, sam, jane].map((other, index) =>
    event(`DTSTART:2026050${index + 1}T090000Z`, 'DURATION:PT30M', 'SUMMARY:x', me, other),
  );
  const text = calendar(...events).replace(/X-WR-CALNAME.*\r\n/, 'X-WR-CALNAME:Work\r\n');
  const reading = await readAll({ 'c.ics': text });
  expect(ofKind(reading, 'conversation').map(({ who }) => who.emails)).toEqual([
    ['jane.doe@example.org'],
    ['sam@example.org'],
    ['jane.doe@example.org'],
  ]);
});

describe('without an address of the user’s', () => {
  const bare = (...events: readonly string[]) => calendar(...events).replace(/X-WR-CALNAME.*\r\n/, '');
  const guestsOf = async (text: string, ownNames: readonly string[] = []) =>
    ofKind(await readAll({ 'c.ics': text }, { ownNames }), 'conversation').map(({ who }) => who.emails?.[0]);
  const declined = me.replace('ACCEPTED', 'DECLINED');

  it('knows them by their name', async () => {
    const text = bare(event('DTSTART:20260503T090000Z', 'DURATION:PT30M', me, jane));
    expect(await guestsOf(text, ['Noor'])).toEqual(['jane.doe@example.org']);
    expect(await guestsOf(text)).toHaveLength(2);
  });

  it('counts no meeting of two where one declined', async () => {
    expect(await guestsOf(bare(event('DTSTART:20260503T090000Z', declined, jane)))).toEqual([]);
    expect(await guestsOf(bare(event('DTSTART:20260503T090000Z', declined, jane, sam)))).toHaveLength(2);
  });

  it('finds whose calendar it is although another address of theirs is known', async () => {
    const text = bare(
      event('DTSTART:20260503T090000Z', 'DURATION:PT30M', me, jane),
      event('DTSTART:20260504T090000Z', 'DURATION:PT30M', declined, sam, jane),
      event('DTSTART:20260505T090000Z', 'DURATION:PT30M', me, sam),
    );
    const mails = 'Email Address,Confirmed,Primary,Updated On\nnoor@home.example,Yes,Yes,x\n';
    const reading = await readAll({ 'c.ics': text, 'Email Addresses.csv': mails });
    expect(ofKind(reading, 'conversation').map(({ who }) => who.emails?.[0])).toEqual([
      'jane.doe@example.org',
      'sam@example.org',
    ]);
  });
});

it('counts the later of two states of one event', async () => {
  const state = (sequence: number, ...lines: readonly string[]) =>
    ['BEGIN:VEVENT', 'UID:a', `SEQUENCE:${sequence}`, 'DURATION:PT30M', ...lines, 'END:VEVENT'].join('\r\n');
  const { talks: moved } = await talks(
    state(1, 'DTSTART:20260504T090000Z', ...coffee),
    state(0, 'DTSTART:20260503T090000Z', ...coffee),
  );
  expect(moved.map(({ time }) => time.slice(0, 10))).toEqual(['2026-05-04']);
  const { talks: cancelled } = await talks(
    state(0, 'DTSTART:20260503T090000Z', ...coffee),
    state(1, 'DTSTART:20260503T090000Z', 'STATUS:CANCELLED', ...coffee),
  );
  expect(cancelled).toEqual([]);
});

it('knows guests by the address Apple writes beside its own', async () => {
  const guest = 'ATTENDEE;CN="Jane Doe";EMAIL="jane@example.org":/aMTU3/principal/';
  const reading = await readAll({
    'c.ics': calendar(event('DTSTART:20260503T090000Z', 'DURATION:PT30M', me, guest)),
  });
  expect(ofKind(reading, 'conversation').map(({ who }) => who)).toEqual([
    { name: 'Jane Doe', emails: ['jane@example.org'] },
  ]);
});

it('makes nothing of a length nobody can mean', async () => {
  const reading = await readAll({
    'c.ics': calendar(
      event('DTSTART:20260503T090000Z', 'DURATION:P99999999999999W', 'SUMMARY:Fair', me, jane),
    ),
  });
  expect(ofKind(reading, 'gathering').every(({ to }) => Number.isSafeInteger(to))).toBe(true);
});
