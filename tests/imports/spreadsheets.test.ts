import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { plainCell } from '../../src/imports/csv/plain-cell.ts';
import { unknownTables } from '../../src/imports/look.ts';
import { ofKind, readAll, skippedIn } from './reading.ts';

/** What tables say when their columns are taken as they are proposed. */
async function asProposed(files: Readonly<Record<string, string | Uint8Array>>) {
  const blobs = Object.entries(files).map(([name, content]) => ({
    name,
    blob: new Blob([typeof content === 'string' ? content : Uint8Array.from(content)]),
  }));
  const tables = await unknownTables(blobs);
  return readAll(files, { mappings: new Map(tables.map(({ name, guess }) => [name, guess])) });
}
const peopleIn = async (text: string) =>
  (await asProposed({ 'a.csv': text })).records.flatMap((record) => ('who' in record ? [record.who] : []));
const timesIn = async (text: string) =>
  ofKind(await asProposed({ 'a.csv': text }), 'conversation').map(({ time }) =>
    new Date(time).toISOString().slice(0, 16),
  );

describe('rows without their last cells', () => {
  it.each([',', ';', '\t', '|'])('are read, with %j', async (mark) => {
    const rows = [
      ['Name', 'Email', 'Date', 'Minutes', 'Place', 'Notes'],
      ['Mira Solberg', 'mira@example.org', '2026-05-03', '30', 'Fair', 'x'],
      ['Tariq Aydin', 'tariq@example.org', '2026-05-04', '30'],
      ['Kofi Mensah', 'kofi@example.org'],
      ['', '', '', '', '', ''],
      [''],
    ];
    const reading = await asProposed({ 'a.csv': rows.map((row) => row.join(mark)).join('\r\n') });
    expect(ofKind(reading, 'conversation').map(({ who, minutes }) => [who.name, minutes])).toEqual([
      ['Mira Solberg', 30],
      ['Tariq Aydin', 30],
    ]);
    expect(ofKind(reading, 'person').map(({ who }) => who.name)).toEqual(['Kofi Mensah']);
    expect(skippedIn(reading)).toEqual({});
  });

  it.each<[string, string]>([
    [
      'LinkedIn’s connections',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nMira,Solberg,https://www.linkedin.com/in/mira-solberg-77\n',
    ],
    [
      'a column of numbers with commas',
      'Name;Email;Minuten;Ort\nMira Solberg;mira@example.org;12,5\nTariq Aydin;t@example.org;3,5\n',
    ],
  ])('%s', async (_, text) => {
    const [first] = await peopleIn(text);
    expect(first).toMatchObject({ name: 'Mira Solberg' });
  });

  it('a row with surplus cells or a stray quote is broken, and only that row', async () => {
    const reading = await asProposed({
      'a.csv':
        'Name,Email\nMira Solberg,mira@example.org\nTariq,Aydin,t@example.org\n"Kofi "K" Mensah,k@example.org\nSam,sam@example.org\n',
    });
    expect(ofKind(reading, 'person').map(({ who }) => who.name)).toEqual(['Mira Solberg', 'Sam']);
    expect(reading.report.skipped).toMatchObject([{ reason: 'brokenRow', lines: [3, 4] }]);
  });
});

describe('what spreadsheet programs make of cells', () => {
  it.each([
    ['="Mira Solberg"', 'Mira Solberg'],
    ['=T("Mira Solberg")', 'Mira Solberg'],
    ['="Mira ""Mimi"" Solberg"', 'Mira "Mimi" Solberg'],
    ["'Tariq Aydin", 'Tariq Aydin'],
    ["'2026-05-03", '2026-05-03'],
    ["'=1", '=1'],
    ["'t Hart", "'t Hart"],
    ["'s Gravesande", "'s Gravesande"],
    ["O'Brien", "O'Brien"],
    ['=SUM(A1:A2)', '=SUM(A1:A2)'],
    ['', ''],
  ])('%s is %s', (cell, text) => {
    expect(plainCell(cell)).toBe(text);
  });

  it('forced text is read in every column', async () => {
    const text = `Name,Email,Date,Minutes,LinkedIn\n"=""Mira Solberg""","=""mira@example.org""","=""2026-05-03""","=""30""","=""https://www.linkedin.com/in/mira-solberg-77"""\n'Tariq Aydin,'tariq@example.org,'2026-05-04,'20,'https://www.linkedin.com/in/tariq-aydin\n`;
    expect(ofKind(await asProposed({ 'a.csv': text }), 'conversation')).toMatchObject([
      {
        who: { name: 'Mira Solberg', slug: 'mira-solberg-77', emails: ['mira@example.org'] },
        minutes: 30,
        time: Date.UTC(2026, 4, 3),
      },
      {
        who: { name: 'Tariq Aydin', slug: 'tariq-aydin', emails: ['tariq@example.org'] },
        minutes: 20,
        time: Date.UTC(2026, 4, 4),
      },
    ]);
  });

  it('LinkedIn’s own tables that went through such a program, too', async () => {
    const text = `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'Mira,"=""Solberg""",'https://www.linkedin.com/in/mira-solberg-77,,,,02 Feb 2023\n`;
    expect(await peopleIn(text)).toEqual([{ name: 'Mira Solberg', slug: 'mira-solberg-77' }]);
  });

  it.each([
    ['46145', '2026-05-03T00:00'],
    ['46145.5', '2026-05-03T12:00'],
    ['"46145,4375"', '2026-05-03T10:30'],
    ['46145.0', '2026-05-03T00:00'],
  ])('the day %s', async (cell, time) => {
    expect(await timesIn(`Name,Date\nMira Solberg,${cell}\n`)).toEqual([time]);
  });
});

describe('an address book as a table', () => {
  const header = 'First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value,Birthday';
  const text = `${header}\nMira,Solberg,* Work,mira@example.org ::: mira@home.example,mimi@example.org,1980-02-03\n`;
  const mira = {
    name: 'Mira Solberg',
    emails: ['mira@example.org', 'mira@home.example', 'mimi@example.org'],
  };

  it('gives all addresses of each, and no conversation', async () => {
    expect((await asProposed({ 'contacts.csv': text })).records).toEqual([
      { kind: 'person', who: mira, contact: true },
    ]);
  });

  it.each([
    ['https://www.linkedin.com/in/mira-solberg-77', 'mira-solberg-77'],
    ['linkedin.com/in/ms-1982?x=1', 'ms-1982'],
    [
      '"https://www.linkedin.com/in/tariq-aydin, https://www.linkedin.com/in/mira-solberg-77"',
      'mira-solberg-77',
    ],
    ['"https://www.linkedin.com/in/tariq-aydin https://www.linkedin.com/in/kofi-mensah"', undefined],
  ])('whose profile %s is', async (cell, slug) => {
    const [who] = await peopleIn(`Name,Email,LinkedIn\nMira Solberg,mira@example.org,${cell}\n`);
    expect(who?.slug).toBe(slug);
  });

  it('is read out of a zip, beside a calendar; other tables there are none of ours', async () => {
    const zip = zipSync({
      'Takeout/Contacts/All Contacts/All Contacts.csv': strToU8(text),
      'Takeout/Calendar/noor@example.com.ics': strToU8('BEGIN:VCALENDAR\nEND:VCALENDAR\n'),
      'Votes.csv': strToU8('Date,Poll,Option\n2026-05-03,Which?,This\n'),
    });
    const reading = await asProposed({ 'takeout.zip': zip });
    expect(reading.records).toEqual([{ kind: 'person', who: mira, contact: true }]);
    expect(skippedIn(reading)).toEqual({ needless: 1 });
  });
});
