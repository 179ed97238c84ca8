import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from '../shared/lock.ts';
import { root, workshop } from '../shared/place.ts';
import { brokenPromises } from './check.ts';
import { fingerprint } from './fingerprint.ts';
import type { Target } from './target.ts';

/** A finished build of both targets. Its folders never change again, so a running browser can keep reading from them. */
export interface Build {
  readonly fingerprint: string;
  readonly folders: Readonly<Record<Target, string>>;
}

/**
 * Names the build to use whatever the sources say now: a test run sets it for all its processes, so that every suite
 * tests the same build.
 */
export const pin = 'ANTEROOM_BUILD';

const targets: readonly Target[] = ['chrome', 'firefox'];
const builds = join(workshop, 'builds');
/** Builds older than this that are not the newest are removed; nothing runs that long. */
const keepMs = 6 * 60 * 60 * 1000;

/**
 * The production build of the sources as they are now, made only when there is none yet. Builds are kept by fingerprint:
 * several commands may run at once while somebody edits, and each sees one whole build.
 * @throws Error when the build fails or breaks a promise of the design (section 7)
 */
export async function ensureBuilt(): Promise<Build> {
  const found = finished(process.env[pin] ?? fingerprint());
  if (found) return found;
  return await withLock(join(workshop, 'build.lock'), async () => {
    for (let attempt = 0; ; attempt++) {
      const before = fingerprint();
      const ready = finished(before);
      if (ready) return ready;
      await buildAll(before).catch(async (error) => {
        await rm(unfinished(before), { recursive: true, force: true });
        throw error;
      });
      if (fingerprint() === before) return await keep(before, before);
      // Sources edited meanwhile may have been read half old, half new: such a build belongs to no fingerprint.
      if (attempt === 2) return await keep(before, `${before}-edited-${process.pid}`);
    }
  });
}

/** Copies a build to `dist/chrome` and `dist/firefox`, the folders people install from. */
export async function publish(build: Build): Promise<void> {
  await withLock(join(workshop, 'dist.lock'), async () => {
    for (const target of targets) {
      const fresh = join(root, 'dist', `.${target}.new`);
      const place = join(root, 'dist', target);
      const old = join(root, 'dist', `.${target}.old`);
      await Promise.all([
        rm(fresh, { recursive: true, force: true }),
        rm(old, { recursive: true, force: true }),
      ]);
      await cp(build.folders[target], fresh, { recursive: true });
      if (existsSync(place)) await rename(place, old);
      await rename(fresh, place);
      await rm(old, { recursive: true, force: true });
    }
  });
}

function finished(hash: string): Build | null {
  const folder = join(builds, hash);
  if (!existsSync(folder)) return null;
  return { fingerprint: hash, folders: { chrome: join(folder, 'chrome'), firefox: join(folder, 'firefox') } };
}

function unfinished(hash: string): string {
  return join(builds, `.${hash}.${process.pid}`);
}

async function buildAll(hash: string): Promise<void> {
  const folder = unfinished(hash);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(targets.map((target) => buildFor(target, join(folder, target))));
}

/**
 * The production build for one browser, in a folder that is emptied first.
 * @throws Error when the build fails or breaks a promise of the design (section 7)
 */
export async function buildFor(target: Target, folder: string): Promise<void> {
  await runVite(target, folder);
  const problems = brokenPromises(folder).map((problem) => `dist/${target}: ${problem}`);
  if (problems.length > 0) throw new Error(`the build breaks a promise:\n${problems.join('\n')}`);
}

async function keep(hash: string, name: string): Promise<Build> {
  const place = join(builds, name);
  await rm(place, { recursive: true, force: true });
  await rename(unfinished(hash), place);
  await forgetOld(name);
  return { fingerprint: name, folders: { chrome: join(place, 'chrome'), firefox: join(place, 'firefox') } };
}

async function forgetOld(current: string): Promise<void> {
  for (const name of await readdir(builds)) {
    const folder = join(builds, name);
    if (name !== current && Date.now() - (await stat(folder)).mtimeMs > keepMs) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** A process of its own, because vite decides by NODE_ENV and ours may be a test runner's. What it says is shown if it fails. */
function runVite(target: Target, outDir: string): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--mode', target, '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  return new Promise((resolve, reject) => {
    const environment = { ...process.env, NODE_ENV: 'production' };
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
      });
    }
    // Whoever is interrupted leaves no build behind that goes on alone.
    const stop = () => child.kill();
    process.on('exit', stop);
    child.on('error', reject);
    child.on('exit', (code) => {
      process.off('exit', stop);
      if (code === 0) resolve();
      else reject(new Error(`vite build --mode ${target} failed:\n${said.trim()}`));
    });
  });
}
