import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { RowReader } from '../../src/imports/csv/rows.ts';
import { limits } from '../../src/imports/limits.ts';
import { repaired } from '../../src/imports/text/mojibake.ts';
import { textOf } from '../../src/imports/text/text.ts';
import { exportZip } from './export/files.ts';
import { cell, messageLines } from './export/messages.ts';
import { mojibake } from './export/people.ts';
import { ofKind, readAll, skippedIn } from './reading.ts';

describe('text', () => {
  const text = 'Ünïcödé 明\n"Zoë 🚀"\nend';
  const utf16 = (bigEndian: boolean): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2 + 2);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0xfeff, !bigEndian);
    for (let index = 0; index < text.length; index++)
      view.setUint16(index * 2 + 2, text.charCodeAt(index), !bigEndian);
    return bytes;
  };
  /** Far enough in for the beginning to be decoded before; cut into pieces of three bytes. */
  const streamed = async (bytes: Uint8Array): Promise<string> => {
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 3) controller.enqueue(bytes.slice(at, at + 3));
        controller.close();
      },
    });
    let all = '';
    for await (const piece of textOf(stream)) all += piece;
    return all;
  };

  it.each([
    ['UTF-8', strToU8(text), text],
    ['UTF-8 with a mark', strToU8(`\ufeff${text}`), text],
    ['UTF-16 of Windows', utf16(false), text],
    ['UTF-16 the other way round', utf16(true), text],
    ['Windows-1252', Uint8Array.from([0x4a, 0xfc, 0x72, 0x67, 0x65, 0x6e]), 'Jürgen'],
    ['line ends of three kinds', strToU8('a\r\nb\rc\nd'), 'a\nb\nc\nd'],
  ])('is read as %s', async (_, bytes, expected) => {
    expect(await streamed(bytes)).toBe(expected);
  });

  it('is read on as it began', async () => {
    const long = `${'x\r\n'.repeat(30_000)}${text}`;
    expect(await streamed(strToU8(long))).toBe(long.replaceAll('\r', ''));
  });

  it('that was garbled on its way is repaired, and nothing else is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        // Text that is itself what garbling makes cannot be told from it.
        fc.pre(repaired(name) === name);
        const garbled = mojibake(name);
        expect([name, garbled]).toContain(repaired(garbled));
      }),
    );
    expect(repaired('AndrÃ© MÃ¼ller')).toBe('André Müller');
    expect(repaired('Ã la carte')).toBe('Ã la carte');
  });
});

describe('rows', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é') });

  it('come out as they were written, wherever the text is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        (rows, size) => {
          const text = rows.map((fields) => `${fields.map((one) => cell(one, true)).join(',')}\n`).join('');
          const skipped: unknown[] = [];
          const reader = new RowReader({ delimiter: ',', width: 3 }, 1, (...args) => skipped.push(args));
          const found: (readonly string[])[] = [];
          for (let at = 0; at < text.length; at += size)
            found.push(...reader.push(text.slice(at, at + size), false).map(({ fields }) => fields));
          found.push(...reader.push('', true).map(({ fields }) => fields));
          expect(found).toEqual(rows);
          expect(skipped).toEqual([]);
        },
      ),
    );
  });

  it('that are broken cost themselves only, and their lines are named', () => {
    const good = fc.constant('1,"two, ""2""",3');
    const bad = fc.constantFrom('1,"2', '1,2,3,4', '1,"two,3', 'x "y" z', '1,"t"wo,3');
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 3, arbitrary: good }, bad), { maxLength: 30 }),
        fc.integer({ min: 1, max: 60 }),
        (lines, size) => {
          const text = lines.map((line) => `${line}\n`).join('');
          const named: number[] = [];
          const reader = new RowReader({ delimiter: ',', width: 3 }, 1, (_, line) => named.push(line));
          const found: number[] = [];
          for (let at = 0; at < text.length; at += size)
            found.push(...reader.push(text.slice(at, at + size), false).map(({ line }) => line));
          found.push(...reader.push('', true).map(({ line }) => line));
          const isGood = (line: string) => line.startsWith('1,"two, ');
          expect(found).toEqual(lines.flatMap((line, index) => (isGood(line) ? [index + 1] : [])));
          expect(named).toEqual(lines.flatMap((line, index) => (isGood(line) ? [] : [index + 1])));
        },
      ),
    );
  });

  it('never throw, whatever the file holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(
          '',
          'BEGIN:VCALENDAR\nBEGIN:VEVENT\n',
          'BEGIN:VCARD\n',
          'window.YTD.tweets.part0 = [',
          'From,To,Sent At,Direction\n',
          'PK\u0003\u0004',
        ),
        async (bytes, start) => {
          const { records } = await readAll({ x: Uint8Array.from([...strToU8(start), ...bytes]) });
          expect(records).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

it('a stray quote in every line ends no reading, and what comes after them is read', async () => {
  const [header = '', ...good] = [...messageLines({ count: 60 })];
  const calm = await readAll({ 'messages.csv': header + good.join('') });
  const text = `${header}${'"a,b,c,d,e\n'.repeat(20_000)}${good.join('')}`;
  const reading = await readAll({ 'messages.csv': text });
  expect(skippedIn(reading)['brokenRow']).toBeGreaterThan(16_000);
  expect(reading.records.length).toBeGreaterThan(calm.records.length / 2);
});

describe('zips', () => {
  const csv = [...messageLines({ count: 100 })].join('');

  it('that are cut off or damaged are refused, whole', async () => {
    const zip = exportZip(100);
    for (const part of [0.3, 0.7, 0.99]) {
      const reading = await readAll({ 'a.zip': zip.slice(0, Math.floor(zip.length * part)) });
      expect(reading.records).toEqual([]);
      expect(skippedIn(reading)).toEqual({ damaged: 1 });
    }
  });

  it('with one damaged file give the others', async () => {
    const zip = zipSync({
      'Profile.csv': strToU8('First Name,Last Name,Headline,Industry\nNoor,van Dijk,x,y\n'),
      'messages.csv': strToU8(csv),
    });
    zip.fill(0xff, 400, 480);
    const reading = await readAll({ 'a.zip': zip });
    expect(skippedIn(reading, 'messages.csv')).toEqual({ damaged: 1 });
    expect(ofKind(reading, 'own')).toHaveLength(1);
  });

  it('are found whatever their comment holds', async () => {
    const zip = exportZip(10);
    const comment = strToU8('PK\u0005\u0006 and enough after it to look like the end of a zip');
    const commented = new Uint8Array([...zip, ...comment]);
    commented[zip.length - 2] = comment.length;
    const [plain, other] = [await readAll({ 'a.zip': zip }), await readAll({ 'a.zip': commented })];
    expect(other.records).toEqual(plain.records);
    expect(plain.records.length).toBeGreaterThan(0);
  });

  it('that grow out of all proportion are refused where they do', async () => {
    const header = csv.split('\n', 1)[0] ?? '';
    const bomb = zipSync({ 'messages.csv': strToU8(`${header}\n${'a'.repeat(1.5 * limits.ratioFrom)}`) });
    expect(bomb.length).toBeLessThan(limits.ratioFrom / limits.ratio);
    const reading = await readAll({ 'a.zip': bomb });
    expect(skippedIn(reading)).toMatchObject({ bomb: 1 });
  });

  it('with a password, with nothing of use, or in a zip are told apart', async () => {
    const locked = zipSync({ 'messages.csv': strToU8(csv) });
    const directory = locked.lastIndexOf(0x01, locked.length - 22);
    for (let at = 0; at < locked.length - 4; at++) {
      if (locked[at] === 0x50 && locked[at + 1] === 0x4b && locked[at + 2] === 1 && locked[at + 3] === 2)
        locked[at + 8] = 1;
    }
    expect(directory).toBeGreaterThan(0);
    expect(skippedIn(await readAll({ a: locked }))).toEqual({ encrypted: 1 });
    expect(skippedIn(await readAll({ a: zipSync({ 'a.jpg': new Uint8Array(9) }) }))).toEqual({
      unknownFile: 1,
    });
    expect(skippedIn(await readAll({ a: zipSync({ 'b.zip': exportZip(10) }) }))).toEqual({ unknownFile: 1 });
  });
});

it('a field too large to be one is left out, and what comes after it read', async () => {
  const [header = '', ...rows] = [...messageLines({ count: 40 })];
  const huge = `"2-huge","","Somebody","https://www.linkedin.com/in/x","Noor","https://www.linkedin.com/in/noor-van-dijk-77","2025-01-01 00:00:00 UTC","","${'long '.repeat(300_000)}","INBOX","","No","No"\n`;
  const plain = await readAll({ a: header + rows.join('') });
  const reading = await readAll({ a: header + huge + rows.join('') });
  expect(skippedIn(reading)).toMatchObject({ hugeField: 1 });
  expect(reading.report.skipped.find(({ reason }) => reason === 'hugeField')?.lines).toEqual([2]);
  expect(ofKind(reading, 'conversation')).toEqual(ofKind(plain, 'conversation'));
});
