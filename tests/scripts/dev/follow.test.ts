import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { followChanges } from '../../../scripts/dev/follow.ts';

let folder: string;
let over: AbortController;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anteroom-follow-'));
  mkdirSync(join(folder, 'src', 'deep'), { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), '{}');
  over = new AbortController();
});

afterEach(() => {
  over.abort();
  rmSync(folder, { recursive: true, force: true });
});

const touch = (...path: string[]): void => writeFileSync(join(folder, ...path), String(Math.random()));

it('changes are followed in files and deep in folders, those of one moment together, until the end', async () => {
  let runs = 0;
  const paths = ['src', 'manifest.json'].map((path) => join(folder, path));
  const count = async () => {
    runs += 1;
  };
  const following = followChanges(paths, count, over.signal);
  for (const name of ['a.ts', 'b.ts', 'c.ts']) touch('src', 'deep', name);
  await expect.poll(() => runs).toBe(1);
  // As many editors write: another file takes its place.
  touch('manifest.json.new');
  renameSync(join(folder, 'manifest.json.new'), join(folder, 'manifest.json'));
  await expect.poll(() => runs).toBe(2);
  over.abort();
  await following;
  expect(runs).toBe(2);
});

it('what changes during a run brings another one', async () => {
  let runs = 0;
  void followChanges(
    [join(folder, 'src')],
    async () => {
      runs += 1;
      if (runs === 1) touch('src', 'deep', 'b.ts');
    },
    over.signal,
  );
  touch('src', 'a.ts');
  await expect.poll(() => runs).toBe(2);
});
