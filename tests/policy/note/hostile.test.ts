import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noBackground } from '../../../src/policy/background/own.ts';
import { catalogue, factOf, isAdmissible } from '../../../src/policy/facts/catalogue.ts';
import { noteFacts } from '../../../src/policy/note/facts.ts';
import { noteCap, readNote } from '../../../src/policy/note/read-note.ts';
import { allLabelled } from './labelled/load.ts';
import { labelledOwn } from './labelled/own.ts';

const notes = allLabelled('tune').filter(({ text }) => text.trim() !== '');
const note = fc.constantFrom(...notes);

/** Characters that cannot be seen: zero-width, direction marks, soft hyphen, variation selector. */
const invisible = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\u202e',
  '\u200f',
  '\u061c',
  '\u00ad',
  '\ufe0f',
  '\u0000',
];

/** Letters of other scripts that look the same. */
const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
};

describe('text that tries to break the reader', { timeout: 30_000 }, () => {
  it('reads any text without throwing, and quotes nothing that is not in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const value of Object.values(readNote(text, labelledOwn))) {
          if (typeof value === 'object' && value?.quote != null) expect(text).toContain(value.quote);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('makes only facts that the catalogue knows, with values it admits', () => {
    const words = fc.constantFrom(
      'we',
      'met',
      'your',
      'talk',
      'PCT',
      '50%',
      'free',
      'Jane',
      'worked together at',
      'Initech',
      '\n',
      '. ',
      '🚀',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
      fc.constant(null),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(labelledOwn, noBackground), (written, own) => {
        for (const [name, fact] of Object.entries(noteFacts(written, own, 0))) {
          expect(Object.keys(catalogue)).toContain(name);
          const known = factOf(name);
          expect(known && isAdmissible(known, fact?.value), name).toBe(true);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('reads the same through invisible characters', () => {
    fc.assert(
      fc.property(
        note,
        fc.infiniteStream(fc.nat(12)),
        fc.constantFrom(...invisible),
        ({ text }, gaps, mark) => {
          const hidden = [...text]
            .map((character) => (gaps.next().value < 3 ? character + mark : character))
            .join('');
          expect(readNote(hidden, labelledOwn).kind.value).toBe(readNote(text, labelledOwn).kind.value);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('reads the same through look-alike letters of other scripts', () => {
    const latin = notes.filter(({ kind }) => kind !== 'unknown');
    fc.assert(
      fc.property(fc.constantFrom(...latin), fc.infiniteStream(fc.nat(9)), ({ text }, picks) => {
        const masked = [...text]
          .map((letter) => (picks.next().value < 3 ? (lookalikes[letter] ?? letter) : letter))
          .join('');
        expect(readNote(masked, labelledOwn).kind.value).toBe(readNote(text, labelledOwn).kind.value);
      }),
      { numRuns: 80 },
    );
  });

  it('reads the same in full-width letters and in decomposed accents', () => {
    for (const { text } of notes) {
      const kind = readNote(text, labelledOwn).kind.value;
      expect(readNote(text.normalize('NFD'), labelledOwn).kind.value, text).toBe(kind);
      const wide = text.replace(/[a-zA-Z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0));
      expect(readNote(wide, labelledOwn).kind.value, text).toBe(kind);
    }
  });

  it.each([
    ['one phrase over and over', 'we help '.repeat(13_000)],
    ['one letter', 'a'.repeat(100_000)],
    ['openings of many phrases', 'met you at the same table in the '.repeat(3000)],
    ['dots and letters', 'a.a.'.repeat(25_000)],
    ['digits that could be telephone numbers', '+0 0 0 0 '.repeat(11_000)],
    ['brackets', '{{[[((<<'.repeat(12_000)],
    ['marks alone', '\u202e\u200d\u0301'.repeat(33_000)],
    ['emoji', '🚀👩‍👩‍👧'.repeat(9000)],
    ['no spaces', 'Donaudampfschifffahrtsgesellschaft'.repeat(3000)],
    ['lone surrogates', '\ud800'.repeat(100_000)],
  ])('reads 100 kB of %s in no time', (_name, text) => {
    const before = process.cpuUsage();
    readNote(text, labelledOwn);
    const { user, system } = process.cpuUsage(before);
    // By what it took of the processor, however busy the machine: it must not grow with the square of the length.
    expect((user + system) / 1000).toBeLessThan(2000);
  });

  it('looks at no more than LinkedIn could ever show', () => {
    const long = `Hello. ${'x '.repeat(noteCap)} We met at the fair in Lisbon.`;
    expect(readNote(long, labelledOwn).saysWhereMet.value).not.toBe(true);
  });
});
