import { expect, it } from 'vitest';
import { ofKind, readAll, skippedIn } from './reading.ts';

const card = (...lines: readonly string[]): string => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

it.each<[string, string, unknown]>([
  [
    'version 4',
    card('VERSION:4.0', 'FN:Jane Doe', 'EMAIL;TYPE=work:Jane@Example.com', 'ORG:Initech;Sales'),
    { name: 'Jane Doe', emails: ['jane@example.com'], places: ['Initech'] },
  ],
  [
    'Apple’s',
    card(
      'VERSION:3.0',
      'N:Doe;Jane;;;',
      'item1.EMAIL;type=INTERNET:jane@example.com',
      'X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/jane-doe-1',
    ),
    { name: 'Jane Doe', emails: ['jane@example.com'], slug: 'jane-doe-1' },
  ],
  [
    'Outlook’s of old',
    card(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen M=C3=BCller',
      'EMAIL;PREF;INTERNET:jm@example.com',
    ),
    { name: 'Jürgen Müller', emails: ['jm@example.com'] },
  ],
  [
    'a telephone, with a picture and a note of two lines',
    card(
      'VERSION:2.1',
      'FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=BCrgen=',
      '=20M=C3=BCller',
      'NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo',
      'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSk',
      ' ZJRgAB==',
      'EMAIL;HOME:jm@example.com',
    ),
    { name: 'Jürgen Müller', emails: ['jm@example.com'] },
  ],
  [
    'version 3 with text as in version 2.1',
    card(
      'VERSION:3.0',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen M=C3=BCller',
      'EMAIL:jm@example.com',
    ),
    { name: 'Jürgen Müller', emails: ['jm@example.com'] },
  ],
  [
    'version 4 with a profile',
    card(
      'VERSION:4.0',
      'FN:Jane Doe',
      'SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://linkedin.com/in/jane-doe-1',
    ),
    { name: 'Jane Doe', slug: 'jane-doe-1' },
  ],
  [
    'a folded line',
    card('VERSION:3.0', 'FN:Jane', '  Doe', 'EMAIL:jane@example', ' .com'),
    { name: 'Jane Doe', emails: ['jane@example.com'] },
  ],
])('reads a card of %s', async (_, text, who) => {
  expect(ofKind(await readAll({ 'a.vcf': text }), 'person').map((record) => record.who)).toEqual([who]);
});

it('leaves out names alone and what is no card', async () => {
  const reading = await readAll({
    'a.vcf':
      card('VERSION:3.0', 'FN:Jane Doe', 'TEL:1') +
      card('VERSION:3.0', 'FN') +
      'BEGIN:VCARD\r\nVERSION:3.0\r\n',
  });
  expect(reading.records).toEqual([]);
  expect(reading.report.skipped.map(({ reason, lines }) => [reason, lines])).toEqual([
    ['nobody', [1, 6]],
    ['oddLine', [8]],
    ['brokenRow', [10]],
  ]);
  expect(skippedIn(reading)).toEqual({ nobody: 2, oddLine: 1, brokenRow: 1 });
});
