import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { DrivenBrowser } from '../../scripts/drive/browser.ts';

/** How often it is looked, in milliseconds. */
const rhythm = 200;

/** By how many megabytes all processes of the browser together grow while `work` is done, at most (Linux only, else NaN). */
export async function peakMemory(browser: DrivenBrowser, work: () => Promise<void>): Promise<number> {
  const root = browser.puppeteer.process()?.pid;
  const before = root === undefined ? Number.NaN : weightOf(root);
  let peak = before;
  let done = false;
  const watched = (async () => {
    while (!done && root !== undefined) {
      peak = Math.max(peak, weightOf(root));
      await pause(rhythm);
    }
  })();
  try {
    await work();
  } finally {
    done = true;
    await watched;
  }
  return (peak - before) / 1_000_000;
}

/** The proportional set size of a process and all that came of it, in bytes: shared memory counts once. */
function weightOf(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : null;
    const parent = stat?.slice(stat.lastIndexOf(')')).split(' ')[2];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const family = new Set([root]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [pid, parent] of parents) {
      if (!family.has(parent) || family.has(pid)) continue;
      family.add(pid);
      grew = true;
    }
  }
  return [...family].reduce((sum, pid) => sum + proportional(pid), 0);
}

function proportional(pid: number): number {
  const found = read(`/proc/${pid}/smaps_rollup`)?.match(/^Pss:\s+(\d+) kB/m)?.[1];
  return found === undefined ? 0 : Number(found) * 1024;
}

/** Null for a process that has ended meanwhile. */
function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
