import { describe, expect, it } from 'vitest';
import { fitsName } from '../../src/imports/own-slug.ts';
import { ofKind, readAll } from './reading.ts';

const card = (...lines: readonly string[]): string => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const version = 'VERSION:3.0';
const plain = ['N:Solberg;Mira;;;', 'FN:Mira Solberg', 'EMAIL:mira@example.org'];
const mira = { name: 'Mira Solberg', emails: ['mira@example.org'] };
const tariq = card(version, 'FN:Tariq Aydin', 'EMAIL:tariq@example.org');
const large = 'QUJD'.repeat(400_000);
const pieces = large.match(/.{76}/g) ?? [];

const peopleIn = async (text: string) => {
  const reading = await readAll({ 'a.vcf': text });
  return {
    people: ofKind(reading, 'person').map(({ who }) => who),
    odd: reading.report.skipped.flatMap(({ reason, lines }) => (reason === 'oddLine' ? (lines ?? []) : [])),
  };
};

describe('an odd line of a card costs itself, and its place is told', () => {
  it.each<[string, string[], number[]]>([
    [
      'a picture in the manner of 2.1',
      ['PHOTO;BASE64:', '  R0lGODlhAQABAIAAAAUEBAAAACww', '  AAABAAAAJgAAAAAAB1CD=='],
      [],
    ],
    ['a picture that is not folded', ['PHOTO;ENCODING=b;TYPE=JPEG:', 'R0lGODlhAQAB', 'AIAAAAUEBA=='], []],
    ['a large picture, folded', [`PHOTO;ENCODING=b;TYPE=JPEG:${pieces.join('\r\n ')}`], []],
    ['a large picture in one line', [`PHOTO;ENCODING=b;TYPE=JPEG:${large}`], []],
    ['a large picture that is not folded', ['PHOTO;ENCODING=BASE64;JPEG:', ...pieces], []],
    ['a note that is not folded', ['NOTE:Met at the fair', 'Call her back'], [4]],
    ['a note with a colon that is not folded', ['NOTE:Met at the fair', 'Next time: coffee'], [4]],
    ['lines without a value', ['TEL', 'ADR;HOME'], [3]],
    ['a sound and a key', ['SOUND;X-IRMC-N:;;;;', 'KEY;X509;ENCODING=BASE64:', ' MIIC'], []],
    ['bare kinds', ['TEL;HOME;VOICE:+31 6', 'ADR;WORK;PREF:;;Street 1;Town;;;', 'LABEL;WORK:x'], []],
    ['blank lines', ['', ''], []],
    ['a quote in the wrong place', ['ADR;LABEL="Street "1":;;x', 'X-NOTE;P="a:b'], []],
    [
      'the card of an assistant',
      ['AGENT:', 'BEGIN:VCARD', 'VERSION:2.1', 'FN:Tariq Aydin', 'EMAIL:tariq@example.org', 'END:VCARD'],
      [],
    ],
  ])('%s', async (_, lines, odd) => {
    expect(await peopleIn(card(version, ...lines, ...plain))).toEqual({ people: [mira], odd });
    const after = await peopleIn(card(version, ...plain, ...lines) + tariq);
    expect(after.people.map(({ name }) => name)).toEqual(['Mira Solberg', 'Tariq Aydin']);
  });

  it.each<[string, string]>([
    ['doubled line ends', '\r\r\n'],
    ['lines as on the Macs of old', '\r'],
    ['lines as on Unix', '\n'],
  ])('%s', async (_, end) => {
    const text = card(version, ...plain, 'NOTE:a long', '  note') + tariq;
    expect((await peopleIn(text.replaceAll('\r\n', end))).people).toHaveLength(2);
  });

  it('a card inside a card is another person’s', async () => {
    const inner = ['BEGIN:VCARD', version, 'FN:Tariq Aydin', 'EMAIL:tariq@example.org', 'END:VCARD'];
    const { people } = await peopleIn(
      card(version, 'N:Solberg;Mira;;;', ...inner, 'FN:Mira Solberg', 'EMAIL:mira@example.org'),
    );
    expect(people).toContainEqual(mira);
    expect(people).toContainEqual({ name: 'Tariq Aydin', emails: ['tariq@example.org'] });
  });

  it('a card without an end is read, and so is the next', async () => {
    const open = card(version, ...plain).replace('END:VCARD\r\n', '');
    const { people, odd } = await peopleIn(open + tariq);
    expect(people.map(({ name }) => name).sort()).toEqual(['Mira Solberg', 'Tariq Aydin']);
    expect(odd).toEqual([1]);
  });

  it.each<[string, string[], object]>([
    [
      'a group',
      ['item1.FN:Mira Solberg', 'item1.EMAIL;type=INTERNET:mira@example.org', 'item1.X-ABLabel:x'],
      mira,
    ],
    ['small letters', ['fn:Mira Solberg', 'email;type=internet:mira@example.org'], mira],
    [
      'several addresses',
      ['FN:Mira Solberg', 'EMAIL:mira@example.org', 'EMAIL;HOME:mira@home.example'],
      { ...mira, emails: ['mira@example.org', 'mira@home.example'] },
    ],
    ['an address with a name', ['FN:Mira Solberg', 'EMAIL:Mira Solberg <mira@example.org>'], mira],
    ['an empty name', ['FN:', 'N:Solberg;Mira;;;', 'EMAIL:mira@example.org'], mira],
    [
      'an escaped comma',
      [String.raw`FN:Solberg\, Mira`, 'EMAIL:mira@example.org'],
      { ...mira, name: 'Solberg, Mira' },
    ],
    [
      'letters of another kind',
      [
        'VERSION:2.1',
        'FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=FCrgen M=FCller',
        'EMAIL:jm@example.org',
      ],
      { name: 'Jürgen Müller', emails: ['jm@example.org'] },
    ],
    [
      'text over several lines',
      ['VERSION:2.1', 'ORG;ENCODING=QUOTED-PRINTABLE:Exam=', 'ple =', 'Cloud;Sales', ...plain],
      { ...mira, places: ['Example Cloud'] },
    ],
  ])('is read with %s', async (_, lines, who) => {
    expect((await peopleIn(card(...lines))).people).toEqual([who]);
  });
});

describe('whose a profile’s address is', () => {
  const own = 'https://www.linkedin.com/in/mira-solberg-77';
  const other = 'https://www.linkedin.com/in/tariq-aydin';
  it.each<[string, string[], string | undefined]>([
    ['its own field', [`URL:${own}`], 'mira-solberg-77'],
    ['its own field, of another name', ['URL;TYPE=WORK:linkedin.com/in/ms-1982'], 'ms-1982'],
    ['a profile field', [`X-SOCIALPROFILE;type=linkedin:${own}`], 'mira-solberg-77'],
    ['a profile field of version 4', [`SOCIALPROFILE;SERVICE-TYPE=LinkedIn:${own}`], 'mira-solberg-77'],
    ['a note about somebody else', [`NOTE:Introduced by ${other} at the fair`], undefined],
    ['a note with an address that fits', [`NOTE:LinkedIn ${own}`], 'mira-solberg-77'],
    ['a note with both', [`NOTE:${other}\\, ${own}`], 'mira-solberg-77'],
    ['a note with two that fit', [`NOTE:${own} or linkedin.com/in/solberg-mira`], undefined],
    ['a note beside a field', [`NOTE:by ${other}`, `URL:${own}`], 'mira-solberg-77'],
    ['two fields, one of which fits', [`URL:${other}`, `item2.URL:${own}`], 'mira-solberg-77'],
    ['two fields, none of which fits', [`URL:${other}`, 'URL:linkedin.com/in/kofi-mensah'], undefined],
    ['a relation', [`RELATED;TYPE=friend:${other}`, `X-ABRELATEDNAMES:${other}`], undefined],
    ['a page of a company', ['URL:https://www.linkedin.com/company/example'], undefined],
  ])('%s', async (_, lines, slug) => {
    for (const begin of [[version], ['VERSION:2.1'], ['VERSION:4.0']]) {
      const { people } = await peopleIn(card(...begin, ...plain, ...lines));
      expect(people).toEqual([{ ...(slug !== undefined && { slug }), ...mira }]);
    }
  });

  it.each<[string, string, boolean]>([
    ['mira-solberg-77', 'Mira Solberg', true],
    ['solbergmira', 'Mira Solberg', true],
    ['j%C3%BCrgen-m%C3%BCller', 'Jürgen Müller', true],
    ['juergen-mueller', 'Jürgen Müller', true],
    ['jose-garcia-12', 'José García López', true],
    ['tariq-aydin', 'Mira Solberg', false],
    ['mira-jansen', 'Mira Solberg', false],
    ['cher', 'Cher', true],
    ['x', '', false],
  ])('%s and %s', (slug, name, fits) => {
    expect(fitsName(slug, name)).toBe(fits);
  });
});
