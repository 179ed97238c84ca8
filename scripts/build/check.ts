import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** What the design allows an installed Anteroom to ask for (promise 4); anything more needs a decision record. */
const allowed = {
  permissions: ['storage'],
  hosts: ['https://www.linkedin.com/*'],
};

const built = z.looseObject({
  manifest_version: z.literal(3),
  permissions: z.array(z.string()).default([]),
  host_permissions: z.array(z.string()).default([]),
  content_security_policy: z.object({ extension_pages: z.string() }),
  content_scripts: z.array(z.object({ matches: z.array(z.string()), js: z.array(z.string()) })),
});

/** Files a browser never needs; their presence would mean that the build took in something it should not. */
const unexpected = /\.(map|tsx?|html\.orig)$/;

/** What could send anything anywhere; nothing of a build names it (promise 1). `fetch` is a word of the browser's own loader, too. */
const requests = /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)\b/;

/** Why the folder of a built extension breaks a promise; empty when it keeps them all. */
export function brokenPromises(folder: string): string[] {
  const raw: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const parsed = built.safeParse(raw);
  if (!parsed.success) return [`manifest.json is not what was expected: ${z.prettifyError(parsed.error)}`];
  const manifest = parsed.data;
  const problems: string[] = [];
  const expect = (kept: boolean, problem: string) => {
    if (!kept) problems.push(problem);
  };

  for (const key of [
    'web_accessible_resources',
    'externally_connectable',
    'optional_permissions',
    'sandbox',
  ]) {
    expect(!(key in manifest), `the manifest has ${key}`);
  }
  expect(
    isWithin(manifest.permissions, allowed.permissions),
    `permissions are ${manifest.permissions.join(', ')}`,
  );
  expect(
    isWithin(manifest.host_permissions, allowed.hosts),
    `hosts are ${manifest.host_permissions.join(', ')}`,
  );
  const matches = manifest.content_scripts.flatMap((script) => script.matches);
  expect(isWithin(matches, allowed.hosts), `content scripts run on ${matches.join(', ')}`);

  const policy = directives(manifest.content_security_policy.extension_pages);
  expect(policy['default-src'] === "'none'", "the content security policy's default-src is not 'none'");
  expect(policy['connect-src'] === "'none'", "the content security policy's connect-src is not 'none'");
  expect(policy['script-src'] === "'self'", "the content security policy's script-src is not 'self'");
  expect(policy['style-src'] === "'self'", "the content security policy's style-src is not 'self'");

  for (const file of manifest.content_scripts.flatMap((script) => script.js)) {
    expect(existsSync(join(folder, file)), `the content script ${file} is missing`);
  }
  for (const file of filesIn(folder)) {
    expect(!unexpected.test(file), `${file} has no place in a build`);
    const code = /\.m?js$/.test(file) ? readFileSync(join(folder, file), 'utf8') : '';
    expect(!requests.test(code), `${file} holds a way to ask for something from outside`);
  }
  return problems;
}

/** The paths of all files in a folder, relative to it. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function isWithin(asked: readonly string[], allowance: readonly string[]): boolean {
  return asked.every((one) => allowance.includes(one));
}

function directives(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );
}
