import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Build, ensureBuilt } from '../../../scripts/build/build.ts';
import { brokenPromises } from '../../../scripts/build/check.ts';

const folder = mkdtempSync(join(tmpdir(), 'anteroom-check-'));
let build: Build;

beforeAll(async () => {
  build = await ensureBuilt();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the build for Chrome with entries of its manifest replaced. */
function spoiled(entries: Readonly<Record<string, unknown>>): string {
  const copy = mkdtempSync(join(folder, 'build-'));
  cpSync(build.folders.chrome, copy, { recursive: true });
  const manifest: unknown = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...Object(manifest), ...entries }));
  return copy;
}

describe('both builds keep the promises that a manifest can keep', () => {
  it.each(['chrome', 'firefox'] as const)('%s', (target) => {
    expect(brokenPromises(build.folders[target])).toEqual([]);
  });
});

describe('a build that breaks one is found out', () => {
  it.each([
    ['web-accessible files', { web_accessible_resources: [] }, /web_accessible_resources/],
    ['pages that may connect', { externally_connectable: {} }, /externally_connectable/],
    ['one more permission', { permissions: ['storage', 'tabs'] }, /permissions are storage, tabs/],
    ['one more site', { host_permissions: ['<all_urls>'] }, /hosts are <all_urls>/],
    [
      'scripts on another site',
      { content_scripts: [{ matches: ['https://*/*'], js: [] }] },
      /content scripts run on https/,
    ],
    [
      'a policy that lets something out',
      { content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'" } },
      /connect-src is not 'none'/,
    ],
    [
      'a policy that lets code in',
      { content_security_policy: { extension_pages: "script-src 'self' https://cdn.example" } },
      /script-src is not 'self'/,
    ],
    [
      'a policy that lets styles in',
      { content_security_policy: { extension_pages: "style-src 'self' 'unsafe-inline'" } },
      /style-src is not 'self'/,
    ],
  ])('%s', (_, entries, problem) => {
    expect(brokenPromises(spoiled(entries)).join('\n')).toMatch(problem);
  });
});
