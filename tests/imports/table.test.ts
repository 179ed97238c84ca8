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
    ['French', ['Nom', 'Prénom', 'Durée', 'Lieu'], [], ['name', 'firstName', 'minutes', 'place']],
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
        guess: { uses: ['name', 'none', 'place'], dayFirst: true, channel: 'inPerson' },
      },
    ]);
    expect(
      await unknownTables(chosen('Profile.csv', 'First Name,Last Name,Headline,Industry\na,b,c,d\n')),
    ).toEqual([]);
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

  it('becomes interactions where people talked on another network, and people where there is no date', async () => {
    expect(ofKind(await read('2026-05-03,Jane Doe,,Mastodon,,'), 'interaction')).toMatchObject([
      { network: 'Mastodon' },
    ]);
    const uses: TableMapping['uses'] = ['none', 'name', 'none', 'none', 'none', 'profileUrl'];
    const people = await read('x,Jane Doe,,,,linkedin.com/in/jane-1', { uses });
    expect(ofKind(people, 'person')).toMatchObject([{ who: { name: 'Jane Doe', slug: 'jane-1' } }]);
  });

  it('says which rows say too little', async () => {
    const reading = await read('31/2/2026,Jane Doe,,,,\n2026-05-03,,,,,\n2026-05-03,Jane Doe\n');
    expect(skippedIn(reading)).toEqual({ badDate: 1, nobody: 1, brokenRow: 1 });
  });
});
