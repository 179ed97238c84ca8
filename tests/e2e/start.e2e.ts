import { execFile, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { root, workshop } from '../../scripts/shared/place.ts';
import { browserKinds } from './harness/open.ts';

const run = join(root, 'scripts/run.mjs');
const picture = join(workshop, 'start.png');

describe.each(browserKinds)('npm start without a display, in %s', (kind) => {
  it('prints thirty people with what is suggested for each, and takes a picture', async () => {
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

describe('every command', () => {
  it('ends cleanly when it is interrupted', async () => {
    const child = spawn(process.execPath, [run, 'start', '--headless', '--browser', 'chrome'], {
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)));
    await new Promise((resolve) => setTimeout(resolve, 2500));
    child.kill('SIGINT');
    const outcome = await Promise.race([
      ended,
      new Promise((resolve) => setTimeout(resolve, 20_000, 'still there')),
    ]);
    expect(outcome).not.toBe('still there');
  });

  it.each([
    ['start', ['--frobnicate']],
    ['start', ['--browser', 'lynx']],
    ['bench', ['--frobnicate']],
    ['bench', ['--only', 'nothing.of.the.kind']],
    ['test', ['nonsense']],
    ['nonsense', []],
  ])('%s %j is answered with one line and status 2', async (command, args) => {
    const outcome = await promisify(execFile)(process.execPath, [run, command, ...args]).catch(
      (error) => error,
    );
    expect(outcome.code).toBe(2);
    expect(outcome.stdout).toBe('');
    expect(String(outcome.stderr).trimEnd().split('\n')).toHaveLength(1);
  });
});
