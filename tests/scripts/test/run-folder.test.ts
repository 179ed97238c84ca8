import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { endWithRun, openRunFolder } from '../../../scripts/test/run-folder.ts';

const before = process.env['TMPDIR'];
let outer = '';

beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'anteroom-outer-'));
  process.env['TMPDIR'] = outer;
});
afterEach(() => {
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  rmSync(outer, { recursive: true, force: true });
});

/** Starts what would never end, with a folder named on its command line as a browser's profile is; answers when it has ended. */
function lasting(folder: string) {
  const program = 'setInterval(() => undefined, 1000)';
  const child = spawn(process.execPath, ['-e', program, folder], { detached: true, stdio: 'ignore' });
  return {
    pid: child.pid,
    ended: new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal))),
  };
}

it('takes everything with it that a run leaves behind, processes too', async () => {
  const folder = openRunFolder();
  expect(tmpdir()).toBe(folder.path);
  mkdirSync(join(tmpdir(), 'profile'));
  const left = lasting(folder.path);
  endWithRun(left.pid);
  folder.close();
  expect(await left.ended).toBe('SIGKILL');
  expect(existsSync(folder.path)).toBe(false);
  expect(tmpdir()).toBe(outer);
});

it('clears away what a run left that was ended by force, and nothing of one that goes on', async () => {
  const [dead, alive] = [2147483646, process.pid].map((pid) => join(outer, `anr-${pid}-x`));
  if (dead === undefined || alive === undefined) throw new Error('no folders');
  const left = lasting(dead);
  mkdirSync(join(dead, 'processes'), { recursive: true });
  writeFileSync(join(dead, 'processes', String(left.pid)), '');
  mkdirSync(alive);
  openRunFolder().close();
  expect(await left.ended).toBe('SIGKILL');
  expect([existsSync(dead), existsSync(alive)]).toEqual([false, true]);
});
