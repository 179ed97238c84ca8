import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** An owner that has not written its process id by then died between the two steps. */
const graceMs = 10_000;

/** Runs `work` while no other process holds `folder`; waits for a living owner, takes over from a dead one. */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(folder), { recursive: true });
  while (!(await take(folder))) {
    if (await isAbandoned(folder)) await rm(folder, { recursive: true, force: true });
    else await pause(200);
  }
  try {
    return await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function take(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  try {
    await writeFile(join(folder, 'pid'), String(process.pid));
  } catch (error) {
    // On a full disk a folder can still be made. Without an owner it would hold everybody up.
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return true;
}

async function isAbandoned(folder: string): Promise<boolean> {
  const owner = await readFile(join(folder, 'pid'), 'utf8').catch(() => '');
  if (owner !== '') return !isRunning(Number(owner));
  const made = await stat(folder).catch(() => null);
  return made !== null && Date.now() - made.mtimeMs > graceMs;
}

/** Whether there is a process of this number, ours or not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
