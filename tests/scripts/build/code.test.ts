import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Build, ensureBuilt } from '../../../scripts/build/build.ts';
import { filesIn } from '../../../scripts/build/check.ts';

let build: Build;
beforeAll(async () => {
  build = await ensureBuilt();
}, 120_000);

const content = (): string => readFileSync(join(build.folders.chrome, 'src/content/index.js'), 'utf8');

/** Code from strings, however it is spelled; calls of `Function.prototype` methods are none. */
const fromStrings = /(?<![.\w$])(?:eval|Function)\s*\(|\bnew\s+Function\b|[=(,]\s*Function\b(?!\s*[.(])/g;

/** zod's own two places: the probe it skips when `jitless`, and the compiler it then never runs. */
const guarded = [/try\{return Function\(``\),!0\}catch\{return!1\}/, /compile\(\)\{let \w+=Function,/];

describe.each(['chrome', 'firefox'] as const)('the code built for %s', (target) => {
  it('makes no code from strings, but for zod’s guarded probe, which is switched off', () => {
    const folder = build.folders[target];
    for (const file of filesIn(folder).filter((name) => name.endsWith('.js'))) {
      const code = readFileSync(join(folder, file), 'utf8');
      const left = guarded.reduce((rest, pattern) => rest.replace(pattern, ''), code);
      expect(
        [...left.matchAll(fromStrings)].map((found) => left.slice(found.index - 60, found.index + 60)),
      ).toEqual([]);
      if (left !== code) expect(code).toMatch(/\(\{jitless:!0\}\)/);
    }
  });

  it('takes nothing from anywhere else: no address of a script or a style outside the package', () => {
    const folder = build.folders[target];
    for (const file of filesIn(folder).filter((name) => /\.(js|html)$/.test(name))) {
      const code = readFileSync(join(folder, file), 'utf8');
      expect(code).not.toMatch(
        /import\s*\(\s*["'`]https?:|importScripts|<(script|link)[^>]+(src|href)="(https?:)?\/\//,
      );
    }
  });
});

describe('the guard', () => {
  it('runs before the page’s own scripts, stands by itself, and weighs next to nothing', () => {
    const folder = build.folders.chrome;
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const [guard] = manifest.content_scripts.filter(
      (script: object) => Reflect.get(script, 'run_at') === 'document_start',
    );
    expect(guard.js).toEqual(['src/content/guard/index.js']);
    const code = readFileSync(join(folder, guard.js[0]));
    expect(() => new Script(String(code))).not.toThrow();
    expect(gzipSync(code).length).toBeLessThan(3_000);
  });
});

describe('the content script', () => {
  it('is one classic script that stands by itself', () => {
    expect(() => new Script(content())).not.toThrow();
    expect(content()).not.toMatch(/\bimport\s*\(/);
  });

  it.each([
    ['zod', /_zod|ZodError/],
    ['Dexie', /[Dd]exie/],
    ['the page’s database', /indexedDB/],
    ['a broadcast channel', /BroadcastChannel/],
    ['a request', /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport/],
    ['an address of the extension', /(chrome|moz)-extension:\/\/|runtime\.getURL/],
    [
      'markup from strings, but Preact’s own line for dangerouslySetInnerHTML',
      /insertAdjacentHTML|outerHTML\s*=|document\.write/,
    ],
  ])('holds nothing of %s', (_, pattern) => {
    expect(content()).not.toMatch(pattern);
  });
});
