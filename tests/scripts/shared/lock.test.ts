import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { withLock } from '../../../scripts/shared/lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'anteroom-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('lets one in at a time', async () => {
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await pause(20);
    inside--;
  };
  await Promise.all([1, 2, 3].map(() => withLock(join(folder, 'one'), work)));
  expect(most).toBe(1);
});

it('is free again after a failure', async () => {
  const lock = join(folder, 'two');
  await expect(withLock(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(withLock(lock, async () => 'in')).resolves.toBe('in');
});

it('takes over from an owner that has died', async () => {
  const lock = join(folder, 'three');
  mkdirSync(lock);
  // No process has this id: Linux and macOS count far below it.
  writeFileSync(join(lock, 'pid'), '2147483646');
  await expect(withLock(lock, async () => 'in')).resolves.toBe('in');
});
