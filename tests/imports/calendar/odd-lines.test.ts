import { describe, expect, it } from 'vitest';
import { readAll } from '../reading.ts';
import { calendar, event, meetingsIn, mira, noor, when } from './events.ts';

const plain = [...when, 'SUMMARY:Sync', mira, noor];
/** Where the event begins in a calendar without lines of its own. */
const first = 5;

describe('an odd line costs itself, and its place is told', () => {
  it.each<[string, string[], number[]]>([
    ['text that was not folded', ['DESCRIPTION:Agenda', '1) budget', '2) hiring', ...plain], [2, 3]],
    ['text with a colon in it', ['DESCRIPTION:Agenda', 'Next steps: none', ...plain], [2]],
    ['an address as a line', ['DESCRIPTION:Join', 'https://example.org/x?y=1', ...plain], []],
    ['no colon', ['LOCATION', ...plain], [1]],
    ['a rule nobody understands', ['RRULE:FREQ=SOMETIMES', ...plain], [1]],
    ['a rule without anything', ['RRULE:', ...plain], [1]],
    ['an exception that is none', ['EXDATE:tomorrow', ...plain], [1]],
    ['an end that is none', [...plain.filter((line) => !line.startsWith('DTEND')), 'DTEND:later'], [5]],
    ['a length that is none', ['DURATION:half an hour', ...plain], [1]],
    ['a guest without anything', ['ATTENDEE:', ...plain], [1]],
    [
      'a quote that is never closed',
      ['ATTENDEE;CN="Room 5;CUTYPE=ROOM:mailto:room@example.org', ...plain],
      [],
    ],
    ['an alarm', ['BEGIN:VALARM', 'TRIGGER:soon', 'nonsense', 'END:VALARM', ...plain], [3]],
    ['an alarm without an end', [...plain, 'BEGIN:VALARM', 'ACTION:DISPLAY'], [6]],
    ['an alarm without an end before the rest', ['BEGIN:VALARM', 'ACTION:DISPLAY', ...plain], [1]],
    ['vendors’ lines', ['X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE="A "B" C":geo:1,2', ...plain], []],
    ['blank lines', ['', ...plain.flatMap((line) => [line, ''])], []],
    ['a blank before the colon', ['LOCATION :Fair', ...plain], []],
    ['a sequence that is no number', ['SEQUENCE:latest', ...plain], []],
    ['a stamp that is none', ['DTSTAMP:now', ...plain], [1]],
    ['a rule with a vendor’s word', ['RRULE:FREQ=WEEKLY;COUNT=1;X-VENDOR=yes', ...plain], []],
    ['exceptions, one of which is none', ['EXDATE:20260510T090000Z,soon', ...plain], [1]],
    ['a changed date that cannot be read', ['RECURRENCE-ID:the second', ...plain], [1]],
    ['a zone without a name', [...plain.slice(1), 'DTSTART;TZID=:20260503T090000'], []],
    ['a second beginning', [...plain, 'DTSTART:soon'], []],
  ])('%s', async (_, lines, odd) => {
    const found = await meetingsIn(calendar([event(...lines)]));
    expect(found.sure).toEqual(['Mira Solberg']);
    expect(found.days[0]).toMatch(/^2026-05-03T09:00/);
    // The lines of an event are counted from its second: the first says whose it is.
    expect(found.odd).toEqual(odd.map((line) => line + first));
  });

  it.each<[string, string]>([
    ['doubled line ends', '\r\r\n'],
    ['lines that end in a carriage return', '\r'],
    ['lines that end as on Unix', '\n'],
  ])('%s are no harm', async (_, end) => {
    const folded = calendar([event('SUMMARY:A long title that', ' is folded', ...plain)]);
    const { sure, talks } = await meetingsIn(folded.replaceAll('\r\n', end));
    expect(sure).toEqual(['Mira Solberg']);
    expect(talks[0]?.place).toBe('A long title thatis folded');
  });

  it.each<[string, string[]]>([
    ['a day left out without saying that it is one', ['EXDATE:20260510']],
    ['the same with an hour of its own', ['EXDATE;TZID=UTC:20260510T090000']],
  ])('%s', async (_, lines) => {
    const { days } = await meetingsIn(calendar([event(...plain, 'RRULE:FREQ=WEEKLY;COUNT=3', ...lines)]));
    expect(days.map((day) => day.slice(8, 10))).toEqual(['03', '17']);
  });

  it('a day where a time is expected is a day', async () => {
    const { reading } = await meetingsIn(
      calendar([event('DTSTART:20260503', 'DTEND:20260504', 'SUMMARY:Fair', mira, noor)]),
    );
    expect(reading.records).toMatchObject([{ kind: 'gathering', name: 'Fair' }]);
  });

  it('a changed date that cannot be read leaves the series as it is', async () => {
    const series = event('RRULE:FREQ=WEEKLY;COUNT=3', ...plain);
    const { days } = await meetingsIn(calendar([series, event('RECURRENCE-ID:the second', ...plain)]));
    expect(days.map((day) => day.slice(8, 10))).toEqual(['03', '10', '17']);
  });

  it('one without a beginning is left out alone', async () => {
    const { skipped, sure } = await meetingsIn(
      calendar([event('UID:b', 'DTSTART:soon', mira, noor), event(...plain)]),
    );
    expect(sure).toEqual(['Mira Solberg']);
    expect(skipped).toEqual({ oddLine: 1, brokenRow: 1 });
  });

  it('an event without an end is read, and so is the next', async () => {
    const open = event('UID:b', ...plain).replace('\r\nEND:VEVENT', '');
    expect((await meetingsIn(calendar([open, event(...plain)]))).sure).toHaveLength(2);
    expect((await meetingsIn(calendar([event(...plain), open]))).sure).toHaveLength(2);
  });

  it('one that was cut off is left out', async () => {
    const text = calendar([event(...plain), event('UID:b', ...plain)]);
    const { sure, skipped } = await meetingsIn(text.slice(0, text.lastIndexOf('example.org') + 4));
    expect(sure).toHaveLength(1);
    expect(skipped).toEqual({ brokenRow: 1 });
  });
});

describe('what is not read may be of any size', () => {
  const large = 'QUJD'.repeat(400_000);
  const folded = (head: string) => `${head}${(large.match(/.{74}/g) ?? []).join('\r\n ')}`;
  it.each<[string, string[]]>([
    ['slides, folded', [folded('ATTACH;ENCODING=BASE64;VALUE=BINARY:')]],
    ['slides in one line', [`ATTACH;ENCODING=BASE64;VALUE=BINARY:${large}`]],
    ['slides, not folded', ['ATTACH;ENCODING=BASE64;VALUE=BINARY:', ...(large.match(/.{76}/g) ?? [])]],
    ['a long text', [`DESCRIPTION:${large}`]],
    ['a long title', [`X-ALT-DESC;FMTTYPE=text/html:${large}`]],
  ])('%s', async (_, lines) => {
    const { sure, odd } = await meetingsIn(calendar([event(...lines, ...plain)]));
    expect(sure).toEqual(['Mira Solberg']);
    expect(odd).toEqual([]);
  });
});

describe('lines of a mail around it', () => {
  const body = calendar([event(...plain)]);
  it.each<[string, string]>([
    [
      'headers',
      `Content-Type: text/calendar; charset="utf-8"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${body}`,
    ],
    ['a folded header', `Content-Type: text/calendar;\r\n charset="utf-8"\r\n\r\n${body}`],
    ['parts', `--0000abc\r\nContent-Type: text/calendar\r\n\r\n${body}\r\n--0000abc--\r\n`],
    [
      'a whole mail',
      `From: Mira <mira@example.org>\r\nSubject: Hello, you\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHello, let us meet.\r\n\r\n--b\r\nContent-Type: text/calendar\r\n\r\n${body}--b--\r\n`,
    ],
    [
      'a mailbox',
      `From mira@example.org Mon May 4 09:00:00 2026\r\nContent-Type: text/calendar\r\n\r\n${body}`,
    ],
    ['a mark and blanks', `\ufeff\r\n \r\n${body}`],
    [
      'quoted-printable',
      `Content-Type: text/calendar\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body.replaceAll('=', '=3D').replace('Mira', 'Mi=\r\nra')}`,
    ],
    [
      'base64',
      `Content-Type: text/calendar\r\nContent-Transfer-Encoding: base64\r\n\r\n${(btoa(body).match(/.{1,76}/g) ?? []).join('\r\n')}\r\n`,
    ],
  ])('%s', async (_, text) => {
    expect((await meetingsIn(text)).sure).toEqual(['Mira Solberg']);
  });

  it('around an address book, too', async () => {
    const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Mira Solberg\r\nEMAIL:mira@example.org\r\nEND:VCARD\r\n';
    const { records } = await readAll({
      a: `--b\r\nContent-Type: text/vcard; charset=utf-8\r\n\r\n${card}--b--\r\n`,
    });
    expect(records).toMatchObject([{ who: { name: 'Mira Solberg' } }]);
  });
});
