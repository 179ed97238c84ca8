import { describe, expect, it } from 'vitest';
import { unknownTables } from '../../src/imports/look.ts';
import { guessMapping } from '../../src/imports/plain/mapping.ts';
import type { TableMapping } from '../../src/messages/table-mapping.ts';
import { ofKind, readAll, skippedIn } from './reading.ts';

const chosen = (name: string, text: string) => [{ name, blob: new Blob([text]) }];

describe('a table of the user’s own', () => {
  it.each<[string, string[], string[][], TableMapping['uses']]>([
    ['English', ['Date', 'Who', 'Minutes', 'Where'], [], ['date', 'name', 'minutes', 'place']],
    [
      'German',
      ['Datum', 'Vorname', 'Nachname', 'Dauer', 'Ort', 'Firma'],
      [],
      ['date', 'firstName', 'lastName', 'minutes', 'place', 'company'],
    ],
    ['questions', ['Wer', 'Wann', 'Wo'], [], ['name', 'date', 'place']],
    ['French', ['Nom', 'Prénom', 'Durée', 'Lieu'], [], ['lastName', 'firstName', 'minutes', 'place']],
    ['Spanish', ['Nombre', 'Fecha', 'Empresa', 'Correo'], [], ['name', 'date', 'company', 'email']],
    ['its cells', ['A', 'B'], [['https://www.linkedin.com/in/x', 'a@b.example']], ['profileUrl', 'email']],
    ['nothing', ['Colour', 'Weight'], [['red', '3']], ['none', 'none']],
  ])('is understood by %s', (_, columns, rows, uses) => {
    expect(guessMapping(columns, rows).uses).toEqual(uses);
  });

  it('is shown with its first rows before anything is taken; what LinkedIn wrote is not', async () => {
    const text = 'Wer;Wann;Wo\nJane Doe;3.5.2026;"Messe; Halle 3"\nSam Lee;4.5.2026;Bar\n';
    expect(await unknownTables(chosen('log.csv', text))).toEqual([
      {
        name: 'log.csv',
        columns: ['Wer', 'Wann', 'Wo'],
        rows: [
          ['Jane Doe', '3.5.2026', 'Messe; Halle 3'],
          ['Sam Lee', '4.5.2026', 'Bar'],
        ],
        guess: { uses: ['name', 'date', 'place'], dayFirst: true, channel: 'inPerson' },
      },
    ]);
    expect(
      await unknownTables(chosen('Profile.csv', 'First Name,Last Name,Headline,Industry\na,b,c,d\n')),
    ).toEqual([]);
  });

  it('is shown with three values of each column, also of one that is mostly empty', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, index) => `Person ${index},${index % 20 === 19 ? `p${index}@example.org` : ''}`,
    );
    const [table] = await unknownTables(chosen('log.csv', `Name,Email\n${rows.join('\n')}\n`));
    expect(table?.rows).toHaveLength(8);
    expect(table?.rows.flatMap((row) => row[1] || [])).toEqual([
      'p19@example.org',
      'p39@example.org',
      'p59@example.org',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['decimal commas', 'Name;Minuten\nJane Doe;12,5\nSam Lee;3,5\n', ['Name', 'Minuten']],
    ['commas in names', 'Name;Datum\nDoe, Jane, PhD;3.5.26\nLee, Sam, MBA;4.5.26\n', ['Name', 'Datum']],
    ['a sentence before it', 'Export, 3. Mai, 14 Uhr\n\nName;Datum\nJane Doe;3.5.26\n', ['Name', 'Datum']],
    ['Excel’s line before it', 'sep=;\nName;Datum\nJane Doe;3.5.26\n', ['Name', 'Datum']],
    ['bars', 'Name|Date\nJane Doe|2026-05-03\n', ['Name', 'Date']],
    [
      'rows wider than its header',
      'Name,Date\nJane Doe,2026-05-03,\nSam Lee,2026-05-03,\n',
      ['Name', 'Date'],
    ],
  ])('is taken apart with %s', async (_, text, columns) => {
    expect((await unknownTables(chosen('log.csv', text))).map((table) => table.columns)).toEqual([columns]);
  });

  const mapping: TableMapping = {
    uses: ['date', 'name', 'minutes', 'channel', 'place', 'profileUrl'],
    dayFirst: true,
    channel: 'inPerson',
  };
  const header = 'When,Who,Min,How,Where,Link\n';
  const read = async (row: string, change: Partial<TableMapping> = {}) =>
    readAll({ 'log.csv': header + row }, { mappings: new Map([['log.csv', { ...mapping, ...change }]]) });

  it.each<[string, Partial<TableMapping>, unknown]>([
    [
      '2026-05-03,Jane Doe,25,coffee,Fair,',
      {},
      { minutes: 25, channel: 'inPerson', time: Date.UTC(2026, 4, 3) },
    ],
    ['3/5/2026,Jane Doe,25 min,phone,,', {}, { minutes: 25, channel: 'phone', time: Date.UTC(2026, 4, 3) }],
    [
      '3/5/2026,Jane Doe,1:30,Zoom,,',
      { dayFirst: false },
      { minutes: 90, channel: 'video', time: Date.UTC(2026, 2, 5) },
    ],
    [
      '"3.5.26, 14:00",Jane Doe,"1,5 h",,,',
      {},
      { minutes: 90, channel: 'inPerson', time: Date.UTC(2026, 4, 3, 14) },
    ],
    [
      '"May 3, 2026",Jane Doe,,,,',
      { channel: 'video' },
      { minutes: null, channel: 'video', time: Date.UTC(2026, 4, 3) },
    ],
  ])('%s', async (row, change, expected) => {
    expect(ofKind(await read(row, change), 'conversation')).toMatchObject([expected]);
  });

  it.each([
    '3. Mai 2026',
    'So., 3. Mai 2026',
    '3 mai 2026',
    '3 de mayo de 2026',
    '3 de maio de 2026',
    '3 maggio 2026',
    '3 mei 2026',
    '3-May-26',
    'May 3rd, 2026',
    'Sunday, May 3, 2026',
    '2026/05/03',
    '2026-5-3',
    '20260503',
    '03.05.2026',
  ])('reads the day in %s', async (date) => {
    expect(ofKind(await read(`"${date}",Jane Doe,,,,`), 'conversation')).toMatchObject([
      { time: Date.UTC(2026, 4, 3) },
    ]);
  });

  it.each([
    ['8 févr. 2026', Date.UTC(2026, 1, 8)],
    ['1er août 2026', Date.UTC(2026, 7, 1)],
    ['3. März 2026', Date.UTC(2026, 2, 3)],
    ['3.5.2026 14.30 Uhr', Date.UTC(2026, 4, 3, 14, 30)],
    ['3/5/2026 2:30 p.m.', Date.UTC(2026, 4, 3, 14, 30)],
    ['2026/05/03 14:30', Date.UTC(2026, 4, 3, 14, 30)],
  ])('reads the moment in %s', async (date, time) => {
    expect(ofKind(await read(`"${date}",Jane Doe,,,,`), 'conversation')).toMatchObject([{ time }]);
  });

  it.each(['3 jui 2026', '31. Februar 2026', '2026/13/03', '20261399'])(
    'reads no day in %s',
    async (date) => {
      expect(skippedIn(await read(`"${date}",Jane Doe,,,,`))).toEqual({ badDate: 1 });
    },
  );

  it.each<[string, number | null]>([
    ['1h30', 90],
    ['1 Std. 30 Min.', 90],
    ['1,5 ore', 90],
    ['ca. 20 min', 20],
    ['1500 seconds', 25],
    ['0:25', 25],
    ['-5', null],
    ['long', null],
  ])('takes %s as so many minutes', async (length, minutes) => {
    expect(ofKind(await read(`2026-05-03,Jane Doe,"${length}",,,`), 'conversation')).toMatchObject([
      { minutes },
    ]);
  });

  it('counts no messenger as a meeting, and nothing that is yet to come', async () => {
    const reading = await read(
      '2026-05-03,Jane Doe,,WhatsApp,,\n2026-05-04,Jane Doe,,Telegram,,\n2027-05-03,Jane Doe,25,,,\n',
    );
    expect(ofKind(reading, 'conversation').map(({ channel }) => channel)).toEqual(['message', 'message']);
    expect(reading.report.skipped).toMatchObject([{ reason: 'future', lines: [4] }]);
  });

  it('becomes interactions where people talked on another network, and people where there is no date', async () => {
    expect(ofKind(await read('2026-05-03,Jane Doe,,Mastodon,,'), 'interaction')).toMatchObject([
      { network: 'Mastodon' },
    ]);
    const uses: TableMapping['uses'] = ['none', 'name', 'none', 'none', 'none', 'profileUrl'];
    const people = await read('x,Jane Doe,,,,linkedin.com/in/jane-1', { uses });
    expect(ofKind(people, 'person')).toMatchObject([{ who: { name: 'Jane Doe', slug: 'jane-1' } }]);
  });

  it('says which rows say too little', async () => {
    const reading = await read('31/2/2026,Jane Doe,,,,\n2026-05-03,,,,,\n2026-05-03,Jane Doe,,,,,surplus\n');
    expect(skippedIn(reading)).toEqual({ badDate: 1, nobody: 1, brokenRow: 1 });
  });
});
