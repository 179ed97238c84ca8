import { execFile } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from '../shared/refusal.ts';
import {
  type BrowserKind,
  commandNames,
  environmentNames,
  installPlaces,
  oldestMajor,
} from './candidates.ts';

const execute = promisify(execFile);

/** The executable of an installed browser of this kind, or null. Throws a {@link Refusal} for a wrong variable. */
export async function findInstalled(kind: BrowserKind): Promise<string | null> {
  const named = fromEnvironment(kind);
  if (named) return named;
  for (const path of places(kind)) {
    if (isExecutable(path) && !isSnap(path) && (await isRecentEnough(kind, path))) return path;
  }
  return null;
}

function fromEnvironment(kind: BrowserKind): string | null {
  for (const name of environmentNames[kind]) {
    const path = process.env[name];
    // Puppeteer's own variable may just as well name a Firefox.
    if (!path || (name === 'PUPPETEER_EXECUTABLE_PATH' && /firefox/i.test(path))) continue;
    if (!isExecutable(path)) throw new Refusal(`${name} names ${path}, which is not an executable file`);
    return path;
  }
  return null;
}

function places(kind: BrowserKind): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = commandNames[kind].flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  const fixed = installPlaces[process.platform]?.[kind] ?? [];
  return [...onPath, ...fixed.map(withEnvironment)];
}

function withEnvironment(path: string): string {
  return path.replace(/%([^%]+)%/g, (_, name: string) => process.env[name] ?? '');
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A snap sees neither our temporary profile nor a hidden folder, so it cannot be driven from here. */
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  return path.startsWith('/snap/') || real.startsWith('/snap/') || real === '/usr/bin/snap';
}

async function isRecentEnough(kind: BrowserKind, path: string): Promise<boolean> {
  // On Windows `--version` opens a window instead of answering; installed browsers keep themselves up to date there.
  if (process.platform === 'win32') return true;
  try {
    const { stdout } = await execute(path, ['--version'], { timeout: 15_000 });
    const major = /(\d+)\.\d/.exec(stdout)?.[1];
    return major !== undefined && Number(major) >= oldestMajor[kind];
  } catch {
    // Ubuntu's stand-in script for the snap ends with an error and advice.
    return false;
  }
}
