import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/shared/place.ts';

/** A file at `path` saying `code`; `wall` is part of what the linter must answer, null where it must stay silent. */
interface Case {
  readonly path: string;
  readonly code: string;
  readonly wall: string | null;
}

const clean = (path: string, code: string): Case => ({ path, code, wall: null });
const broken = (path: string, code: string, wall: string): Case => ({ path, code, wall });

const pageWall = 'only types cross into the page';
const cases: readonly Case[] = [
  clean('src/policy/a.ts', `export { b } from './facts/b.ts';`),
  clean('src/policy/facts/a.ts', `import * as z from 'zod';\nexport const s = z.string();`),
  clean('src/policy/facts/b.ts', `export { x } from '../background/x.ts';`),
  clean('src/policy/facts/card/c.ts', `export { x } from '../../background/x.ts';`),
  broken('src/policy/d.ts', `export { x } from '../background/x.ts';`, 'src/policy imports only itself'),
  broken(
    'src/policy/e.ts',
    `import type { M } from '../messages.ts';\nexport type N = M;`,
    'src/policy imports only',
  ),
  broken(
    'src/policy/facts/f.ts',
    `export { t } from '../../ui/text/t.ts';`,
    'src/policy imports only itself',
  ),
  broken(
    'src/policy/facts/card/g.ts',
    `export { t } from '../../../ui/t.ts';`,
    'src/policy imports only itself',
  ),
  broken('src/policy/h.ts', `export { Dexie } from 'dexie';`, 'src/policy imports only itself'),
  broken('src/policy/i.ts', `export const now = () => Date.now();`, 'has no clock'),
  broken('src/policy/j.ts', `export const now = () => new Date();`, 'has no clock'),
  clean('src/policy/k.ts', `export const day = (iso: string) => new Date(iso);`),
  broken('src/policy/l.ts', `export const x = () => document.title;`, 'global variable document'),

  clean('src/messages/a.ts', `export { v } from '../policy/suggestion.ts';`),
  broken('src/messages/b.ts', `export { v } from '../background/x.ts';`, 'messages import only the policy'),
  broken('src/messages.ts', `export { v } from './content/x.ts';`, 'messages import only the policy'),

  clean('src/content/a.ts', `import type { M } from '../messages.ts';\nexport type N = M;`),
  clean('src/content/b.ts', `export type { M } from '../messages/reading.ts';`),
  clean(
    'src/content/store/c.ts',
    `export { v } from '../../policy/suggestion.ts';\nexport { t } from '../../ui/t.ts';`,
  ),
  clean(
    'src/content/pages/dom.ts',
    `import * as dom from '../dom/dom.ts';\nexport const up = (at: Element) => dom.parentElement(at);`,
  ),
  broken(
    'src/content/pages/up.ts',
    `export const up = (at: Element) => at.parentElement;`,
    'asked through src/content/dom',
  ),
  broken(
    'src/content/act/found.ts',
    `export const found = (at: Document) => [...at.querySelectorAll('a')];`,
    'asked through src/content/dom',
  ),
  broken(
    'src/content/watch/maybe.ts',
    `export const maybe = (at: Element | null) => at?.closest('a');`,
    'asked through src/content/dom',
  ),
  clean('src/content/store/options/d.ts', `export { t } from '../../store/t.ts';`),
  broken('src/content/e.ts', `export { caps } from '../messages/reading.ts';`, pageWall),
  broken(
    'src/content/pages/f.ts',
    `import { caps } from '../../messages/reading.ts';\nexport const c = caps;`,
    pageWall,
  ),
  broken('src/content/g.ts', `import { type M } from '../messages.ts';\nexport type N = M;`, pageWall),
  broken('src/ui/h.ts', `import { settings } from '../messages.ts';\nexport const s = settings;`, pageWall),
  clean('src/content/w.ts', `import type { Words } from '../kit/words/words.ts';\nexport type W = Words;`),
  broken('src/content/x.ts', `export { kit } from '../kit/index.ts';`, 'of src/kit only types'),
  broken('src/kit/y.ts', `export { db } from '../background/db.ts';`, 'src/kit is data'),
  broken('src/content/i.ts', `export { db } from '../background/db.ts';`, 'src/content imports neither'),
  broken(
    'src/content/j.ts',
    `import type { Db } from '../background/db.ts';\nexport type D = Db;`,
    'imports neither',
  ),
  broken('src/content/k.ts', `export { p } from '../popup/p.tsx';`, 'src/content imports neither'),
  broken('src/content/l.ts', `export * from 'zod';`, 'no zod and no Dexie'),
  broken('src/content/m.ts', `export * from 'zod/mini';`, 'no zod and no Dexie'),
  broken('src/ui/n.ts', `import 'dexie';`, 'no zod and no Dexie'),
  broken('src/ui/policy/o.ts', `export { parse } from '../../policy/file/parse.ts';`, 'no zod and no Dexie'),
  broken('src/content/p.ts', `export const later = () => import('./a.ts');`, 'No dynamic import'),
  clean('src/content/pages/invitations/q.ts', `export { x } from '../outline.ts';`),
  broken(
    'src/content/pages/invitations/r.ts',
    `export { x } from '../profile/x.ts';`,
    'one reader never imports',
  ),
  broken(
    'src/content/pages/profile/fields/s.ts',
    `export { x } from '../../invitations/x.ts';`,
    'one reader never',
  ),

  clean(
    'src/background/a.ts',
    `export { requests } from '../messages.ts';\nexport { v } from '../policy/v.ts';`,
  ),
  broken(
    'src/background/b.ts',
    `export { read } from '../content/pages/x.ts';`,
    'src/background imports neither',
  ),
  broken(
    'src/background/triage/c.ts',
    `export { t } from '../../ui/text/t.ts';`,
    'src/background imports neither',
  ),

  clean(
    'src/imports/a.ts',
    `import type { R } from '../messages/r.ts';\nimport * as z from '../policy/file/zod.ts';\nexport const s = z.custom<R>();`,
  ),
  clean('src/imports/csv/b.ts', `export { default } from 'papaparse';`),
  broken(
    'src/imports/c.ts',
    `export { db } from '../background/db.ts';`,
    'src/imports turns bytes into records',
  ),
  broken('src/imports/d.ts', `export { Dexie } from 'dexie';`, 'src/imports turns bytes into records'),
  broken('src/imports/e.ts', `export { r } from '../messages/r.ts';`, 'only types cross into src/imports'),
  broken('src/ui/f.ts', `export { read } from '../imports/read.ts';`, 'files are read by the options page'),

  clean('src/popup/a.ts', `export { requests } from '../messages.ts';\nexport { t } from '../ui/t.ts';`),
  broken('src/popup/b.ts', `export { Dexie } from 'dexie';`, 'our own pages reach data only by messages'),
  broken(
    'src/options/c.ts',
    `export { db } from '../background/database/db.ts';`,
    'reach data only by messages',
  ),
  broken('src/ui/d.ts', `export { s } from '../content/store/s.ts';`, 'src/ui knows no surface'),

  broken(
    'src/ui/e.ts',
    `export const f = (e: HTMLElement, t: string) => {\n  e.innerHTML = t;\n};`,
    'text nodes only',
  ),
  broken('src/background/f.ts', `export const f = (u: string) => fetch(u);`, 'global variable fetch'),
  broken(
    'src/background/g.ts',
    `export const f = (code: string) => new Function(code);`,
    'global variable Function',
  ),
  broken('src/background/h.ts', `export const f = (code: string) => eval(code);`, 'eval'),
];

const execute = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'anteroom-walls-'));
let said = '';

/** Runs the project's own linter over a small project that holds every case as a file. */
beforeAll(async () => {
  cpSync(join(root, 'scripts/lint'), join(folder, 'scripts/lint'), { recursive: true });
  const configuration: unknown = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  const standalone = { ...Object(configuration), $schema: undefined, vcs: { enabled: false } };
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(standalone));
  for (const { path, code } of cases) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${code}\n`);
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=github', '--max-diagnostics=none', '--error-on-warnings', '.'];
  const outcome = await execute(process.execPath, args, { cwd: folder, maxBuffer: 1e7 }).catch(
    (error) => error,
  );
  said = `${outcome.stdout}`;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the walls between the rooms', () => {
  it.each(cases.filter(({ wall }) => wall !== null))('$path is refused: $wall', ({ path, wall }) => {
    const lines = said.split('\n').filter((line) => line.includes(`/${path},line`));
    expect(lines.join('\n')).toContain(wall);
  });

  it.each(cases.filter(({ wall }) => wall === null))('$path is let through', ({ path }) => {
    expect(said.split('\n').filter((line) => line.includes(`/${path},line`))).toEqual([]);
  });
});
