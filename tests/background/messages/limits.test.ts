import { beforeEach, expect, it } from 'vitest';
import { person, report } from '../readings.ts';
import { Extension } from '../worker.ts';

let extension: Extension;

beforeEach(async () => {
  extension = await Extension.fresh();
});

const refused = { ok: false, error: { code: 'forbidden' } };

it('a page that reports without end is refused after a while, and no other page with it', async () => {
  const flood = (turn: number, id?: number) =>
    extension.asPage('page.report', report(turn, 'a', { changed: [] }), id);
  const answers: { ok: boolean }[] = [];
  for (let turn = 0; turn < 900; turn += 1) answers.push(await flood(turn));
  expect(answers.at(0)).toMatchObject({ ok: true });
  expect(answers.some(({ ok }) => !ok)).toBe(true);
  expect(answers.find(({ ok }) => !ok)).toMatchObject(refused);
  extension.openTab(8);
  expect((await flood(0, 8)).ok).toBe(true);
});

it('a page may have rows judged that it is about to report, and no more', async () => {
  const rows = (from: number) => Array.from({ length: 20 }, (_, index) => person(`x${from + index}`));
  const judged = (from: number) => extension.asPage('page.judge', { rows: rows(from) });
  for (let from = 0; from < 200; from += 20) expect((await judged(from)).ok).toBe(true);
  expect(await judged(200)).toMatchObject(refused);
  const changed = Array.from({ length: 220 }, (_, index) => person(`x${index}`));
  const present = changed.map(({ id }) => id);
  expect((await extension.asPage('page.report', report(0, '', { changed, present }))).ok).toBe(true);
  expect((await judged(220)).ok).toBe(true);
});
