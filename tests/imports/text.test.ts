import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodingOf } from '../../src/imports/text/encoding.ts';
import { windowsLetters } from '../../src/imports/text/mojibake.ts';
import { readAll, skippedIn } from './reading.ts';

/** A text in an encoding of one byte a letter, by what each byte stands for. */
function encoded(text: string, encoding: 'macintosh' | 'windows-1252'): Uint8Array {
  const byLetter = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) {
    const isHigh = encoding === 'windows-1252' && byte >= 0x80 && byte < 0xa0;
    const letter = isHigh
      ? windowsLetters.charAt(byte - 0x80)
      : new TextDecoder(encoding).decode(Uint8Array.of(byte));
    byLetter.set(letter, byte);
  }
  return Uint8Array.from([...text].map((letter) => byLetter.get(letter) ?? 0x3f));
}

describe('letters of one byte', () => {
  it.each([
    'Jürgen Müller',
    'Bäcker; Ärger; Öl; Straße; Grüße',
    'José García, Begoña Núñez, Ángel Íñigo',
    'François Lefèvre; Zoë; Noël; Hélène; Œuvre; l’été; à Paris',
    'João Simões, Conceição, Antônio, Luís, Inês, Mónica',
    'Niccolò, Perché, città, più, così, È vero',
    'Daniël, coördinatie, België, één, Renée',
    'Søren Åberg, Bjørn',
  ])('%s is read in either', (text) => {
    expect(encodingOf(encoded(`Name;Ort\n${text}`, 'macintosh'))).toBe('macintosh');
    expect(encodingOf(encoded(`Name;Ort\n${text}`, 'windows-1252'))).toBe('windows-1252');
  });

  it.each([
    '“Hello” – said Anna’s friend…',
    'Price: 50 € or € 40; O’Brien; don’t; l’arbre; qu’il',
    '‘Yes’ — no • maybe',
    'Anteroom™, Initech®',
    'Dušan Beneš, Žižek',
    '„Guten Tag“, sagte er',
  ])('%s stays Windows-1252', (text) => {
    expect(encodingOf(encoded(`Name,Note\n${text}`, 'windows-1252'))).toBe('windows-1252');
  });

  it('that are UTF-8 stay it', () => {
    expect(encodingOf(strToU8('Jürgen Müller – “x”'))).toBe('utf-8');
  });
});

describe('what does not belong into a text', () => {
  const rows = (text: string) => `First Name,Last Name,Email Address,Company,Position,Connected On\n${text}`;

  it('single zero bytes are passed over, also in a cell that matters', async () => {
    const { records } = await readAll({
      'Connections.csv': rows('Mi\0ra,Solb\0erg,mira@exa\0mple.org,Example Cloud,CTO,02 Feb 2023\n'),
    });
    expect(records).toMatchObject([{ who: { name: 'Mira Solberg', emails: ['mira@example.org'] } }]);
  });

  it.each<[string, Uint8Array]>([
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48)],
    ['a GIF', Uint8Array.from([...strToU8('GIF89a'), 1, 0, 1, 0, 0x80, 0, 0, 5, 4, 4, 0, 0, 0, 0x2c])],
    [
      'a JPEG',
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, ...strToU8('JFIF'), 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ],
    ['a PDF', strToU8('%PDF-1.4\n1 0 obj << /Type, /Catalog >>\nendobj, x\n')],
    [
      'an old Word document',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0, 0, 0, 0, 0),
    ],
    ['rich text', strToU8('{\\rtf1\\ansi a, b\n c, d\n}')],
    ['a page', strToU8('<!doctype html><p>a, b</p>')],
  ])('%s that is called .csv is refused', async (_, bytes) => {
    const reading = await readAll({ 'people.csv': bytes });
    expect(reading.records).toEqual([]);
    expect(skippedIn(reading)).toEqual({ unknownFile: 1 });
  });
});
