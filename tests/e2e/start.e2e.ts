import { execFile, spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { patient, until, within } from '../../scripts/drive/within.ts';
import { root, workshop } from '../../scripts/shared/place.ts';
import { block } from './harness/told.ts';

const run = join(root, 'scripts/run.mjs');
const picture = join(workshop, 'start.png');

block('npm start without a display', (kind, story) => {
  story('prints thirty people with what is suggested for each, and takes a picture', async () => {
    rmSync(picture, { force: true });
    const { stdout } = await promisify(execFile)(process.execPath, [
      run,
      'start',
      '--headless',
      '--browser',
      kind,
    ]);
    expect(stdout).toMatch(/: read, 30 invitations, 30 announced/);
    expect(stdout.split('\n').filter((line) => /^ {2}(accept|reply|decline|wait)\b/.test(line))).toHaveLength(
      30,
    );
    expect(stdout).toContain(picture);
    expect(readFileSync(picture).length).toBeGreaterThan(50_000);
  });
});

block('every command', (_kind, story) => {
  story('ends cleanly when it is interrupted', async () => {
    const child = spawn(process.execPath, [run, 'start', '--headless', '--browser', 'chrome'], {
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)));
    await pause(2500);
    child.kill('SIGINT');
    expect(await within(ended, patient(20_000))).toBeDefined();
  });

  story('says in one line that its browser was killed, and leaves no profile behind', async () => {
    // A short name: Chrome's socket in it must fit into a hundred characters.
    const folder = mkdtempSync(join(tmpdir(), 'k-'));
    const page = join(folder, 'waits.html');
    writeFileSync(page, '<!doctype html><html><body><main></main></body></html>');
    const profiles = () =>
      readdirSync(folder).filter((name) => name.startsWith('puppeteer_dev_chrome_profile'));
    const args = [run, 'triage', '--browser', 'chrome', '--timeout', '600', page];
    const ended = promisify(execFile)(process.execPath, args, {
      env: { ...process.env, TMPDIR: folder },
    }).catch((error) => error);
    // The browser notes its own process in its profile: HOST-PID. By the time the extension's worker is there it has started.
    const started = until(async () => {
      const [profile = ''] = profiles();
      const lock = join(folder, profile, 'SingletonLock');
      const isUp = existsSync(join(folder, profile, 'Default', 'Service Worker'));
      return isUp && lstatSync(lock, { throwIfNoEntry: false })
        ? Number(readlinkSync(lock).split('-').at(-1))
        : null;
    }, 60_000);
    const pid = await Promise.race([started, ended.then(({ stderr }) => String(stderr))]);
    if (typeof pid !== 'number') throw new Error(`no browser has started: ${String(pid)}`);
    process.kill(pid, 'SIGKILL');
    const outcome = await ended;
    expect(outcome.code, outcome.stderr).toBe(2);
    expect(outcome.stderr).toMatch(
      /^anteroom: the browser ended before its work was done; run this again\n$/,
    );
    expect(profiles()).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  });

  story('says in one line that a browser is missing, before any test', async () => {
    const env = { ...process.env, ANTEROOM_CHROME: '/no/such/browser' };
    const outcome = await promisify(execFile)(process.execPath, [run, 'test', 'e2e'], { env }).catch(
      (error) => error,
    );
    expect(outcome.code, outcome.stderr).toBe(2);
    expect(outcome.stdout).toBe('');
    expect(outcome.stderr).toMatch(
      /^anteroom: ANTEROOM_CHROME names \/no\/such\/browser, which is not [^\n]+\n$/,
    );
  });

  for (const [command, args] of [
    ['start', ['--frobnicate']],
    ['start', ['--browser', 'lynx']],
    ['bench', ['--frobnicate']],
    ['bench', ['--only', 'nothing.of.the.kind']],
    ['test', ['nonsense']],
    ['nonsense', []],
  ] as const)
    story(`${command} ${JSON.stringify(args)} is answered with one line and status 2`, async () => {
      const outcome = await promisify(execFile)(process.execPath, [run, command, ...args]).catch(
        (error) => error,
      );
      expect(outcome.code, outcome.stderr).toBe(2);
      expect(outcome.stdout).toBe('');
      expect(String(outcome.stderr).trimEnd().split('\n')).toHaveLength(1);
    });
});
