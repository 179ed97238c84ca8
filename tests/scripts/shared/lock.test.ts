import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { withLock } from '../../../scripts/shared/lock.ts';
import { root } from '../../../scripts/shared/place.ts';

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

it('is not held by one that could not write its name on it', async () => {
  const lock = join(folder, 'full');
  const program = `import { withLock } from ${JSON.stringify(join(root, 'scripts/shared/lock.ts'))};
    await withLock(${JSON.stringify(lock)}, async () => undefined);`;
  const loader = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
  // No file may grow: what a full disk says as well, a folder can still be made.
  const command = `ulimit -f 0; exec "$0" --import "$1" --input-type=module --eval "$2"`;
  const given = [process.execPath, loader, program];
  const failed = await promisify(execFile)('bash', ['-c', command, ...given]).catch((error) => error);
  expect(String(failed.stderr)).toMatch(/EFBIG|ENOSPC/);
  expect(existsSync(lock)).toBe(false);
});

it('takes over from an owner that has died', async () => {
  const lock = join(folder, 'three');
  mkdirSync(lock);
  // No process has this id: Linux and macOS count far below it.
  writeFileSync(join(lock, 'pid'), '2147483646');
  await expect(withLock(lock, async () => 'in')).resolves.toBe('in');
});
