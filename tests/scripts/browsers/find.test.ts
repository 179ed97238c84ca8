import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { findInstalled } from '../../../scripts/browsers/find.ts';
import { Refusal } from '../../../scripts/shared/refusal.ts';

const folder = mkdtempSync(join(tmpdir(), 'anteroom-find-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

/** A program of this name that answers `--version` with these words; the folder it is in. */
function program(name: string, version: string): string {
  const place = mkdtempSync(join(folder, 'bin-'));
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, name), `#!/bin/sh\necho '${version}'\n`);
  chmodSync(join(place, name), 0o755);
  return place;
}

/** Looks for a browser on a PATH of these folders alone, without the variables that name one. */
async function find(kind: 'chrome' | 'firefox', ...path: string[]): Promise<string | null> {
  for (const name of ['ANTEROOM_CHROME', 'ANTEROOM_FIREFOX', 'PUPPETEER_EXECUTABLE_PATH'])
    vi.stubEnv(name, '');
  vi.stubEnv('PATH', path.join(':'));
  return await findInstalled(kind);
}

describe('looking for a browser', () => {
  it.each([
    ['chrome', 'google-chrome', 'Google Chrome 140.0.7339.80'],
    ['chrome', 'chromium', 'Chromium 156.0.8078.73 built on Debian'],
    ['chrome', 'microsoft-edge', 'Microsoft Edge 150.0.3000.1'],
    ['firefox', 'firefox-esr', 'Mozilla Firefox 153.7.0esr'],
  ] as const)('finds %s as %s on the PATH', async (kind, name, version) => {
    const place = program(name, version);
    expect(await find(kind, place)).toBe(join(place, name));
  });

  it('passes over one that is too old for one that is not', async () => {
    const old = program('google-chrome', 'Google Chrome 99.0.1.1');
    const recent = program('chromium', 'Chromium 150.0.1.1');
    expect(await find('chrome', old, recent)).toBe(join(recent, 'chromium'));
  });

  it("passes over Ubuntu's stand-in script for a snap", async () => {
    const stub = program('chromium-browser', 'Command requires the chromium snap to be installed.');
    const recent = program('microsoft-edge', 'Microsoft Edge 150.0.3000.1');
    expect(await find('chrome', stub, recent)).toBe(join(recent, 'microsoft-edge'));
  });

  it('takes the one a variable names, before all others', async () => {
    const place = program('my-chrome', 'whatever');
    vi.stubEnv('ANTEROOM_CHROME', join(place, 'my-chrome'));
    expect(await findInstalled('chrome')).toBe(join(place, 'my-chrome'));
  });

  it('refuses a variable that names nothing', async () => {
    vi.stubEnv('ANTEROOM_FIREFOX', join(folder, 'nothing'));
    await expect(findInstalled('firefox')).rejects.toThrow(Refusal);
  });
});
