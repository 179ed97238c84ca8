import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../shared/lock.ts';

/** Short: the path of Chrome's socket, two runs deep, must stay under a hundred characters. */
const prefix = 'anr-';

/** The folder of the run this process belongs to, else the system's. */
const processes = (): string => join(tmpdir(), 'processes');

/**
 * Gives a run a folder of its own for everything temporary: profiles, downloads, pictures. What is started from now on
 * takes it for the system's. Runs that ended without a word are ended first.
 */
export function openRunFolder(): { readonly path: string; close(): void } {
  const outer = tmpdir();
  for (const name of readdirSync(outer)) {
    const owner = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) clear(join(outer, name));
  }
  const path = mkdtempSync(join(outer, `${prefix}${process.pid}-`));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = path;
  return {
    path,
    close: () => {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
      clear(path);
    },
  };
}

/** Notes a process that leads a group of its own: what of it is left at the end of the run is ended with it. */
export function endWithRun(pid: number | undefined): void {
  if (pid === undefined) return;
  mkdirSync(processes(), { recursive: true });
  writeFileSync(join(processes(), String(pid)), '');
}

function clear(folder: string): void {
  for (const pid of noted(folder)) {
    if (!commandOf(pid).includes(folder)) continue;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
  // A browser that was killed a moment ago may still be writing.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function noted(folder: string): number[] {
  try {
    return readdirSync(join(folder, 'processes')).map(Number);
  } catch {
    return [];
  }
}

/** What a process was started with (its profile lies in the run's folder); empty when there is none. */
function commandOf(pid: number): string {
  try {
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
