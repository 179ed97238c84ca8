// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLines, writeCsv } from '../../../src/options/data/backup/historyCsv.ts';
import { readBackup } from '../../../src/options/data/backup/readBackup.ts';
import { writeBackup } from '../../../src/options/data/backup/writeBackup.ts';
import { sampleOutside } from '../../gallery/samples/outside.ts';
import { pageScenes } from '../../gallery/scenes/pages.ts';

/** What the background is sent when a file is read. */
async function read(text: string, chunk = 7) {
  const outside = sampleOutside({ ...pageScenes['options-data'] });
  const bytes = new TextEncoder().encode(text);
  const stream = new ReadableStream({
    start(controller) {
      // Cut anywhere, also inside a letter.
      for (let at = 0; at < bytes.length; at += chunk) controller.enqueue(bytes.slice(at, at + chunk));
      controller.close();
    },
  });
  const file = Object.assign(new Blob([bytes]), { stream: () => stream });
  const outcome = await readBackup(outside, file, () => undefined);
  const sent = outside.asked.map((line) => line.split(/ (.*)/s).slice(0, 2) as [string, string]);
  const inputs = (name: string) =>
    sent.filter(([each]) => each === name).map(([, input]) => JSON.parse(input));
  return {
    outcome,
    begun: inputs('restore.begin'),
    added: inputs('restore.add'),
    dropped: inputs('restore.drop'),
  };
}

describe('a backup', () => {
  it('that is written is JSON with everything in it, and is read back as it was', async () => {
    const written = await writeBackup(sampleOutside({ ...pageScenes['options-data'] }), () => undefined);
    if (!written.ok) throw new Error(written.error.message);
    expect(written.name).toBe('anteroom-2026-11-20.json');
    const text = await readText(written.file);
    const parsed = JSON.parse(text);
    expect(parsed.tables).toEqual({
      events: [{ id: 'seen:1' }, { id: 'seen:2', note: 'a "quote"' }],
      people: [],
    });
    const { outcome, begun, added } = await read(text);
    expect(outcome).toMatchObject({ ok: true, value: { parts: 1 } });
    expect(begun).toMatchObject([{ head: { anteroom: 'backup', schema: 1 } }]);
    expect(added).toMatchObject([{ table: 'events', first: 0, rows: parsed.tables.events }]);
  });

  it('of any rows arrives whole and in order, however it is cut and written', async () => {
    // A property of this name is never brought back: no row has one, and a stranger's file must not set a prototype.
    const deep = fc
      .jsonValue({ maxDepth: 2 })
      .filter((value) => !JSON.stringify(value).includes('__proto__'));
    const tables = fc.dictionary(
      fc.constantFrom('events', 'people', 'lists'),
      fc.array(fc.record({ id: fc.string(), deep }), { maxLength: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(0, 2),
        async (made, chunk, space) => {
          const head = { anteroom: 'backup', schema: 1, created: 'x', settings: {}, own: {} };
          const { outcome, added } = await read(
            JSON.stringify({ ...head, tables: made }, null, space),
            chunk,
          );
          expect(outcome.ok).toBe(true);
          const arrived: Record<string, unknown[]> = {};
          for (const { table, rows } of added) arrived[table] = [...(arrived[table] ?? []), ...rows];
          const expected = Object.entries(made).filter(([, rows]) => rows.length > 0);
          expect(arrived).toEqual(JSON.parse(JSON.stringify(Object.fromEntries(expected))));
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['cut off', '{"anteroom":"backup","schema":1,"tables":{"events":[{"id":"a"}'],
    ['no JSON', 'hello'],
    ['with something wrong in the middle', '{"anteroom":"backup","tables":{"events":[{"id":}]}}'],
  ])('that is %s is refused, and what arrived of it let go', async (_, text) => {
    const { outcome, dropped } = await read(text);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'invalid-backup' } });
    expect(dropped).toHaveLength(1);
  });
});

describe('a backup with something too large in it', () => {
  /** A file that is never whole in memory: a beginning, so many megabytes of one letter, an end. */
  const large = (before: string, letter: string, megabytes: number, behind: string) => {
    const piece = new TextEncoder().encode(letter.repeat(1_000_000 / letter.length));
    const parts = [new TextEncoder().encode(before), ...Array.from({ length: megabytes }, () => piece)];
    const stream = new ReadableStream({
      pull(controller) {
        const next = parts.shift();
        if (next) controller.enqueue(next);
        else {
          controller.enqueue(new TextEncoder().encode(behind));
          controller.close();
        }
      },
    });
    return Object.assign(new Blob([before]), { stream: () => stream });
  };

  it.each<[string, string, string, string]>([
    ['a text', '{"anteroom":"backup","tables":{"events":[{"id":"', 'x', '"}]}}'],
    ['a text of quotation marks', '{"anteroom":"backup","tables":{"events":[{"id":"', '\\"', '"}]}}'],
    ['a name', '{"', 'x', '":1}'],
    ['a number', '{"anteroom":"backup","tables":{"events":[{"id":1', '1', '}]}}'],
    ['a row', '{"anteroom":"backup","tables":{"events":[{"id":[1', ',1', ']}]}}'],
  ])('is refused, and said to be so: %s', async (_, before, letter, behind) => {
    const outside = sampleOutside({ ...pageScenes['options-data'] });
    const outcome = await readBackup(outside, large(before, letter, 300, behind), () => undefined);
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'invalid-backup', message: expect.stringContaining('too large') },
    });
  });
});

describe('the history as CSV', () => {
  it.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@cmd', `"'@cmd"`],
    ['\tx', `"'\tx"`],
    ['\rx', `"'\rx"`],
    [' =1', `"' =1"`],
    ['＝1+1', `"'＝1+1"`],
    ['＋1', `"'＋1"`],
    ['－1', `"'－1"`],
    ['＠x', `"'＠x"`],
    ['﹦1', `"'﹦1"`],
    ['−1', `"'−1"`],
    ['\u3000＝1', `"'\u3000＝1"`],
    ['\u00a0＝1', `"'\u00a0＝1"`],
    ['\u200b=1', `"'\u200b=1"`],
    ['\ufeff=1', `"'\ufeff=1"`],
    ['Hello;=1', "Hello;'=1"],
    ['Hello; ＝1', "Hello;' ＝1"],
    ['Hello\t@x', "Hello\t'@x"],
    ['Hello\n+1', `"Hello\n'+1"`],
    ['Hello;plain; text', 'Hello;plain; text'],
    ['a = b; c', 'a = b; c'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['plain - text', 'plain - text'],
  ])('writes %j as %s', (cell, written) => {
    expect(csvLines([[cell, 'end']])).toBe(`${written},end\r\n`);
  });

  it('begins with a mark for spreadsheets and the names of the columns, and has a line for each invitation', async () => {
    const outside = sampleOutside({
      ...pageScenes['options-data'],
      answers: { 'history.list': () => ({ entries: [], next: null }) },
    });
    const written = await writeCsv(outside);
    if (!written.ok) throw new Error(written.error.message);
    const text = await readText(written.file);
    expect(text.startsWith('last,first_seen,kind,name')).toBe(true);
    expect((await bytesOf(written.file)).slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });
});

async function bytesOf(file: Blob): Promise<number[]> {
  const buffer = await new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(file);
  });
  return [...new Uint8Array(buffer)];
}

/** The text without its byte order mark. */
async function readText(file: Blob): Promise<string> {
  return new TextDecoder().decode(new Uint8Array(await bytesOf(file)));
}
